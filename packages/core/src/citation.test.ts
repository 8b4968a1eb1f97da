import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Citation, compareCitations, formatCitation } from "./citation.js";

const small = fc.integer({ min: 1, max: 3 });
const part = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> =>
  fc.option(value, { nil: undefined });

/** Few different values, so that many pairs agree in some of their parts. */
const citations: fc.Arbitrary<Citation> = fc
  .record({
    part: part(fc.constant("decision" as const)),
    article: small,
    clause: part(small),
    paragraph: part(small),
    point: part(fc.constantFrom("a", "d", "đ", "e", "ê", "f")),
    item: part(small),
    form: part(fc.constantFrom("mau-1", "mau-2")),
  })
  .map(
    ({ article, ...others }) =>
      ({
        article,
        ...Object.fromEntries(Object.entries(others).filter(([, value]) => value !== undefined)),
      }) as Citation,
  );

describe("compareCitations", () => {
  it("orders the units as the law does", () => {
    const inOrder: readonly Citation[] = [
      { part: "decision", article: 3 },
      { article: 1 },
      { article: 2 },
      { article: 2, clause: 1 },
      { article: 2, clause: 1, point: "a" },
      { article: 2, clause: 1, point: "d" },
      { article: 2, clause: 1, point: "đ" },
      { article: 2, clause: 1, point: "đ", item: 1 },
      { article: 2, clause: 1, point: "đ", item: 2 },
      { article: 2, clause: 1, point: "e" },
      { article: 2, clause: 1, point: "f" },
      { article: 2, clause: 1, point: "g" },
      { article: 2, clause: 2 },
      { article: 2, clause: 10 },
      { article: 10 },
      { article: 20, clause: 1, point: "b" },
      { article: 20, clause: 1, point: "b", form: "mau-1" },
    ];
    expect([...inOrder].reverse().sort(compareCitations)).toEqual(inOrder);
  });

  it("is a total order: only equal places are equal", () => {
    fc.assert(
      fc.property(citations, citations, (a, b) => {
        const order = compareCitations(a, b);
        expect(Math.sign(order)).toBe(-Math.sign(compareCitations(b, a)) + 0);
        expect(order === 0).toBe(formatCitation(a, "en") === formatCitation(b, "en"));
      }),
      { numRuns: 500 },
    );
  });

  it("is transitive", () => {
    fc.assert(
      fc.property(citations, citations, citations, (a, b, c) => {
        fc.pre(compareCitations(a, b) <= 0 && compareCitations(b, c) <= 0);
        expect(compareCitations(a, c)).toBeLessThanOrEqual(0);
      }),
      { numRuns: 500 },
    );
  });
});

describe("formatCitation", () => {
  it.each<[Citation, string, string]>([
    [{ article: 16 }, "Điều 16", "Article 16"],
    [{ article: 16, clause: 2 }, "khoản 2 Điều 16", "Article 16, clause 2"],
    [
      { article: 8, clause: 1, point: "đ" },
      "điểm đ khoản 1 Điều 8",
      "Article 8, clause 1, point đ",
    ],
    [
      { article: 12, clause: 2, point: "a", item: 2 },
      "gạch đầu dòng thứ 2 điểm a khoản 2 Điều 12",
      "Article 12, clause 2, point a, dash 2",
    ],
    [{ article: 22, paragraph: 2 }, "đoạn 2 Điều 22", "Article 22, paragraph 2"],
    [
      { article: 20, clause: 1, point: "b", form: "mau-1" },
      "Mẫu số 1, điểm b khoản 1 Điều 20",
      "Article 20, clause 1, point b, Form 1",
    ],
    [
      { article: 25, clause: 12, inferred: true },
      "khoản 12 Điều 25 (số điều suy ra)",
      "Article 25, clause 12 (article number inferred)",
    ],
    [{ part: "decision", article: 2 }, "Điều 2 Quyết định", "Decision, Article 2"],
  ])("%o", (cite, vi, en) => {
    expect(formatCitation(cite, "vi")).toBe(vi);
    expect(formatCitation(cite, "en")).toBe(en);
  });
});

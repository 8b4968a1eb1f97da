import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Citation, compareCitations, isInside } from "./citation.js";
import { formatCitation } from "./format-citation.js";
import { citationSchema } from "./schemas/citation.js";

const small = fc.integer({ min: 1, max: 3 });
const part = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> =>
  fc.option(value, { nil: undefined });

/** Few different values, so that many pairs agree in some of their parts. */
const citations: fc.Arbitrary<Citation> = fc
  .record({
    part: part(fc.constantFrom("decision", "annex", "annex-1", "annex-2", "annex-10")),
    article: part(small),
    articleLetter: part(fc.constantFrom("a", "b", "đ")),
    clause: part(small),
    clauseLetter: part(fc.constantFrom("a", "b")),
    paragraph: part(small),
    point: part(fc.constantFrom("a", "d", "đ", "e", "ê", "f")),
    item: part(small),
    form: part(fc.constantFrom("mau-1", "mau-01", "mau-2", "mau-10")),
  })
  .map((cite) =>
    Object.fromEntries(Object.entries(cite).filter(([, value]) => value !== undefined)),
  )
  .filter((cite) => citationSchema.safeParse(cite).success)
  .map((cite) => cite as Citation);

describe("compareCitations", () => {
  it("orders the units as the law does", () => {
    const inOrder: readonly Citation[] = [
      { part: "decision" },
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
      { article: 2, clause: 2, clauseLetter: "a" },
      { article: 2, clause: 10 },
      { article: 2, articleLetter: "a" },
      { article: 2, articleLetter: "a", clause: 1 },
      { article: 2, articleLetter: "đ" },
      { article: 3 },
      { article: 10 },
      { article: 20, clause: 1, point: "b" },
      { article: 20, clause: 1, point: "b", form: "mau-1" },
      { article: 20, clause: 1, point: "b", form: "mau-10" },
      { form: "mau-2" },
      { form: "mau-10" },
      { part: "annex" },
      { part: "annex-1" },
      { part: "annex-1", clause: 1 },
      { part: "annex-1", article: 1 },
      { part: "annex-2" },
      { part: "annex-2", form: "mau-1" },
      { part: "annex-10" },
    ];
    expect([...inOrder].reverse().sort(compareCitations)).toEqual(inOrder);
  });

  it("is a total order: only equal places are equal", () => {
    fc.assert(
      fc.property(citations, citations, (a, b) => {
        const order = compareCitations(a, b);
        expect(Math.sign(order)).toBe(-Math.sign(compareCitations(b, a)) + 0);
        for (const lang of ["vi", "en"] as const) {
          expect(order === 0).toBe(formatCitation(a, lang) === formatCitation(b, lang));
        }
      }),
      { numRuns: 2000 },
    );
  });

  it("is transitive", () => {
    fc.assert(
      fc.property(citations, citations, citations, (a, b, c) => {
        fc.pre(compareCitations(a, b) <= 0 && compareCitations(b, c) <= 0);
        expect(compareCitations(a, c)).toBeLessThanOrEqual(0);
      }),
      { numRuns: 2000 },
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
    [{ article: 12, articleLetter: "a" }, "Điều 12a", "Article 12a"],
    [
      { article: 12, articleLetter: "đ", clause: 2, clauseLetter: "a" },
      "khoản 2a Điều 12đ",
      "Article 12đ, clause 2a",
    ],
    [{ part: "annex" }, "Phụ lục", "Annex"],
    [{ part: "annex-14", clause: 3 }, "khoản 3 Phụ lục XIV", "Annex XIV, clause 3"],
    [{ part: "annex-1", article: 2 }, "Điều 2 Phụ lục I", "Annex I, Article 2"],
    [{ form: "mau-2" }, "Mẫu số 2", "Form 2"],
    [{ part: "annex-2", form: "mau-2" }, "Mẫu số 2, Phụ lục II", "Annex II, Form 2"],
  ])("%o", (cite, vi, en) => {
    expect(formatCitation(cite, "vi")).toBe(vi);
    expect(formatCitation(cite, "en")).toBe(en);
  });
});

describe("isInside", () => {
  it.each<[string, Citation, Citation, boolean]>([
    ["Điều 12a is no part of Điều 12", { article: 12, articleLetter: "a" }, { article: 12 }, false],
    ["nor the other way round", { article: 12 }, { article: 12, articleLetter: "a" }, false],
    [
      "a clause of it is a part of it",
      { article: 12, articleLetter: "a", clause: 1 },
      { article: 12, articleLetter: "a" },
      true,
    ],
    [
      "khoản 2a is no part of khoản 2",
      { article: 1, clause: 2, clauseLetter: "a" },
      { article: 1, clause: 2 },
      false,
    ],
    ["an annex holds its articles", { part: "annex-1", article: 3 }, { part: "annex-1" }, true],
    ["not those of another", { part: "annex-2", article: 3 }, { part: "annex-1" }, false],
    ["a form does not hold the articles", { article: 3 }, { form: "mau-1" }, false],
  ])("%s", (_, inner, outer, expected) => {
    expect(isInside(inner, outer)).toBe(expected);
  });

  it("holds of a place in itself; of two places in each other only when they are one", () => {
    fc.assert(
      fc.property(citations, citations, (a, b) => {
        expect(isInside(a, a)).toBe(true);
        if (isInside(a, b) && isInside(b, a)) expect(compareCitations(a, b)).toBe(0);
      }),
      { numRuns: 2000 },
    );
  });
});

describe("citationSchema", () => {
  it.each([
    {},
    { clause: 1 },
    { part: "annex-0" },
    { part: "annex-1.5" },
    { part: "preamble" },
    { part: "annex", articleLetter: "a" },
    { article: 1, clauseLetter: "a" },
    { article: 12, articleLetter: "ab" },
    { article: 12, articleLetter: "A" },
  ])("rejects %o", (cite) => {
    expect(citationSchema.safeParse(cite).success).toBe(false);
  });
});

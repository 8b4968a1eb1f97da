import { TtthdlError } from "@ttthdl/core";
import { compareCitations } from "@ttthdl/core/internal";
import { describe, expect, it } from "vitest";
import { printedText, printedUnits } from "./printed-units.js";

const text = (...lines: readonly string[]): string => lines.join("\n");

describe("the printed units of a text", () => {
  it("are its articles, clauses, points, dashes and paragraphs, the deciding part apart", () => {
    const units = printedUnits(
      text(
        "ỦY BAN NHÂN DÂN",
        "Điều 1. Ban hành kèm theo Quyết định này Quy chế.",
        "Điều 2. Hiệu lực.",
        "Nơi nhận: như trên.",
        "QUY CHẾ",
        "Chương I",
        "Điều 1. Phạm vi",
        "1. Câu thứ nhất.",
        "Một đoạn nữa.",
        "2. Gồm:",
        "a) Điểm thứ nhất;",
        "đ) Điểm thứ hai:",
        "- Gạch thứ nhất;",
        "- Gạch thứ hai.",
        "Điều 2. Chỉ một câu.",
      ),
    );
    expect(units).toEqual([
      { part: "decision", article: 1 },
      { part: "decision", article: 2 },
      { article: 1, kind: "heading" },
      { article: 1, clause: 1 },
      { article: 1, clause: 1, paragraph: 2 },
      { article: 1, clause: 2, kind: "lead-in" },
      { article: 1, clause: 2, point: "a" },
      { article: 1, clause: 2, point: "đ", kind: "lead-in" },
      { article: 1, clause: 2, point: "đ", item: 1 },
      { article: 1, clause: 2, point: "đ", item: 2 },
      { article: 2 },
    ]);
    expect([...units].sort(compareCitations)).toEqual(units);
  });

  it("take articles and clauses with a letter, in their order only", () => {
    const units = printedUnits(
      text(
        "Quy chế",
        "Điều 1. Một",
        "1. A.",
        "1a. B.",
        "1b. C.",
        "2. D.",
        "Điều 1a. Hai.",
        "Điều 1c. Không phải.",
        "Điều 2. Ba.",
      ),
    );
    expect(units).toEqual([
      { article: 1, kind: "heading" },
      { article: 1, clause: 1 },
      { article: 1, clause: 1, clauseLetter: "a" },
      { article: 1, clause: 1, clauseLetter: "b" },
      { article: 1, clause: 2 },
      { article: 1, articleLetter: "a", kind: "heading" },
      { article: 1, articleLetter: "a", paragraph: 1 },
      { article: 1, articleLetter: "a", paragraph: 2 },
      { article: 2 },
    ]);
  });

  it("are mended by hints, which must name printed places", () => {
    const source = text("Quy che", "Đi3u 1. Một.", "Điều 3. Ba.");
    const hints = {
      fixes: [["^Đi3u", "Điều"]],
      jumps: [{ after: { article: 1 }, to: { article: 2, inferred: true } }],
      add: [{ after: { article: 3 }, unit: { part: "annex-1" } }],
      kinds: [{ at: { article: 1 }, kind: "heading", reason: "chỉ có tên" }],
    } as const;
    expect(printedUnits(source, hints)).toEqual([
      { article: 1, kind: "heading", reason: "chỉ có tên" },
      { article: 3 },
      { part: "annex-1" },
    ]);
    const wrong = { add: [{ after: { article: 7 }, unit: { article: 8 } }] };
    expect(() => printedUnits(source, wrong)).toThrow(TtthdlError);
    expect(printedUnits("không có điều nào")).toEqual([]);
  });
});

describe("the text printed at a place", () => {
  const source = text(
    "QUY CHẾ",
    "Điều 1. Phạm vi",
    "1. Câu thứ nhất.",
    "2. Gồm:",
    "a) Điểm thứ nhất;",
    "- Gạch  thứ nhất;",
    "đ) Điểm thứ hai.",
    "Điều 2. Tên của điều",
    "Câu nối",
    "dòng.",
    "Một đoạn nữa.",
  );

  it.each([
    [{ article: 1, clause: 1 }, "Câu thứ nhất."],
    [{ article: 1, clause: 2 }, "Gồm:\nĐiểm thứ nhất;\nGạch thứ nhất;\nĐiểm thứ hai."],
    [{ article: 1, clause: 2, point: "a", item: 1 }, "Gạch thứ nhất;"],
    [{ article: 2, paragraph: 1 }, "Câu nối dòng."],
    [{ article: 2, paragraph: 2 }, "Một đoạn nữa."],
    // Nothing begins there: what is printed around it.
    [{ article: 1, clause: 2, point: "đ", item: 4 }, "Điểm thứ hai."],
    [{ article: 3 }, undefined],
  ])("%j", (cite, printed) => {
    expect(printedText(source, cite)).toBe(printed);
  });

  it("is the same however its letters are composed and its lines are spaced", () => {
    const other = source.normalize("NFD").replaceAll(" ", "  ").replaceAll("\n", "\r\n");
    for (const cite of printedUnits(source)) {
      expect(printedText(other, cite)).toBe(printedText(source, cite));
    }
  });
});

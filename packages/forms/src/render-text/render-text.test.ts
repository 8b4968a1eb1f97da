import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formDocument } from "../document/index.js";
import { formDefinitions, mau1, mau2 } from "../index.js";
import { anyDraft, submissions } from "../testing/form-data.fixture.js";
import { renderText } from "./index.js";
import { wrap } from "./wrap.js";

const wordsIn = (text: string): readonly string[] =>
  text
    .replace(/\.{4,}|-{3,}/g, " ")
    .split(/\s+/)
    .filter((word) => word !== "")
    .sort();

describe("renderText", () => {
  it("sets a head in two columns, agency left, state right", () => {
    const rows = renderText(formDocument(mau2, submissions["mau-2"])).split("\n");
    expect(rows[0]).toMatch(
      /^ *ỦY BAN NHÂN DÂN TỈNH BẾN TRE {2,}CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM$/,
    );
    expect(rows[1]).toMatch(/^ *SỞ TÀI NGUYÊN VÀ MÔI TRƯỜNG {2,}Độc lập - Tự do - Hạnh phúc$/);
    expect(rows.find((row) => row.includes("Số:"))).toMatch(
      /05\/STNMT-VP {2,}Bến Tre, ngày 05 tháng 3/,
    );
  });

  it("draws the lines of the blank form up to the right edge", () => {
    const rows = renderText(formDocument(mau1, {})).split("\n");
    const dotted = rows.filter((row) => /\.{20,}$/.test(row) && row.length === 80);
    // 1 + 1 + 1 (telephone and fax share one) + 2, then 2 + 4 + 1 + 14.
    expect(dotted).toHaveLength(26);
  });

  it("is linear when asked: each paragraph one line, nothing drawn", () => {
    const text = renderText(formDocument(mau1, submissions["mau-1"]), { layout: "linear" });
    expect(text.split("\n").slice(0, 4)).toEqual([
      "SỞ TÀI NGUYÊN VÀ MÔI TRƯỜNG",
      "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
      "Độc lập - Tự do - Hạnh phúc",
      "Số: ..........",
    ]);
    expect(text).not.toContain("---");
  });

  it("sets each line of the signer's title on a line of its own", () => {
    const document = { signerTitle: "KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC" };
    const rows = renderText(formDocument(mau1, { document })).split("\n");
    const at = rows.findIndex((row) => row.trim() === "KT. GIÁM ĐỐC");
    expect(rows[at]).toMatch(/^ {40,}/);
    expect(rows[at + 1]).toMatch(/^ {40,}PHÓ GIÁM ĐỐC$/);
    const linear = renderText(formDocument(mau1, { document }), { layout: "linear" });
    expect(linear).toContain("\nKT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC\n(Ký");
  });

  it.each(formDefinitions)("$id: both layouts say the same words", (form) => {
    const data = submissions[form.id as keyof typeof submissions];
    for (const each of [{}, data]) {
      const document = formDocument(form, each);
      expect(wordsIn(renderText(document))).toEqual(
        wordsIn(renderText(document, { layout: "linear" })),
      );
    }
  });

  it.each(formDefinitions)("$id: no row is wider than the page, whatever is filled in", (form) => {
    fc.assert(
      fc.property(anyDraft(form), fc.integer({ min: 60, max: 140 }), (draft, columns) => {
        const rows = renderText(formDocument(form, draft), { columns }).split("\n");
        for (const row of rows) expect(row.length).toBeLessThanOrEqual(columns);
      }),
      { numRuns: 40 },
    );
  });

  it.each([59, 80.5, Number.NaN])("refuses %d columns", (columns) => {
    expect(() => renderText(formDocument(mau1, {}), { columns })).toThrow("at least 60 columns");
  });
});

describe("wrap", () => {
  it.each([
    ["một hai ba", 7, ["một hai", "ba"]],
    ["  lùi vào đầu", 8, ["  lùi", "vào đầu"]],
    ["abcdefghij", 4, ["abcd", "efgh", "ij"]],
    ["", 4, [""]],
    ["abc😀d", 4, ["abc", "😀d"]],
  ])("%j in %d columns", (text, width, rows) => {
    expect(wrap(text, width)).toEqual(rows);
  });
});

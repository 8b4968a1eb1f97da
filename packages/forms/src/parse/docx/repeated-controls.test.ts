import { describe, expect, it } from "vitest";
import { formDocument } from "../../document/index.js";
import { mau1 } from "../../index.js";
import { renderDocx } from "../../render-docx/index.js";
import { submissions } from "../../testing/form-data.fixture.js";
import { partsOf, withParts } from "../../testing/word-file.fixture.js";
import { type ParsedForm, parseForm } from "../index.js";

/** The form read back with the control of one value written again for each text, with or without its record. */
async function repeatedIn(
  value: string,
  texts: readonly string[],
  changes: Readonly<Record<string, undefined>> = {},
): Promise<ParsedForm> {
  const bytes = await renderDocx(formDocument(mau1, { ...submissions["mau-1"], address: value }));
  const xml = partsOf(bytes)["word/document.xml"] ?? "";
  const again = xml.replace(/<w:sdt>(?:(?!<w:sdt>).)*"address".*?<\/w:sdt>/, (control) =>
    texts.map((text) => control.replace(`>${value}<`, `>${text}<`)).join(""),
  );
  expect(again).not.toBe(xml);
  return parseForm(withParts(bytes, { "word/document.xml": again, ...changes }));
}

/** As LibreOffice writes a control: for each stretch of one script that stretch and the whole; the first is left out. */
const saved = (whole: string, ...stretches: readonly string[]): readonly string[] => [
  whole,
  ...stretches.map((stretch) => stretch + whole),
];

const mixed = "Số 1, 中文 và ไทย";
const once = saved(mixed, "中文 ", "và ", "ไทย");
const twice = [
  ...once,
  ...saved(`中文 ${mixed}`, "Số 1, ", "中文 ", "và ", "ไทย"),
  ...saved(`và ${mixed}`, "中文 ", "và ", "ไทย"),
  ...saved(`ไทย${mixed}`, "Số 1, ", "中文 ", "và ", "ไทย"),
];

describe("a control that LibreOffice wrote once for each script in it", () => {
  it.each([
    ["scripts by turns", mixed, once],
    ["one script that is not Latin", "中文", saved("中文", "中文", "")],
    ["saved twice", mixed, twice],
  ])("counts once: %s", async (_, value, texts) => {
    for (const changes of [{}, { "customXml/item1.xml": undefined }]) {
      const { data, warnings } = await repeatedIn(value, texts, changes);
      expect(data).toEqual({ ...submissions["mau-1"], address: value });
      expect(warnings).toEqual([]);
    }
  });

  it("gives what was typed before it was saved", async () => {
    const { data, warnings } = await repeatedIn("Số 1", saved("Số 2 中文", "中文"));
    expect([data["address"], warnings]).toEqual(["Số 2 中文", []]);
  });

  it.each([
    ["a word more in one of them", [mixed, `中文 và ${mixed}`, `ไทย lan ${mixed}`]],
    ["stretches of something else", [mixed, `ไทย${mixed}`, `中文${mixed}`]],
    ["another text", [mixed, "Số 2"]],
  ])("is joined with a warning where it is no such repetition: %s", async (_, texts) => {
    const { data, warnings } = await repeatedIn(mixed, texts);
    expect(data["address"]).toBe(texts.join(""));
    expect(warnings.map(({ path, code }) => `${path}: ${code}`)).toEqual([
      "address: repeated-control",
    ]);
  });
});

import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { formDefinitions, mau1, mau2 } from "@ttthdl/forms";
import { documentProfiles, type FormDocument, formDocument } from "@ttthdl/forms/document";
import { renderPdf } from "@ttthdl/forms/pdf";
import { formDigest, formRecord, serializeRecord } from "@ttthdl/forms/record";
import { renderText } from "@ttthdl/forms/text";
import { afterAll, describe, expect, it } from "vitest";
import { readPdfRecord } from "../../packages/forms/src/parse/pdf/parse-pdf.js";
import { submissions } from "../../packages/forms/src/testing/form-data.fixture.js";
import { expectNoneAlone, feet } from "./page-feet.js";
import { type Area, drawPages, inkIn, output } from "./pages.js";
import { newFolder } from "./ttthdl.js";

const folder = newFolder();
afterAll(() => rmSync(folder, { recursive: true }));

let count = 0;
async function fileOf(document: FormDocument): Promise<string> {
  count += 1;
  const path = join(folder, `${count}.pdf`);
  writeFileSync(path, await renderPdf(document));
  return path;
}

const sentence =
  "Trung tâm Tích hợp dữ liệu của tỉnh vận hành các hệ thống dùng chung; đề nghị cung cấp máy chủ ảo. ";
const long = {
  ...submissions["mau-2"],
  description: Array.from(
    { length: 9 },
    (_, index) => `${index + 1}. ${sentence.repeat(5 + index)}`,
  ).join("\n"),
  protectiveMeasures: Array.from({ length: 30 }, (_, index) => `- Bước ${index + 1}`).join("\n"),
};
const documents = documentProfiles.flatMap((profile) => [
  ...formDefinitions.flatMap((form): readonly [string, FormDocument][] => {
    const data = submissions[form.id as keyof typeof submissions];
    const digest = formDigest(form, data);
    return [
      [`${form.id}, ${profile}, blank`, formDocument(form, {}, { profile })],
      [`${form.id}, ${profile}, filled in`, formDocument(form, data, { profile, digest })],
    ];
  }),
  [`mau-2, ${profile}, three pages`, formDocument(mau2, long, { profile })] as [
    string,
    FormDocument,
  ],
]);

/** Words in the order of reading; dots are drawn, so no reader has them. */
const wordsOf = (text: string): string =>
  text
    .replace(/\.{4,}/g, " ")
    .replace(/\s+/g, " ")
    .trim();

/** The words of the tree of tags. */
function taggedText(path: string): string {
  const lines = output("pdfinfo", "-struct-text", path).split("\n");
  return lines.flatMap((line) => /^ *"(.*)"$/.exec(line)?.[1] ?? []).join("\n");
}

describe.each(documents)("%s", (_, document) => {
  it("is read as the plain text is", async () => {
    const path = await fileOf(document);
    const linear = wordsOf(renderText(document, { layout: "linear" }));
    expect(wordsOf(taggedText(path))).toBe(linear);
    const raw = output("pdftotext", "-raw", path, "-").replace(/^\d\n?$/gm, " ");
    expect(wordsOf(raw.replaceAll("\f", " "))).toBe(linear);
  });

  it("is sound, tagged, of A4, with its typefaces and nothing active in it", async () => {
    const path = await fileOf(document);
    expect(output("qpdf", "--check", path)).toContain("No syntax or stream encoding errors found");
    const info = output("pdfinfo", path);
    expect(info).toMatch(/Tagged: +yes/);
    expect(info).toMatch(/JavaScript: +no/);
    expect(info).toMatch(/Page size: .*A4/);
    expect(info).toContain(document.title);
    const fonts = output("pdffonts", path).trim().split("\n").slice(2);
    expect(fonts.length).toBeGreaterThan(1);
    for (const font of fonts) expect(font).toMatch(/Tinos-\w+ .*Identity-H +yes yes yes/);
  });

  it("keeps its ink within the margins, and numbers its pages from the second on", async () => {
    const scale = 100 / 25.4;
    const { widthMm, heightMm, marginsMm } = document.style.page;
    const { place } = document.style.pageNumber;
    const text: Area = {
      left: Math.floor(marginsMm.left * scale) - 1,
      top: Math.floor(marginsMm.top * scale) - 1,
      right: Math.ceil((widthMm - marginsMm.right) * scale) + 1,
      bottom: Math.ceil((heightMm - marginsMm.bottom) * scale) + 1,
    };
    for (const [index, page] of drawPages(await fileOf(document), 100).entries()) {
      const all: Area = { left: 0, top: 0, right: page.width, bottom: page.height };
      const above = inkIn(page, { ...all, bottom: text.top });
      const below = inkIn(page, { ...all, top: text.bottom });
      const number = index === 0 ? undefined : place === "top-center" ? above : below;
      expect([index, above, below]).toEqual([
        index,
        number === above ? number : undefined,
        number === below ? number : undefined,
      ]);
      if (index > 0) {
        const middle = ((number?.left ?? 0) + (number?.right ?? 0)) / 2;
        if (place === "top-center")
          expect(Math.abs(middle - (text.left + text.right) / 2)).toBeLessThan(3);
        else expect(Math.abs((number?.right ?? 0) - text.right)).toBeLessThan(4);
      }
      expect(inkIn(page, { ...all, right: text.left })).toBeUndefined();
      expect(inkIn(page, { ...all, left: text.right })).toBeUndefined();
      expect(inkIn(page, text)).toBeDefined();
    }
  });

  it("gives its data back after other programs saved it", async () => {
    const path = await fileOf(document);
    const record = serializeRecord({
      schema: "ttthdl.form/1",
      form: document.form,
      data: document.data,
    });
    const detached = join(folder, "detached.json");
    output("pdfdetach", "-save", "1", "-o", detached, path);
    expect(readFileSync(detached, "utf8")).toBe(record);
    const saved = join(folder, "saved.pdf");
    for (const options of [
      ["--object-streams=generate"],
      ["--linearize", "--object-streams=generate"],
      ["--linearize", "--object-streams=disable"],
      ["--qdf", "--newline-before-endstream"],
      ["--stream-data=uncompress"],
      ["--recompress-flate", "--compression-level=9", "--object-streams=generate"],
    ]) {
      output("qpdf", ...options, path, saved);
      expect(await readPdfRecord(readFileSync(saved))).toBe(record);
    }
    output("qpdf", "--encrypt", "", "mat-khau", "256", "--", path, saved);
    await expect(readPdfRecord(readFileSync(saved))).rejects.toThrow("encrypted");
  });
});

it("two forms put together into one file are told apart from one", async () => {
  const paths = [
    await fileOf(formDocument(mau1, submissions["mau-1"])),
    await fileOf(formDocument(mau2, {})),
  ];
  const both = join(folder, "both.pdf");
  const [first = "", second = ""] = paths;
  output("qpdf", first, "--copy-attachments-from", second, "--", both);
  await expect(readPdfRecord(readFileSync(both))).rejects.toThrow("several forms");
  output("qpdf", second, "--remove-attachment=mau-2.json", both);
  await expect(readPdfRecord(readFileSync(both))).rejects.toThrow("holds no data");
  expect(serializeRecord(formRecord(mau2, {}))).toContain("mau-2");
});

describe("the foot of a page", () => {
  it("has no label and no lead-in whose value stands on the next", async () => {
    const paths = new Map<string, string>();
    for (const [name, document] of feet) paths.set(name, await fileOf(document));
    expectNoneAlone((name) =>
      output("pdftotext", "-layout", paths.get(name) ?? "", "-")
        .split("\f")
        .slice(0, -1),
    );
  });
});

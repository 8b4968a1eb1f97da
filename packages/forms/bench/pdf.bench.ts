import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { mau2 } from "@ttthdl/forms/definitions/mau-2";
import { formDocument } from "@ttthdl/forms/document";
import { renderPdf } from "@ttthdl/forms/pdf";
import { renderText } from "@ttthdl/forms/text";
import pdfmake from "pdfmake";
import { bench, describe } from "vitest";
import { pairs } from "../../../scripts/bench/pairs.js";
import { tinosBold } from "../src/render-pdf/fonts/tinos-bold.js";
import { tinosItalic } from "../src/render-pdf/fonts/tinos-italic.js";
import { tinosRegular } from "../src/render-pdf/fonts/tinos-regular.js";
import { submissions } from "../src/testing/form-data.fixture.js";

// The same words in the same typefaces: pdfmake has no attachment to make, no field and an empty tree of tags.
const folder = mkdtempSync(join(tmpdir(), "ttthdl-fonts-"));
const fontFile = (name: string, base64: string): string => {
  const path = join(folder, `${name}.ttf`);
  writeFileSync(path, Buffer.from(base64, "base64"));
  return path;
};
pdfmake.setUrlAccessPolicy(() => false);
pdfmake.setLocalAccessPolicy((path) => path.startsWith(folder));
pdfmake.setFonts({
  Tinos: {
    normal: fontFile("regular", tinosRegular),
    bold: fontFile("bold", tinosBold),
    italics: fontFile("italic", tinosItalic),
  },
});

const sentence = "Người dùng không truy cập được phần mềm quản lý văn bản và thư điện tử công vụ. ";
const data = { ...submissions["mau-2"], description: sentence.repeat(12) };
const document = formDocument(mau2, data);
const [
  parent = "",
  agency = "",
  nation = "",
  motto = "",
  number = "",
  day = "",
  title = "",
  subtitle = "",
  ...body
] = renderText(document, { layout: "linear" }).trim().split("\n");
const [name = "", note = "", signer = "", ...paragraphs] = [...body].reverse();
const centred = { alignment: "center" } as const;

const definition = {
  pageSize: "A4",
  pageMargins: [85, 57, 45, 57],
  language: "vi-VN",
  info: { title: document.title },
  defaultStyle: { font: "Tinos", fontSize: 14, lineHeight: 1.15 },
  content: [
    {
      columns: [
        { stack: [parent, { text: agency, bold: true }, number], ...centred },
        {
          stack: [
            { text: nation, bold: true },
            { text: motto, bold: true },
            { text: day, italics: true },
          ],
          ...centred,
        },
      ],
    },
    { text: title, bold: true, ...centred },
    { text: subtitle, bold: true, ...centred },
    ...paragraphs.reverse().map((text) => ({ text, alignment: "justify", margin: [0, 6, 0, 0] })),
    {
      stack: [{ text: signer, bold: true }, { text: note, italics: true }, name],
      margin: [227, 14, 0, 0],
      ...centred,
    },
  ],
};

describe.each(pairs)("pdfmake, a form of one page, pair %i", () => {
  bench("ours", async () => void (await renderPdf(document)), { time: 1000 });
  bench("peer", async () => void (await pdfmake.createPdf(definition).getBuffer()), { time: 1000 });
});

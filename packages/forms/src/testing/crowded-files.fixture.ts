import { formDefinitions } from "../definitions/index.js";
import { limits } from "../parse/limits.js";
import { carrying, emptyParagraphs, recordOf } from "./hostile-files.fixture.js";
import { typedFile, withParts } from "./word-file.fixture.js";

/** A file with a record and one paragraph. */
function paragraph(content: string): Uint8Array {
  return carrying(recordOf("{}"), `<w:p>${content}</w:p>`);
}

const run = (content: string): string => `<w:r>${content}</w:r>`;
const text = (words: string): string => run(`<w:t>${words}</w:t>`);
const control = (field: string): string =>
  `<w:sdt><w:sdtPr><w:tag w:val="${field}"/></w:sdtPr><w:sdtContent>${text("a")}</w:sdtContent></w:sdt>`;

/** A form typed by hand below many rows. */
function belowRows(rows: readonly string[]): Uint8Array {
  const [form] = formDefinitions;
  const printed = Object.values(form?.fields ?? {}).map(({ print }) => `${print?.label} a`);
  return typedFile([...rows, form?.title ?? "", form?.subtitle.text ?? "", ...printed]);
}

/** A file with data of other programs, and its own record behind them. */
function besideData(parts: number, data: string): Uint8Array {
  const others = Array.from({ length: parts }, (_, at) => [`customXml/item${at + 1}.xml`, data]);
  const record = `<record xmlns="urn:ttthdl:form:1">${recordOf("{}")}</record>`;
  return withParts(carrying(recordOf("{}")), {
    ...Object.fromEntries(others),
    "customXml/item999.xml": record,
  });
}

const spaces = (bytes: number): string => `${" ".repeat(bytes - 4)}<a/>`;
const HALF = limits.readBytes / 2;
const mostPieces = (control("fax") + text("b")).repeat(limits.pieces / 2);

type Crowded = readonly [name: string, make: () => Uint8Array];

/** Files with more of something than any form has: they are refused as too large. */
export const crowdedFiles: readonly Crowded[] = [
  ["parts of spaces", () => besideData(100, spaces(4_900_000))],
  ["parts of elements", () => besideData(40, `<a>${"<b/>".repeat(149_000)}</a>`)],
  ["parts a little too large together", () => besideData(2, spaces(HALF))],
  ["a control too many in a paragraph", () => paragraph(mostPieces + control("fax"))],
  [
    "labels between controls of two fields",
    () =>
      paragraph(
        `${control("usagePeriod")}${text("Fax: 3. Thời gian sử dụng: q")}${control("fax")}${text("Fax: r")}`.repeat(
          8_500,
        ),
      ),
  ],
  ["breaks between controls", () => paragraph((run("<w:br/>") + control("fax")).repeat(18_000))],
  ["a heap of marks in a value", () => paragraph(text(`a${"\u0301\u0323".repeat(1_000_000)}`))],
];

/** Files with as much as a file may have, or with much that is not looked at: they are read. */
export const fullFiles: readonly Crowded[] = [
  ["empty paragraphs", emptyParagraphs],
  ["rows above the title", () => belowRows(Array.from({ length: 36_000 }, (_, at) => `Sở ${at}`))],
  ["gaps in a row above the title", () => belowRows(["a    ".repeat(250_000)])],
  ["parts of other data", () => besideData(2, spaces(HALF - 2_000))],
  ["small parts of other data", () => besideData(900, "<a/>")],
  ["controls in a paragraph", () => paragraph(mostPieces)],
  ["controls in each of many paragraphs", () => paragraph(`${mostPieces}</w:p><w:p>`.repeat(160))],
];

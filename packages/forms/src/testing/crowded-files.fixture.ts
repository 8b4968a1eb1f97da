import { formDefinitions } from "../definitions/index.js";
import { limits } from "../reading/limits.js";
import { carrying, document, emptyParagraphs, recordOf } from "./hostile-files.fixture.js";
import { typedFile, withParts } from "./word-file.fixture.js";

/** A file with a record and one paragraph. */
function paragraph(content: string): Uint8Array {
  return carrying(recordOf("{}"), `<w:p>${content}</w:p>`);
}

const run = (content: string): string => `<w:r>${content}</w:r>`;
const text = (words: string): string => run(`<w:t>${words}</w:t>`);
const box = (field: string, words: string): string =>
  `<w:sdt><w:sdtPr><w:tag w:val="${field}"/></w:sdtPr><w:sdtContent>${text(words)}</w:sdtContent></w:sdt>`;
const control = (field: string): string => box(field, "a");

/** A form typed by hand. */
function typedForm(): readonly string[] {
  const [form] = formDefinitions;
  const printed = Object.values(form?.fields ?? {}).map(({ print }) => `${print?.label} a`);
  return [form?.title ?? "", form?.subtitle.text ?? "", ...printed, form?.closing ?? ""];
}

const belowRows = (rows: readonly string[]): Uint8Array => typedFile([...rows, ...typedForm()]);
const aboveCells = (cells: number): Uint8Array =>
  typedFile([...typedForm(), Array.from({ length: cells }, () => ["Nơi nhận:"])]);

/** As many equal rows as a form has room for. */
const manyOf = (row: string): readonly string[] => Array.from({ length: ROWS }, () => row);
const ROWS = limits.lines - 100;

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

const ATTRIBUTES = `<w:a ${Array.from({ length: 98 }, (_, at) => `a${at}=""`).join(" ")}/>`;
const line = (words: string): string => `<w:p>${text(words)}</w:p>`;
/** Tabs as signs in a text, where a program writes elements. */
const typed = (rows: readonly string[]): Uint8Array => document(rows.map(line).join(""));
const belowNote = (row: string): Uint8Array => typed([...typedForm(), "(Ký, ghi rõ họ tên)", row]);
const growing = (at: number): string => (at % 2 === 0 ? "y" : "") + "x".repeat(700);
const beside = `${text(`Fax: ${"y".repeat(60)}`)}${control("fax")}`;
const labelled = `<w:p>${beside}</w:p>`;
const byTurns = `<w:p>${text("Fax: q")}</w:p><w:p>${control("usagePeriod")}</w:p>`;

/** Paragraphs within a control. */
const named = (name: string): string =>
  `<w:sdt><w:sdtPr><w:tag w:val="${name}"/></w:sdtPr><w:sdtContent>${"<w:p><w:r><w:t>a</w:t></w:r></w:p>".repeat(
    ROWS,
  )}</w:sdtContent></w:sdt>`;

type Crowded = readonly [name: string, make: () => Uint8Array];

/** Files with more of something than any form has: they are refused as too large. */
export const crowdedFiles: readonly Crowded[] = [
  ["parts of spaces", () => besideData(100, spaces(limits.partBytes))],
  ["parts of elements", () => besideData(40, `<a>${"<b/>".repeat(99_000)}</a>`)],
  ["parts a little too large together", () => besideData(2, spaces(HALF))],
  ["paragraphs too many", () => emptyParagraphs(limits.lines - 1)],
  ["a break of a line too many", () => paragraph(run("<w:br/>".repeat(limits.lines)))],
  [
    "a text cut up by instructions",
    () =>
      carrying(
        recordOf("{}"),
        `${"<w:sdt><w:sdtPr><w:tag w:val='fax'/></w:sdtPr>".repeat(100)}<w:p><w:t>${"a<?a?>".repeat(
          400_000,
        )}</w:t></w:p>${"</w:sdt>".repeat(100)}`,
      ),
  ],
  ["attributes", () => carrying(recordOf("{}"), ATTRIBUTES.repeat(4_000))],
  ["cells too many below a signature", () => aboveCells(limits.lines)],
  [
    "boxes of one field that each end in the others",
    () => paragraph(Array.from({ length: 2_000 }, (_, at) => box("purpose", growing(at))).join("")),
  ],
  [
    "more pieces than a form",
    () => carrying(recordOf("{}"), `<w:p>${mostPieces}</w:p>`.repeat(61)),
  ],
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
  ["columns below a note", () => belowNote("KT.a\t".repeat(275_000))],
  ["words in columns below a note", () => belowNote("ở\t".repeat(690_000))],
  ["columns above the title", () => typed(["ở\t".repeat(690_000), ...typedForm()])],
  [
    "a name as long as a text, below a head of long rows",
    () =>
      typedFile([
        ...Array.from({ length: 40 }, () => "ở ".repeat(599)),
        ...typedForm().map((row, at) => (at === 2 ? `${row} ${"ở ".repeat(580_000)}` : row)),
      ]),
  ],
  [
    "lines that are looked for in a long value",
    () =>
      carrying(
        recordOf("{}"),
        [labelled, line("2. Mục đích sử dụng: a"), line("a ".repeat(600_000))]
          .concat(manyOf(line("a a b")))
          .join(""),
      ),
  ],
  ["empty paragraphs", () => emptyParagraphs(limits.lines - 2)],
  ["rows above the title", () => belowRows(manyOf("Sở"))],
  ["cells below a signature", () => aboveCells(ROWS)],
  ["rows of many labels", () => belowRows(manyOf("Fax: Fax: Fax: q ".padEnd(200, "x")))],
  ["rows of words of labels", () => belowRows(manyOf(`${"tên ".repeat(25)}: ${"số ".repeat(8)}`))],
  [
    "a label and a control in each paragraph",
    () => carrying(recordOf("{}"), labelled.repeat(ROWS)),
  ],
  ["labels and controls by turns", () => carrying(recordOf("{}"), byTurns.repeat(ROWS / 2))],
  [
    "a long row below rows above the title",
    () => belowRows([...manyOf("Sở"), "a ".repeat(700_000)]),
  ],
  [
    "dates in a row that no sign ends",
    () => belowRows([`${"ngàythángnăm ".repeat(100_000)}\u2028a`]),
  ],
  ["rows of spaces", () => belowRows(manyOf(" ".repeat(240)))],
  [
    "a control with a name without end",
    () => carrying(recordOf("{}"), named(".".repeat(2_500_000))),
  ],
  ["gaps in a row above the title", () => belowRows(["a    ".repeat(250_000)])],
  ["parts of other data", () => besideData(2, spaces(HALF - 2_000))],
  ["small parts of other data", () => besideData(900, "<a/>")],
  ["controls in a paragraph", () => paragraph(mostPieces)],
  ["controls in each of many paragraphs", () => paragraph(`${mostPieces}</w:p><w:p>`.repeat(50))],
];

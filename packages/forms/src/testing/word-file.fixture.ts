import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

/** The parts of a Word file as text. */
export function partsOf(bytes: Uint8Array): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(unzipSync(bytes)).map(([path, part]) => [path, strFromU8(part)]),
  );
}

/** A Word file with some parts changed; `undefined` takes a part away. */
export function withParts(
  bytes: Uint8Array,
  changes: Readonly<Record<string, string | undefined>>,
): Uint8Array {
  const parts = { ...partsOf(bytes), ...changes };
  const kept = Object.entries(parts).flatMap(([path, text]) =>
    text === undefined ? [] : [[path, strToU8(text)] as const],
  );
  return zipSync(Object.fromEntries(kept));
}

/** What a person would have typed: paragraphs, and rows of cells as tables. */
export type TypedBlock = string | readonly (readonly string[])[];

/** A Word file typed by hand: no controls, no record. `\t` is a tab, `\n` a break of the line. */
export function typedFile(blocks: readonly TypedBlock[]): Uint8Array {
  const body = blocks.map((block) => (typeof block === "string" ? paragraph(block) : table(block)));
  const word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
  const parts = {
    "[Content_Types].xml":
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    "word/document.xml": `<w:document xmlns:w="${word}"><w:body>${body.join("")}</w:body></w:document>`,
  };
  return zipSync(
    Object.fromEntries(Object.entries(parts).map(([path, text]) => [path, strToU8(text)])),
  );
}

function paragraph(text: string): string {
  const runs = text
    .split(/(\t|\n)/)
    .map((piece) => {
      if (piece === "\t") return "<w:tab/>";
      return piece === "\n" ? "<w:br/>" : `<w:t xml:space="preserve">${escapeXml(piece)}</w:t>`;
    })
    .join("");
  return `<w:p><w:r>${runs}</w:r></w:p>`;
}

function table(rows: readonly (readonly string[])[]): string {
  const cell = (text: string): string => `<w:tc>${text.split("\n").map(paragraph).join("")}</w:tc>`;
  return `<w:tbl>${rows.map((row) => `<w:tr>${row.map(cell).join("")}</w:tr>`).join("")}</w:tbl>`;
}

function escapeXml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
}

import { escapeMarkdown } from "@ttthdl/core/internal";
import type { Block, FieldItem, FormDocument, Line, Run } from "../document/form-document.js";
import { runText } from "../render-text/run-text.js";

const REST = 40;

/**
 * The document as CommonMark: headings, lists and paragraphs. Whatever was filled in is escaped and stays text.
 *
 * @example
 * ```ts
 * import { mau1 } from "@ttthdl/forms";
 * import { formDocument } from "@ttthdl/forms/document";
 * import { renderMarkdown } from "@ttthdl/forms/markdown";
 * const text = renderMarkdown(formDocument(mau1, { address: "<b>1*2*3</b>" }));
 * text.includes("- **Địa chỉ:** \\<b\\>1\\*2\\*3\\</b\\>") // => true
 * ```
 */
export function renderMarkdown({ blocks }: FormDocument): string {
  return `${blocks.flatMap(paragraphs).join("\n\n")}\n`;
}

function paragraphs(block: Block): readonly string[] {
  switch (block.kind) {
    case "letterhead":
      return [
        block.agency.map(bold).join("\\\n"),
        block.state.map(bold).join("\\\n"),
        plain(block.number.runs),
        italic(block.placeAndDate),
      ];
    case "title":
      return [`# ${plain(block.title.runs)}`, bold(block.subtitle)];
    case "heading":
      return [`## ${plain(block.line.runs)}`];
    case "fields":
      return listItem(block.items);
    case "closing": {
      const { statement, code, signature } = block;
      return [
        plain(statement.runs),
        ...(code === undefined ? [] : [plain(code.caption.runs)]),
        [...signature.title.map(bold), italic(signature.note)].join("\\\n"),
        ...(signature.name === undefined ? [] : [bold(signature.name)]),
      ];
    }
    default:
      return [plain(block.line.runs)];
  }
}

/** The paragraphs below a label belong to its item of the list. */
function listItem(items: readonly FieldItem[]): readonly string[] {
  const marker = items[0]?.marker;
  const indent = marker === undefined ? "" : " ".repeat(marker.length + 1);
  const head = items.map(({ label, beside }) =>
    `**${escapeMarkdown(label)}** ${plain(beside)}`.trimEnd(),
  );
  const below = items.flatMap((item) => item.below.map(({ runs }) => plain(runs)));
  return [
    marker === undefined ? head.join(" ") : `${marker} ${head.join(" ")}`,
    ...below.filter((each) => each !== "").map((each) => `${indent}${each}`),
  ];
}

function bold({ runs }: Line): string {
  return `**${plain(runs)}**`;
}

function italic({ runs }: Line): string {
  return `*${plain(runs)}*`;
}

/** Escaped as a whole: what begins a line is seen only when the line is put together. */
function plain(runs: readonly Run[]): string {
  return escapeMarkdown(runText(runs, REST));
}

import type { Block, FormDocument } from "../document/form-document.js";
import { labelText, runText } from "./run-text.js";

/** Every paragraph on a line of its own, in the order of reading. */
export function linearText({ blocks }: FormDocument): string {
  const lines = blocks.flatMap(blockLines).filter((line) => line !== "");
  return `${lines.join("\n")}\n`;
}

function blockLines(block: Block): readonly string[] {
  switch (block.kind) {
    case "letterhead":
      return [...block.agency, ...block.state, block.number, block.placeAndDate].map(({ runs }) =>
        runText(runs),
      );
    case "title":
      return [runText(block.title.runs), runText(block.subtitle.runs)];
    case "fields": {
      const beside = block.items.map((item) =>
        `${labelText(item)} ${runText(item.beside)}`.trimEnd(),
      );
      const below = block.items.flatMap((item) => item.below.map(({ runs }) => runText(runs)));
      return [beside.join(" "), ...below];
    }
    case "closing": {
      const { statement, code, signature } = block;
      const { title, note, name } = signature;
      return [statement, code?.caption, ...title, note, name]
        .filter((line) => line !== undefined)
        .map(({ runs }) => runText(runs));
    }
    default:
      return [runText(block.line.runs)];
  }
}

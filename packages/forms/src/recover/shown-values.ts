import type { FormDocument, Line, Run } from "../document/form-document.js";

/** The text that a document shows for each path of its data; lines below each other are joined by `\n`. */
export function shownValues({ blocks }: FormDocument): ReadonlyMap<string, string> {
  const shown = new Map<string, string>();
  const add = (runs: readonly Run[]): void => {
    for (const run of runs) {
      if (run.kind === "blank" || run.field === undefined) continue;
      const before = shown.get(run.field);
      shown.set(run.field, before === undefined ? run.text : `${before}\n${run.text}`);
    }
  };
  const addLines = (...lines: readonly (Line | undefined)[]): void => {
    for (const line of lines) add(line?.runs ?? []);
  };
  for (const block of blocks) {
    if (block.kind === "letterhead") {
      addLines(...block.agency, ...block.state, block.number, block.placeAndDate);
    } else if (block.kind === "title") addLines(block.title, block.subtitle);
    else if (block.kind === "closing") addLines(...block.signature.title, block.signature.name);
    else if (block.kind === "fields") {
      for (const { beside, below } of block.items) {
        add(beside);
        // A value may have more lines than a call may have arguments.
        for (const line of below) addLines(line);
      }
    } else addLines(block.line);
  }
  return shown;
}

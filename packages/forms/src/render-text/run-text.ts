import type { Run } from "../document/form-document.js";

/** Where a dotted line of the rest of a column has no column to end in. */
const REST = 20;

/** Runs as words; a blank is at least four dots in a row. */
export function runText(runs: readonly Run[], rest: number = REST): string {
  return runs
    .map((run) => {
      if (run.kind === "text") return run.text;
      return ".".repeat(Math.max(4, run.width === "rest" ? rest : run.width));
    })
    .join("");
}

/** Marker and label of a field with the space that follows them. */
export function labelText({
  marker,
  label,
}: {
  readonly marker?: string;
  readonly label: string;
}): string {
  return marker === undefined ? label : `${marker} ${label}`;
}

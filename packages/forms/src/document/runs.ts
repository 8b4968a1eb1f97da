import type { BlankRun, Line, Run, TextRun } from "./form-document.js";
import type { DocumentStyle, TextRole } from "./style.js";

/** Words of the form, or of the data when they have a field. */
export function text(words: string, field?: string): TextRun {
  return field === undefined ? { kind: "text", text: words } : { kind: "text", text: words, field };
}

/** A dotted line. */
export function blank(width: BlankRun["width"], field?: string): BlankRun {
  return field === undefined ? { kind: "blank", width } : { kind: "blank", width, field };
}

/** A paragraph; its words become capitals where its style wants them. */
export function line(style: DocumentStyle, role: TextRole, ...runs: readonly Run[]): Line {
  if (style.text[role].capitals !== true) return { role, runs };
  return {
    role,
    runs: runs.map((run) => (run.kind === "text" ? text(run.text.toUpperCase(), run.field) : run)),
  };
}

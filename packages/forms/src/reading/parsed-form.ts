import type { Lang } from "@ttthdl/core";
import type { DataOfForm } from "../definition/data-of-form.js";
import type { ParseWarning } from "./warnings.js";

/** How a file is read. */
export interface ParseOptions {
  /** Id of the form that the file is of. Left out: the file tells. */
  readonly form?: string;
  /** Of the warnings. Left out: `vi`. */
  readonly lang?: Lang;
}

/** What was read from a file. */
export interface ParsedForm {
  /** Id of the form. */
  readonly form: string;
  readonly source: "json" | "docx" | "pdf";
  /** A draft: nothing in it is validated. */
  readonly data: DataOfForm;
  /** What was guessed or not found, in the order of the fields. */
  readonly warnings: readonly ParseWarning[];
}

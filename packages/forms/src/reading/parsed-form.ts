import type { Lang } from "@ttthdl/core";
import type { DataOfForm } from "../definition/data-of-form.js";
import type { ParseWarning } from "./warnings.js";

/** How a file is read. */
export interface ParseOptions {
  /** Id of the form that the file is of. Left out: it is detected. */
  readonly form?: string;
  /** Of the warnings. Left out: `vi`. */
  readonly lang?: Lang;
}

/** Where a value was found, and how surely. */
export interface ValueEvidence {
  /** Path of the data. */
  readonly path: string;
  /** Number of the line that the value begins in, counted from 1. */
  readonly line: number;
  /** `guess` where a warning concerns the value. */
  readonly certainty: "sure" | "guess";
}

/** What was read from a file. */
export interface ParsedForm {
  /** Id of the form. */
  readonly form: string;
  readonly source: "json" | "docx" | "pdf" | "text";
  /** A draft: nothing in it is validated. */
  readonly data: DataOfForm;
  /** What was guessed or not found, in the order of the fields. */
  readonly warnings: readonly ParseWarning[];
  /** Of each value found in lines of text, in the order of the lines; left out for other sources. */
  readonly evidence?: readonly ValueEvidence[];
}

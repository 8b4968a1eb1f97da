import { DEFAULT_WIDTH } from "@ttthdl/report/internal";

/** Everything the command touches outside itself, so that a test can hold it. */
export interface Io {
  /** Writes text, or the bytes of a file. */
  out(content: string | Uint8Array): void;
  err(text: string): void;
  /** The whole of standard input. */
  readInput(): Promise<Uint8Array>;
  /** Standard input is a keyboard. */
  readonly inputIsTerminal: boolean;
  /** Columns of the terminal that the output goes to; left out when it goes elsewhere. */
  readonly columns?: number;
  /** The terminal takes colours. */
  readonly colors: boolean;
  /** Milliseconds since 1970. */
  now(): number;
}

/** Columns to write text for: those of the terminal, from 40 to what a reader's eye follows. */
export function widthOf({ columns = DEFAULT_WIDTH }: Pick<Io, "columns">): number {
  return Math.max(40, Math.min(columns, DEFAULT_WIDTH));
}

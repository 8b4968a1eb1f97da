import type { LogSource } from "@ttthdl/core";

/** The logs of a source are encrypted where they are stored. */
export interface LogEncryptionParams {
  readonly source: LogSource;
  readonly encrypted: true;
}

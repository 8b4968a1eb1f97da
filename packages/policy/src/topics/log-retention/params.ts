import type { LogSource, Period } from "@ttthdl/core";

/** How long the logs of a source are kept (readings B3, B4). */
export interface LogRetentionParams {
  readonly source: LogSource;
  readonly retention: { readonly atLeast: Period<"month"> };
  /** Each server's log is judged by itself and must name its server. */
  readonly perServer: boolean;
}

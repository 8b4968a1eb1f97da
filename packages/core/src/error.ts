/** What went wrong, for programs. Stable: a code is never renamed. */
export type TtthdlErrorCode =
  | "invalid-argument"
  | "invalid-date"
  | "invalid-profile"
  | "invalid-input"
  | "unknown-regulation"
  | "unknown-rule"
  | "not-regulated"
  | "no-rule-ran"
  | "event-out-of-order"
  | "calendar-out-of-range";

/** Options of a {@link TtthdlError}. */
export interface TtthdlErrorOptions {
  /** Where in the input the reason lies, for example `accounts[3].status`. */
  readonly path?: string;
  readonly cause?: unknown;
}

/**
 * Misuse of the library: a date that does not exist, a profile that does not fit its schema, a rule
 * asked for that no text contains. A legal outcome is never thrown; it is a finding.
 *
 * @example
 * ```ts
 * import { TtthdlError } from "@ttthdl/core";
 * new TtthdlError("invalid-date", "2026-02-30 is not a date").code // => "invalid-date"
 * ```
 */
export class TtthdlError extends Error {
  override readonly name = "TtthdlError";
  readonly code: TtthdlErrorCode;
  readonly path: string | undefined;

  constructor(code: TtthdlErrorCode, message: string, options: TtthdlErrorOptions = {}) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.code = code;
    this.path = options.path;
  }
}

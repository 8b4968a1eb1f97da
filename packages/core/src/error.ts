import type { Json } from "./json.js";
import type { Lang, LocalizedText } from "./text.js";

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
  /** The values that the sentence names, for programs. */
  readonly data?: Readonly<Record<string, Json>>;
  readonly cause?: unknown;
}

/** The same key in every copy of this package, so that CommonJS and ESM know each other's errors. */
const BRAND = Symbol.for("@ttthdl/core/error");

/**
 * Misuse of the library: a date that does not exist, a profile that does not fit its schema, a rule
 * asked for that no text contains. A legal outcome is never thrown; it is a finding.
 *
 * @example
 * ```ts
 * import { TtthdlError } from "@ttthdl/core";
 * const text = { vi: "không phải ngày có thật", en: "is not a date" };
 * const error = new TtthdlError("invalid-date", text, { path: "from" });
 * error.code // => "invalid-date"
 * error.message // => "from: is not a date"
 * error.describe("vi") // => "from: không phải ngày có thật"
 * ```
 */
export class TtthdlError extends Error {
  override readonly name: string = "TtthdlError";
  readonly code: TtthdlErrorCode;
  /** The reason in both languages, without the path. */
  readonly text: LocalizedText;
  readonly path: string | undefined;
  readonly data: Readonly<Record<string, Json>>;

  constructor(code: TtthdlErrorCode, text: LocalizedText, options: TtthdlErrorOptions = {}) {
    const { path, data = {}, cause } = options;
    super(withPath(text.en, path), cause === undefined ? undefined : { cause });
    this.code = code;
    this.text = text;
    this.path = path;
    this.data = data;
    Object.defineProperty(this, BRAND, { value: true });
  }

  /** The reason behind its path, in a language; `message` is the English one. */
  describe(lang: Lang): string {
    return withPath(this.text[lang], this.path);
  }
}

/**
 * Whether a value is a {@link TtthdlError}, also one that another copy of this package threw: the CommonJS and the
 * ESM build have a class each, so `instanceof` may fail between them.
 *
 * @example
 * ```ts
 * import { isTtthdlError, TtthdlError } from "@ttthdl/core";
 * isTtthdlError(new TtthdlError("unknown-rule", { vi: "không có quy tắc này", en: "no such rule" })) // => true
 * isTtthdlError(new TypeError("no such rule")) // => false
 * ```
 */
export function isTtthdlError(value: unknown): value is TtthdlError {
  return value instanceof Error && BRAND in value;
}

/** A value of the caller's as an error repeats it: the start of a text, a number, else its type. */
export function shownValue(value: unknown): string {
  if (typeof value === "string") return value.slice(0, MOST_SHOWN);
  return typeof value === "number" ? String(value) : typeof value;
}

const MOST_SHOWN = 40;

function withPath(words: string, path: string | undefined): string {
  return path === undefined || path === "" ? words : `${path}: ${words}`;
}

import { shownValue, TtthdlError } from "./error.js";
import type { Lang } from "./text.js";

/** Requires one of the two languages; a locale such as `en-US` is none. */
export function requireLang(lang: unknown, path = "lang"): asserts lang is Lang {
  if (lang === "vi" || lang === "en") return;
  const text = {
    vi: `chỉ có vi hoặc en, không có ${shownValue(lang)}`,
    en: `only vi or en, not ${shownValue(lang)}`,
  };
  throw new TtthdlError("invalid-argument", text, { path });
}

/** Requires an object that is no list. */
export function requireObject(value: unknown, path: string): asserts value is object {
  if (typeof value === "object" && value !== null && !Array.isArray(value)) return;
  const text = { vi: "phải là một đối tượng", en: `must be an object, not ${kindOf(value)}` };
  throw new TtthdlError("invalid-argument", text, { path });
}

/** Requires a list. */
export function requireList(value: unknown, path: string): asserts value is readonly unknown[] {
  if (Array.isArray(value)) return;
  const text = { vi: "phải là một danh sách", en: `must be a list, not ${kindOf(value)}` };
  throw new TtthdlError("invalid-argument", text, { path });
}

/** Requires a text. The value is not repeated: it may be a password. */
export function requireText(value: unknown, path: string): asserts value is string {
  if (typeof value === "string") return;
  const text = { vi: "phải là chuỗi ký tự", en: `must be a text, not ${kindOf(value)}` };
  throw new TtthdlError("invalid-argument", text, { path });
}

/** Requires a whole number. */
export function requireWhole(value: unknown, path: string): asserts value is number {
  if (Number.isSafeInteger(value)) return;
  const text = { vi: "phải là số nguyên", en: `must be a whole number, not ${shownValue(value)}` };
  throw new TtthdlError("invalid-argument", text, { path });
}

/** Requires one of these values. */
export function requireOneOf<Value extends string>(
  value: unknown,
  values: readonly Value[],
  path: string,
): asserts value is Value {
  if (values.some((each) => each === value)) return;
  const list = values.join(", ");
  const text = {
    vi: `không có ${shownValue(value)}; có: ${list}`,
    en: `${shownValue(value)} is none of: ${list}`,
  };
  throw new TtthdlError("invalid-argument", text, { path });
}

function kindOf(value: unknown): string {
  if (value === null) return "null";
  return Array.isArray(value) ? "a list" : typeof value;
}

import type * as z from "zod";
import { requireLang } from "../arguments.js";
import { pathText } from "../problem-path.js";
import type { Lang } from "../text.js";
import { ownText } from "./own-message.js";
import { expected, kindWord, unknownKey, wordsOf } from "./problem-words.js";

/** One reason why an input does not fit its schema. Never repeats a value of the input. */
export interface Problem {
  /** `accounts[3].status`; empty for the input as a whole. */
  readonly path: string;
  readonly message: string;
}

/** What an input holds, or what is wrong with it. */
export type Reading<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** After so many unknown keys of one object the others are not listed. */
const MOST_KEYS = 100;

/** Judges an input once and puts the problems into words. */
export function readWith<T>(schema: z.ZodType<T>, input: unknown, lang: Lang): Reading<T> {
  requireLang(lang);
  const result = schema.safeParse(input, {
    error: (issue) => wordsOf(issue, lang),
    reportInput: true,
  });
  return result.success
    ? { ok: true, value: result.data }
    : { ok: false, problems: result.error.issues.flatMap((issue) => problemsOf(issue, [], lang)) };
}

function problemsOf(
  issue: z.core.$ZodIssue,
  above: readonly PropertyKey[],
  lang: Lang,
): readonly Problem[] {
  const path = [...above, ...issue.path];
  if (issue.code === "unrecognized_keys") {
    return issue.keys
      .slice(0, MOST_KEYS)
      .map((key) => ({ path: pathText([...path, key]), message: unknownKey[lang] }));
  }
  if (issue.code === "invalid_union") return unionProblems(issue, path, lang);
  const text = issue.code === "custom" ? ownText(issue.params) : undefined;
  return [{ path: pathText(path), message: text?.[lang] ?? issue.message }];
}

/** Of several kinds the one that the value is of speaks; else all of them say what they expected. */
function unionProblems(
  issue: z.core.$ZodIssueInvalidUnion,
  path: readonly PropertyKey[],
  lang: Lang,
): readonly Problem[] {
  const fitting = issue.errors.find((branch) => !branch.some(isOfAnotherKind));
  if (fitting !== undefined) return fitting.flatMap((nested) => problemsOf(nested, path, lang));
  const words = issue.errors.flat().flatMap((nested) => expectation(nested, lang));
  return [{ path: pathText(path), message: expected(words, issue.input, lang) }];
}

function isOfAnotherKind(issue: z.core.$ZodIssue): boolean {
  const isRoot = issue.path.length === 0;
  return isRoot && (issue.code === "invalid_type" || issue.code === "invalid_value");
}

function expectation(issue: z.core.$ZodIssue, lang: Lang): readonly string[] {
  if (issue.path.length > 0) return [];
  if (issue.code === "invalid_type") return [kindWord(issue.expected, lang)];
  if (issue.code === "invalid_value") return issue.values.map((value) => JSON.stringify(value));
  return [];
}

import type { Lang } from "@ttthdl/core";
import { valueAt } from "../definition/field-at.js";
import type { FormIssue } from "../schema/form-issue.js";

/** What the parts of a form need to know to be drawn. */
export interface Screen {
  readonly lang: Lang;
  /** The id of the control of a path: `mau-1-contact-email`. */
  id(path: string): string;
  /** What is filled in at a path. */
  value(...keys: readonly string[]): string;
  readonly errors: ReadonlyMap<string, readonly FormIssue[]>;
  readonly warnings: ReadonlyMap<string, readonly FormIssue[]>;
}

/** What is filled in at a path of the data, or nothing where that is no text. */
export function textAt(values: object, keys: readonly string[]): string {
  const found = valueAt(values, keys);
  return typeof found === "string" ? found : "";
}

/** The issues of each path. */
export function byPath(issues: readonly FormIssue[]): ReadonlyMap<string, readonly FormIssue[]> {
  const found = new Map<string, readonly FormIssue[]>();
  for (const issue of issues) found.set(issue.path, [...(found.get(issue.path) ?? []), issue]);
  return found;
}

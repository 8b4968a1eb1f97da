import type { FormField, GroupField, TextField } from "../definition/field.js";
import { element, words } from "../markup/element.js";
import type { FormIssue } from "../schema/form-issue.js";
import { control } from "./control.js";
import type { Screen } from "./screen.js";
import { texts } from "./texts.js";

/** A blank with its label, hint and messages; a group in a fieldset of its own. */
export function fieldMarkup(key: string, field: FormField, screen: Screen): string {
  return field.kind === "group"
    ? groupMarkup(key, field, screen)
    : textMarkup([key], field, screen);
}

/** What is asked for together: hint and messages of the whole belong to the fieldset. */
export function groupMarkup(
  key: string,
  field: GroupField,
  screen: Screen,
  base: string = "ttthdl-group",
): string {
  const { shown, ids } = notes(key, field, screen);
  const parts = Object.entries(field.parts).map(([part, each]) =>
    textMarkup([key, part], each, screen, field.optional === true),
  );
  const legend = element("legend", { class: "ttthdl-legend" }, labelMarkup(field, screen));
  return element(
    "fieldset",
    { class: classOf(base, key, screen), "aria-describedby": ids },
    legend + shown + parts.join(""),
  );
}

function textMarkup(
  keys: readonly string[],
  field: TextField,
  screen: Screen,
  /** What belongs to an optional group is not called optional once more. */
  quiet: boolean = false,
): string {
  const path = keys.join(".");
  const id = screen.id(path);
  const { shown, ids } = notes(path, field, screen);
  const place = { id, name: path, describedBy: ids, invalid: screen.errors.has(path) };
  const label = element(
    "label",
    { for: id, class: "ttthdl-label" },
    quiet ? words(field.label[screen.lang]) : labelMarkup(field, screen),
  );
  return element(
    "div",
    { class: classOf("ttthdl-field", path, screen) },
    label + shown + control(field, screen.value(...keys), place),
  );
}

function labelMarkup({ label, optional }: FormField, { lang }: Screen): string {
  const name = words(label[lang]);
  return optional === true ? `${name} (${words(texts.optional[lang])})` : name;
}

/** Hint, errors and warnings, and the ids by which a control refers to them. */
function notes(
  path: string,
  { hint }: FormField,
  screen: Screen,
): { readonly shown: string; readonly ids: string | undefined } {
  const id = screen.id(path);
  const ids: string[] = [];
  let shown = "";
  const note = (kind: string, tag: string, content: string): void => {
    ids.push(`${id}-${kind}`);
    shown += element(tag, { id: `${id}-${kind}`, class: `ttthdl-${kind}` }, content);
  };
  if (hint !== undefined) note("hint", "div", words(hint[screen.lang]));
  const errors = screen.errors.get(path);
  if (errors !== undefined) note("error", "p", messages("errorPrefix", errors, screen));
  const warnings = screen.warnings.get(path);
  if (warnings !== undefined) note("warning", "p", messages("warningPrefix", warnings, screen));
  return { shown, ids: ids.length === 0 ? undefined : ids.join(" ") };
}

/** What colour says to the eye, a hidden word says to the ear. */
function messages(
  prefix: "errorPrefix" | "warningPrefix",
  issues: readonly FormIssue[],
  { lang }: Screen,
): string {
  const hidden = element("span", { class: "ttthdl-unseen" }, words(texts[prefix][lang]));
  return hidden + words(issues.map(({ message }) => message).join(" "));
}

function classOf(base: string, path: string, { errors, warnings }: Screen): string {
  if (errors.has(path)) return `${base} ttthdl-has-error`;
  return warnings.has(path) ? `${base} ttthdl-has-warning` : base;
}

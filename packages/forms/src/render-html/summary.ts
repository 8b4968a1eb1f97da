import type { FormDefinition } from "../definition/form-definition.js";
import { element, words } from "../markup/element.js";
import type { FormIssue } from "../schema/form-issue.js";
import type { Screen } from "./screen.js";
import { texts } from "./texts.js";

/**
 * What is to be corrected or looked at, above the form, with links to the controls. It takes the focus when the page
 * opens, so that it is what a screen reader reads first.
 */
export function summary(
  kind: "errors" | "warnings",
  issues: readonly FormIssue[],
  definition: FormDefinition,
  screen: Screen,
): string {
  if (issues.length === 0) return "";
  const id = screen.id(kind);
  const title = element("h2", { id: `${id}-title` }, words(texts[`${kind}Title`][screen.lang]));
  const items = issues.map((issue) => element("li", {}, itemMarkup(issue, definition, screen)));
  const attributes = {
    id,
    class: `ttthdl-summary ttthdl-${kind}`,
    role: "alert",
    "aria-labelledby": `${id}-title`,
    tabindex: -1,
    autofocus: true,
  };
  return element("div", attributes, title + element("ul", {}, items.join("")));
}

function itemMarkup(
  { path, message }: FormIssue,
  definition: FormDefinition,
  screen: Screen,
): string {
  const target = targetOf(path, definition);
  if (target === undefined) return words(message);
  return element("a", { href: `#${screen.id(target)}` }, words(message));
}

/** The control that an issue is about: of a group the first one; none where the form has no such path. */
function targetOf(path: string, { fields }: FormDefinition): string | undefined {
  const [key = "", part] = path.split(".");
  const field = Object.hasOwn(fields, key) ? fields[key] : undefined;
  if (field === undefined) return undefined;
  if (field.kind !== "group") return part === undefined ? key : undefined;
  const wanted = part ?? Object.keys(field.parts)[0] ?? "";
  return Object.hasOwn(field.parts, wanted) ? `${key}.${wanted}` : undefined;
}

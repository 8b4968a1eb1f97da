import { TtthdlError } from "@ttthdl/core";
import type { FormDefinition, FormSection } from "../definition/form-definition.js";
import { textFields } from "../definition/text-fields.js";
import { element, startTag, words } from "../markup/element.js";
import { fieldMarkup, groupMarkup } from "./field.js";
import type { HtmlFormOptions } from "./html-form-options.js";
import { byPath, type Screen, textAt } from "./screen.js";
import { summary } from "./summary.js";
import { texts } from "./texts.js";

/**
 * A form to fill in on a screen, as HTML to put into a page: labels, hints, sections and controls from the
 * definition alone, usable without a script. Errors and warnings stand in a summary with links, which takes the
 * focus, and beside their fields, to which they are tied by `aria-describedby`. The browser checks nothing itself:
 * all messages are those of `validateForm`. Whatever is given is escaped.
 *
 * Controls are named by their path (`contact.email`); `formDataFromEntries` reads what is sent.
 *
 * @throws TtthdlError `invalid-argument` for a hidden input that is named as a field.
 * @example
 * ```ts
 * import { mau1, validateForm } from "@ttthdl/forms";
 * import { renderHtmlForm } from "@ttthdl/forms/html";
 * const values = { contact: { email: "an" } };
 * const { errors } = validateForm(mau1, values, { stage: "draft", lang: "en" });
 * const form = renderHtmlForm(mau1, { values, errors, lang: "en", action: "/mau-1" });
 * form.includes('<a href="#mau-1-contact-email">') // => true
 * ```
 */
export function renderHtmlForm(definition: FormDefinition, options: HtmlFormOptions = {}): string {
  const { lang = "vi", values = {}, errors = [], warnings = [], hidden = {} } = options;
  refuseFieldNames(hidden, definition);
  const prefix = options.idPrefix ?? definition.id;
  const screen: Screen = {
    lang,
    id: (path) => `${prefix}-${path.replaceAll(".", "-")}`,
    value: (...keys) => textAt(values, keys),
    errors: byPath(errors),
    warnings: byPath(warnings),
  };
  const inputs = Object.entries(hidden).map(([name, value]) =>
    startTag("input", { type: "hidden", name, value }),
  );
  const sections = definition.sections.map((section) => sectionMarkup(section, definition, screen));
  const button = element(
    "button",
    { type: "submit", class: "ttthdl-submit" },
    words(options.submitLabel ?? texts.submit[lang]),
  );
  const form = element(
    "form",
    { action: options.action, method: options.method ?? "post", novalidate: true },
    [...inputs, ...sections, button].join("\n"),
  );
  return element(
    "div",
    { class: "ttthdl-form", lang },
    summary("errors", errors, definition, screen) +
      summary("warnings", errors.length > 0 ? [] : warnings, definition, screen) +
      form,
  );
}

/** A section that is one group alone is that group. */
function sectionMarkup(
  { label, fields }: FormSection,
  definition: FormDefinition,
  screen: Screen,
): string {
  const [first = ""] = fields;
  const only = fields.length === 1 ? definition.fields[first] : undefined;
  if (only?.kind === "group") return groupMarkup(first, only, screen, "ttthdl-section");
  const legend = element("legend", { class: "ttthdl-legend" }, words(label[screen.lang]));
  const content = fields.map((key) => {
    const field = definition.fields[key];
    return field === undefined ? "" : fieldMarkup(key, field, screen);
  });
  return element("fieldset", { class: "ttthdl-section" }, legend + content.join(""));
}

function refuseFieldNames(hidden: object, definition: FormDefinition): void {
  const names = Object.keys(hidden);
  if (names.length === 0) return;
  const taken = new Set(textFields(definition).map(({ path }) => path));
  const name = names.find((each) => taken.has(each));
  if (name === undefined) return;
  const text = { vi: "trùng tên một mục của mẫu", en: "is a field of the form" };
  throw new TtthdlError("invalid-argument", text, { path: `hidden.${name}` });
}

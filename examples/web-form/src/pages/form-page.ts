import type { Lang } from "@ttthdl/core";
import type { FormDefinition, FormIssue } from "@ttthdl/forms";
import { renderHtmlForm } from "@ttthdl/forms/html";
import { html, raw } from "hono/html";
import { texts } from "../texts.js";
import { layout, type Markup } from "./layout.js";

/** What a form is shown with. */
export interface FormPageParts {
  readonly form: FormDefinition;
  readonly lang: Lang;
  readonly values?: object;
  readonly errors?: readonly FormIssue[];
  readonly warnings?: readonly FormIssue[];
  readonly hidden: Readonly<Record<string, string>>;
}

/** A form to fill in, empty or to be corrected. */
export function formPage({ form, lang, ...parts }: FormPageParts): Markup {
  const { errors = [], warnings = [] } = parts;
  const address = (other: Lang): string => `/forms/${form.id}${other === "vi" ? "" : "?lang=en"}`;
  const title = `${errors.length > 0 ? texts.errorPrefix[lang] : ""}${form.name[lang]}`;
  const markup = renderHtmlForm(form, {
    ...parts,
    lang,
    action: address(lang),
    ...(warnings.length > 0 ? { submitLabel: texts.sendAnyway[lang] } : {}),
  });
  return layout({
    lang,
    title,
    ...(parts.values === undefined ? { otherLanguage: address(lang === "vi" ? "en" : "vi") } : {}),
    content: html`<p>${texts.required[lang]}</p>${raw(markup)}`,
  });
}

import type { Lang, LocalizedText } from "@ttthdl/core";
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
  /** It could not be kept, and may be sent again. */
  readonly failed?: boolean;
}

/** A form to fill in, empty or to be corrected. */
export function formPage({ form, lang, failed = false, ...parts }: FormPageParts): Markup {
  const { errors = [], warnings = [] } = parts;
  const address = (other: Lang): string => `/forms/${form.id}${other === "vi" ? "" : "?lang=en"}`;
  const markup = renderHtmlForm(form, {
    ...parts,
    lang,
    action: address(lang),
    ...(warnings.length > 0 ? { submitLabel: texts.sendAnyway[lang] } : {}),
  });
  return layout({
    lang,
    title: form.name[lang],
    prefix: prefixOf(errors.length > 0 || failed, warnings.length > 0)[lang],
    ...(parts.values === undefined ? { otherLanguage: address(lang === "vi" ? "en" : "vi") } : {}),
    content: html`${failed ? html`<p class="failed" role="alert">${texts.notKept[lang]}</p>` : ""}
<p>${texts.required[lang]}</p>${raw(markup)}`,
  });
}

function prefixOf(hasErrors: boolean, hasWarnings: boolean): LocalizedText {
  if (hasErrors) return texts.errorPrefix;
  return hasWarnings ? texts.warningPrefix : { vi: "", en: "" };
}

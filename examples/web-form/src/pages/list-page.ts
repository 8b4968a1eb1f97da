import type { Lang } from "@ttthdl/core";
import { formDefinitions } from "@ttthdl/forms";
import { html } from "hono/html";
import { regulationOf } from "../reply-deadline.js";
import { texts } from "../texts.js";
import { layout, type Markup } from "./layout.js";

/** The forms to choose from. */
export function listPage(lang: Lang): Markup {
  const query = lang === "vi" ? "" : "?lang=en";
  const items = formDefinitions.map(
    (form) => html`<li><a href="/forms/${form.id}${query}">${form.name[lang]}</a>
<br>${texts.basis[lang]}: ${regulationOf(form).number}</li>`,
  );
  return layout({
    lang,
    title: texts.listTitle[lang],
    otherLanguage: lang === "vi" ? "/?lang=en" : "/",
    content: html`<p>${texts.listLead[lang]}</p><ul class="choices">${items}</ul>`,
  });
}

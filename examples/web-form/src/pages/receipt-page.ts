import { formatMoment } from "@ttthdl/calendar";
import { describeStep } from "@ttthdl/calendar/deadlines";
import { formatCitation, formatDay, type Lang } from "@ttthdl/core";
import type { FormDefinition } from "@ttthdl/forms";
import { html } from "hono/html";
import { downloads } from "../downloads.js";
import type { ReplyDeadline } from "../reply-deadline.js";
import { texts } from "../texts.js";
import { layout, type Markup } from "./layout.js";

/** What a receipt tells of. */
export interface ReceiptParts {
  readonly id: string;
  readonly form: FormDefinition;
  readonly receivedAt: string;
  readonly reply: ReplyDeadline;
  /** Characters that the PDF cannot draw. */
  readonly undrawable: readonly string[];
  readonly lang: Lang;
}

/** When the form came in, by when a reply is due and why, and the files. */
export function receiptPage({
  id,
  form,
  receivedAt,
  reply,
  undrawable,
  lang,
}: ReceiptParts): Markup {
  const { due, text } = reply;
  const address = `/receipts/${id}`;
  const links = [...downloads].map(
    ([ending, { label }]) =>
      html`<li><a href="${address}/${form.id}.${ending}">${label[lang]}</a></li>`,
  );
  return layout({
    lang,
    title: texts.receiptTitle[lang],
    otherLanguage: lang === "vi" ? `${address}?lang=en` : address,
    content: html`<p><strong>${form.name[lang]}</strong></p>
<dl>
<dt>${texts.receivedAt[lang]}</dt><dd>${formatMoment(receivedAt, lang)}</dd>
<dt>${texts.deadline[lang]}</dt><dd class="due"><time datetime="${due.due}">${texts.endOf[lang]} ${formatDay(due.dueDate, lang)}</time></dd>
<dt>${texts.basis[lang]}</dt><dd>${text}, ${formatCitation(due.cite, lang)}</dd>
</dl>
${due.projectedYears.length === 0 ? "" : html`<p>${texts.projected[lang]}${due.projectedYears.join(", ")}.</p>`}
<h2>${texts.downloads[lang]}</h2>
<ul class="choices">${links}</ul>
${undrawable.length === 0 ? "" : html`<p>${texts.undrawable[lang]} ${undrawable.join(" ")}</p>`}
<p>${texts.receiptLead[lang]}</p>
<p>${texts.keepAddress[lang]}</p>
<h2>${texts.steps[lang]}</h2>
${stepsTable(due, lang)}`,
  });
}

function stepsTable({ steps }: ReplyDeadline["due"], lang: Lang): Markup {
  const rows = steps.map(
    (step) => html`<tr><td>${formatDay(step.date, lang)}</td>
<td>${texts[step.counted ? "yes" : "no"][lang]}</td><td>${describeStep(step, lang)}</td></tr>`,
  );
  return html`<table>
<thead><tr><th scope="col">${texts.day[lang]}</th><th scope="col">${texts.counted[lang]}</th>
<th scope="col">${texts.why[lang]}</th></tr></thead>
<tbody>${rows}</tbody>
</table>`;
}

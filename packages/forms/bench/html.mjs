// @ts-check
/**
 * How many forms a second are drawn as HTML, once warm: the form to fill in on a screen, the same with a mistake in
 * every field, and the page to print with its document made anew each time. Medians. Run it after a build.
 */
import { formDefinitions, validateForm } from "@ttthdl/forms";
import { formDocument } from "@ttthdl/forms/document";
import { renderHtmlForm } from "@ttthdl/forms/html";
import { renderPrintHtml } from "@ttthdl/forms/print-html";

const ROUNDS = 31;
const FORMS = 400;
const WANTED = 5000;

const sentence = "Người dùng không truy cập được phần mềm quản lý văn bản và thư điện tử công vụ. ";
const forms = formDefinitions.map((form) => {
  const texts = Object.entries(form.fields).map(([key, field]) => {
    if (field.kind !== "group") return [key, sentence.repeat(field.kind === "multiline" ? 6 : 1)];
    return [
      key,
      Object.fromEntries(Object.keys(field.parts).map((part) => [part, "Trần Thị Bình"])),
    ];
  });
  const { errors } = validateForm(form, { contact: {} });
  return { form, values: Object.fromEntries(texts), errors };
});

/** @type {Readonly<Record<string, (form: (typeof forms)[number]) => string>>} */
const work = {
  "form to fill in": ({ form, values }) => renderHtmlForm(form, { values }),
  "form with every mistake": ({ form, values, errors }) => renderHtmlForm(form, { values, errors }),
  "page to print": ({ form, values }) => renderPrintHtml(formDocument(form, values)),
};

for (const [name, draw] of Object.entries(work)) {
  const rates = Array.from({ length: ROUNDS }, () => rate(draw)).sort((a, b) => a - b);
  const median = rates[rates.length >> 1] ?? 0;
  const verdict = median >= WANTED ? "at least" : "FEWER THAN";
  console.log(`${name}: ${Math.round(median)} a second, ${verdict} the ${WANTED} wanted`);
}

/** @param {(form: (typeof forms)[number]) => string} draw */
function rate(draw) {
  const start = process.hrtime.bigint();
  let length = 0;
  for (let index = 0; index < FORMS; index += 1) {
    const form = forms[index % forms.length];
    if (form !== undefined) length += draw(form).length;
  }
  if (length === 0) throw new Error("nothing was drawn");
  return FORMS / (Number(process.hrtime.bigint() - start) / 1e9);
}

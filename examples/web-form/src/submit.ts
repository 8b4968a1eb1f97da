import { randomUUID } from "node:crypto";
import { localTimestamp } from "@ttthdl/calendar";
import { type FormDefinition, type FormIssue, validateForm } from "@ttthdl/forms";
import { formDataFromEntries } from "@ttthdl/forms/html";
import { formDigest, formRecord, serializeRecord } from "@ttthdl/forms/record";
import type { Context } from "hono";
import { HTTPException } from "hono/http-exception";
import { langOf } from "./lang-of.js";
import { formPage } from "./pages/form-page.js";
import type { Services } from "./web-form.js";

/** Hidden inputs: which page was sent, and which warnings its reader has seen. */
const PAGE = "page";
const SEEN = "seen";
const A_FORM = /^application\/x-www-form-urlencoded\s*(?:;\s*charset="?utf-8"?\s*)?$/i;
const A_UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** The form, empty. */
export function newForm(form: FormDefinition, context: Context): Response | Promise<Response> {
  return context.html(formPage({ form, lang: langOf(context), hidden: { [PAGE]: randomUUID() } }));
}

/**
 * Takes what was sent: back to the form with errors, or once with warnings, or on to the receipt.
 *
 * @throws HTTPException 415 and 400, TtthdlError `invalid-input` for what no form of ours sends.
 */
export async function submit(
  form: FormDefinition,
  context: Context,
  services: Services,
): Promise<Response> {
  if (!A_FORM.test(context.req.header("content-type") ?? "")) throw new HTTPException(415);
  const entries = new URLSearchParams(await context.req.text());
  const page = entries.get(PAGE) ?? "";
  if (!A_UUID.test(page)) throw new HTTPException(400);
  const lang = langOf(context);
  const values = formDataFromEntries(form, entries, [PAGE, SEEN]);
  const result = validateForm(form, values, { lang });
  if (!result.valid) {
    const { errors } = result;
    return context.html(formPage({ form, lang, values, errors, hidden: { [PAGE]: page } }), 422);
  }
  const { data, warnings } = result;
  const toSee = namesOf(warnings);
  if (toSee !== "" && entries.get(SEEN) !== toSee) {
    const hidden = { [PAGE]: page, [SEEN]: toSee };
    return context.html(formPage({ form, lang, values: data, warnings, hidden }), 422);
  }
  const id = keep(form, data, page, services);
  if (id === undefined) {
    const hidden = { [PAGE]: page, [SEEN]: toSee };
    return context.html(formPage({ form, lang, values: data, hidden, failed: true }), 503);
  }
  return context.redirect(`/receipts/${id}${lang === "vi" ? "" : "?lang=en"}`, 303);
}

/** The id of the receipt, or `undefined` where the database does not take it; why goes to the log. */
function keep(
  form: FormDefinition,
  data: Readonly<Record<string, unknown>>,
  page: string,
  { store, now, log }: Services,
): string | undefined {
  try {
    return store.add({
      page,
      digest: formDigest(form, data),
      record: serializeRecord(formRecord(form, data)),
      // Of thousandths of a second nobody wants to read.
      receivedAt: localTimestamp(Math.floor(now() / 1000) * 1000),
    });
  } catch (error) {
    log(`error ${error instanceof Error ? error.name : "unknown"}`);
    return undefined;
  }
}

function namesOf(warnings: readonly FormIssue[]): string {
  return warnings.map(({ path, code }) => `${path}:${code}`).join(" ");
}

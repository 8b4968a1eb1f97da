import { localDay } from "@ttthdl/calendar";
import { type FormDocument, formDocument } from "@ttthdl/forms/document";
import { formDigest } from "@ttthdl/forms/record";
import type { Context } from "hono";
import { HTTPException } from "hono/http-exception";
import { downloads } from "./downloads.js";
import type { ReadSubmission } from "./read-submission.js";

/** The paper of a submission, addressed to the agency that had the addressee's functions on the day it came in. */
export function documentOf({
  form,
  data,
  receivedAt,
}: Pick<ReadSubmission, "form" | "data" | "receivedAt">): FormDocument {
  return formDocument(form, data, {
    addressee: { successorOn: localDay(receivedAt) },
    digest: formDigest(form, data),
  });
}

/**
 * A submission as a file.
 *
 * @throws HTTPException 404 for a name that is not on the receipt.
 */
export async function downloadOf(submission: ReadSubmission, context: Context): Promise<Response> {
  const { form, record } = submission;
  const name = context.req.param("file") ?? "";
  const download = name.startsWith(`${form.id}.`)
    ? downloads.get(name.slice(form.id.length + 1))
    : undefined;
  if (download === undefined) throw new HTTPException(404);
  const content = await download.render(documentOf(submission), record);
  return context.body(typeof content === "string" ? content : new Uint8Array(content), 200, {
    "content-type": download.type,
    "content-disposition": `${download.disposition}; filename="${name}"`,
  });
}

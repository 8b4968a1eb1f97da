import { localDay } from "@ttthdl/calendar";
import { formDocument } from "@ttthdl/forms/document";
import { formDigest } from "@ttthdl/forms/record";
import type { Context } from "hono";
import { HTTPException } from "hono/http-exception";
import { downloads } from "./downloads.js";
import type { ReadSubmission } from "./read-submission.js";

/**
 * A submission as a file, addressed to the agency that had the addressee's functions on the day it came in.
 *
 * @throws HTTPException 404 for a name that is not on the receipt.
 */
export async function downloadOf(
  { form, data, record, receivedAt }: ReadSubmission,
  context: Context,
): Promise<Response> {
  const name = context.req.param("file") ?? "";
  const download = name.startsWith(`${form.id}.`)
    ? downloads.get(name.slice(form.id.length + 1))
    : undefined;
  if (download === undefined) throw new HTTPException(404);
  const document = formDocument(form, data, {
    addressee: { successorOn: localDay(receivedAt) },
    digest: formDigest(form, data),
  });
  const content = await download.render(document, record);
  return context.body(typeof content === "string" ? content : new Uint8Array(content), 200, {
    "content-type": download.type,
    "content-disposition": `${download.disposition}; filename="${name}"`,
  });
}

import type { FormDefinition } from "@ttthdl/forms";
import { type DataOfForm, parseRecord } from "@ttthdl/forms/record";
import { HTTPException } from "hono/http-exception";
import type { Store, Submission } from "./store.js";

/** What was sent, with its form. */
export interface ReadSubmission extends Submission {
  readonly form: FormDefinition;
  readonly data: DataOfForm;
}

/**
 * What belongs to a receipt.
 *
 * @throws HTTPException 404 where there is no such receipt.
 */
export function readSubmission(id: string, store: Store): ReadSubmission {
  const found = store.find(id);
  if (found === undefined) throw new HTTPException(404);
  const { definition, data } = parseRecord(found.record);
  return { ...found, form: definition, data };
}

import * as z from "zod";
import type { Json, PlainData } from "../json.js";
import { type OwnMessage, own } from "./own-message.js";

/** See {@link Json}. Judged without recursion: depth is no danger. The value is handed on as it is. */
export const jsonSchema: z.ZodType<Json> = z.custom<Json>(isJson, mustBeJson());

/** See {@link PlainData}: the same values under the looser type. */
export const plainDataSchema: z.ZodType<PlainData> = z.custom<PlainData>(isJson, mustBeJson());

function mustBeJson(): OwnMessage {
  return own({ vi: "phải là giá trị JSON", en: "must be a JSON value" });
}

/** An object on the way down, or the mark that all below it is done. */
interface Step {
  readonly value: unknown;
  readonly leaving: boolean;
}

function isJson(root: unknown): boolean {
  const above = new Set<object>();
  const steps: Step[] = [{ value: root, leaving: false }];
  for (let step = steps.pop(); step !== undefined; step = steps.pop()) {
    const { value, leaving } = step;
    if (!isContainer(value)) {
      if (!isScalar(value)) return false;
    } else if (leaving) {
      above.delete(value);
    } else {
      if (above.has(value)) return false;
      above.add(value);
      steps.push({ value, leaving: true });
      for (const child of Object.values(value)) steps.push({ value: child, leaving: false });
    }
  }
  return true;
}

function isScalar(value: unknown): boolean {
  if (typeof value === "number") return Number.isFinite(value);
  return value === null || typeof value === "string" || typeof value === "boolean";
}

function isContainer(value: unknown): value is object {
  if (typeof value !== "object" || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return Array.isArray(value) || prototype === Object.prototype || prototype === null;
}

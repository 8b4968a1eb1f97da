import { isIsoDay } from "@ttthdl/core";
import { hasMarkHeap } from "@ttthdl/core/internal";
import type { TextField } from "../definition/field.js";
import { mostLinesOf } from "../definition/lengths.js";
import { hasForbiddenCharacter } from "../text/forbidden-characters.js";
import { EMAIL } from "./email.js";
import type { FormErrorCode } from "./form-issue.js";

/** The first reason to refuse a normalised text that is not too long, or `undefined`. */
export function textError(
  field: TextField,
  text: string,
  required: boolean,
): FormErrorCode | undefined {
  if (text === "") return required ? "required" : undefined;
  if (hasForbiddenCharacter(text)) return "forbidden-character";
  if (hasMarkHeap(text)) return "too-many-marks";
  if (field.kind !== "multiline" && text.includes("\n")) return "line-break";
  const lines = mostLinesOf(field);
  if (text.split("\n", lines + 1).length > lines) return "too-many-lines";
  if (field.kind === "email" && !EMAIL.test(text)) return "invalid-email";
  if (field.kind === "date" && !isIsoDay(text)) return "invalid-date";
  return undefined;
}

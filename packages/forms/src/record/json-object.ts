import { FormFileError } from "../reading/form-file-error.js";
import { limits } from "../reading/limits.js";

const LINE_ENDS = /[\n-\r\u0085\u2028\u2029]/g;

/** An object as JSON has it: not a list, not nothing. */
export type JsonFields = Readonly<Record<string, unknown>>;

/**
 * Reads a text as an object of JSON. How much it holds is looked at first: what the parser builds of a text can take fifty
 * times its room.
 *
 * @throws FormFileError for what is no object, and for more than a record holds.
 */
export function jsonObject(text: string): JsonFields {
  if (text.length > limits.recordBytes) throw new FormFileError("too-large");
  const keys = keysWritten(text);
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (cause) {
    throw new FormFileError("damaged-json", { cause });
  }
  if (lineEndsIn(value) > limits.lines) throw new FormFileError("too-large");
  if (!isFields(value)) throw new FormFileError("not-an-object");
  // The parser keeps the last of two fields with one key.
  if (keysIn(value) < keys) throw new FormFileError("repeated-key");
  return value;
}

/** Whether a value of JSON is an object and no list. */
export function isFields(value: unknown): value is JsonFields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Ends of lines in all texts. */
function lineEndsIn(value: unknown): number {
  if (typeof value === "string") return value.match(LINE_ENDS)?.length ?? 0;
  if (typeof value !== "object" || value === null) return 0;
  return Object.values(value).reduce((sum: number, each: unknown) => sum + lineEndsIn(each), 0);
}

/** Keys of an object and of all that it holds. */
function keysIn(value: unknown): number {
  if (typeof value !== "object" || value === null) return 0;
  const own = Array.isArray(value) ? 0 : Object.keys(value).length;
  return Object.values(value).reduce((sum: number, each: unknown) => sum + keysIn(each), own);
}

/**
 * Counts the signs of JSON outside its strings; each colon stands behind a key.
 *
 * @throws FormFileError for more than a record holds.
 */
function keysWritten(text: string): number {
  let [depth, values, keys, isString] = [0, 0, 0, false];
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at];
    if (sign === "\\") at += 1;
    else if (sign === '"') isString = !isString;
    else if (isString) continue;
    else if (sign === "]" || sign === "}") depth -= 1;
    else if (sign === ",") values += 1;
    else if (sign === ":") keys += 1;
    else if (sign === "[" || sign === "{") {
      depth += 1;
      values += 1;
    }
    if (depth > limits.jsonDepth) throw new FormFileError("hostile-json");
    if (values > limits.jsonValues) throw new FormFileError("too-large");
  }
  return keys;
}

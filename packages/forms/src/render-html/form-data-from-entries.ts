import { TtthdlError } from "@ttthdl/core";
import type { DataOfForm } from "../definition/data-of-form.js";
import type { FormDefinition } from "../definition/form-definition.js";
import { textFields } from "../definition/text-fields.js";

/**
 * Reads what a browser sends of a form, `URLSearchParams` or `FormData`, into data for `validateForm`. Texts stay as
 * they were typed; what is empty is left out, an optional group too when nothing of it is filled in.
 *
 * @param ignored - Names of hidden inputs that the application reads itself.
 * @throws TtthdlError `invalid-input` for a name that the form does not have, a name that comes twice, and a file.
 * @example
 * ```ts
 * import { mau1 } from "@ttthdl/forms";
 * import { formDataFromEntries } from "@ttthdl/forms/html";
 * formDataFromEntries(mau1, new URLSearchParams("fax=113&contact.email=an&token=x"), ["token"])
 * // => { fax: "113", contact: { email: "an" } }
 * ```
 */
export function formDataFromEntries(
  definition: FormDefinition,
  entries: Iterable<readonly [string, unknown]>,
  ignored: readonly string[] = [],
): DataOfForm {
  const sent = textsByName(entries, new Set(ignored), definition);
  const data: Record<string, string | Record<string, string>> = {};
  for (const [key, field] of Object.entries(definition.fields)) {
    if (field.kind !== "group") {
      const text = sent.get(key);
      if (text !== undefined) data[key] = text;
      continue;
    }
    const parts = Object.keys(field.parts).flatMap((part) => {
      const text = sent.get(`${key}.${part}`);
      return text === undefined ? [] : [[part, text] as const];
    });
    if (parts.length > 0 || field.optional !== true) data[key] = Object.fromEntries(parts);
  }
  return data;
}

/** The texts that are not empty, by the names of the form and by no other. */
function textsByName(
  entries: Iterable<readonly [string, unknown]>,
  ignored: ReadonlySet<string>,
  definition: FormDefinition,
): ReadonlyMap<string, string> {
  const open = new Set(textFields(definition).map(({ path }) => path));
  const known = new Set(open);
  const texts = new Map<string, string>();
  for (const [name, value] of entries) {
    if (ignored.has(name)) continue;
    if (!open.delete(name)) {
      // A name from outside is repeated only where it is one of ours.
      throw known.has(name)
        ? new TtthdlError(
            "invalid-input",
            { vi: "được gửi hai lần", en: "comes twice" },
            { path: name },
          )
        : new TtthdlError("invalid-input", {
            vi: "có mục không thuộc mẫu",
            en: "a name is not in the form",
          });
    }
    if (typeof value !== "string") {
      const text = { vi: "không phải chuỗi ký tự", en: "not a text" };
      throw new TtthdlError("invalid-input", text, { path: name });
    }
    if (value.trim() !== "") texts.set(name, value);
  }
  return texts;
}

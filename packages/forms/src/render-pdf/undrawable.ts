import type { FormDocument } from "../document/form-document.js";
import { faceOf, REPLACEMENT } from "./fonts/face.js";
import { setDocument } from "./layout/set-document.js";

/**
 * The characters of a document that no typeface of the PDF has, each once, in the order of reading. They are drawn as
 * U+FFFD; a text copied from the file and the attached data keep them.
 *
 * @example
 * ```ts
 * import { mau1 } from "@ttthdl/forms";
 * import { formDocument } from "@ttthdl/forms/document";
 * import { undrawableCharacters } from "@ttthdl/forms/pdf";
 * undrawableCharacters(formDocument(mau1, { purpose: "Trao đổi 电子 văn bản" })) // => ["电", "子"]
 * ```
 */
export function undrawableCharacters(document: FormDocument): readonly string[] {
  const found = new Set<string>();
  for (const item of setDocument(document).flatMap(({ items }) => items)) {
    if (item.kind !== "text") continue;
    for (const sign of item.text) {
      const code = sign.codePointAt(0) ?? 0;
      if (code !== REPLACEMENT && faceOf(item.face).drawn(code).code === REPLACEMENT)
        found.add(sign);
    }
  }
  return [...found];
}

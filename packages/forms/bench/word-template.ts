import type { FormDefinition } from "@ttthdl/forms";
import { formDocument } from "@ttthdl/forms/document";
import { renderDocx } from "@ttthdl/forms/docx";
import Docxtemplater from "docxtemplater";
import PizZip from "pizzip";

/** The paths of a form's data, with `_` for the dots that a tag may not hold. */
function tagsOf(data: object, path: string = ""): readonly (readonly [string, string])[] {
  return Object.entries(data).flatMap(([key, value]: [string, unknown]) => {
    const at = path === "" ? key : `${path}_${key}`;
    return typeof value === "string" ? [[at, value] as const] : tagsOf(Object(value) as object, at);
  });
}

/** Our own file of the same form with a tag in the place of each value: what an office would make in Word. */
export async function wordTemplate(form: FormDefinition, data: object): Promise<Uint8Array> {
  const values = tagsOf(data);
  const bytes = await renderDocx(formDocument(form, data));
  const zip = new PizZip(bytes);
  const path = "word/document.xml";
  let xml = zip.file(path)?.asText() ?? "";
  for (const [tag, value] of values) {
    for (const shown of new Set([value, value.toUpperCase()])) {
      xml = xml.replaceAll(`>${shown}<`, `>{${tag}}<`);
    }
  }
  zip.file(path, xml);
  return zip.generate({ type: "uint8array", compression: "DEFLATE" });
}

/** Fills the template as the peer's documentation says. */
export function fillTemplate(template: Uint8Array, data: object): Uint8Array {
  const document = new Docxtemplater(new PizZip(template), {
    paragraphLoop: true,
    linebreaks: true,
  });
  document.render(Object.fromEntries(tagsOf(data)));
  return document.getZip().generate({ type: "uint8array", compression: "DEFLATE" });
}

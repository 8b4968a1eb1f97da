import { LIMITS, tooLarge } from "./limits.js";
import { isStream } from "./object-table.js";
import type { PdfFile } from "./pdf-file.js";
import { latin1 } from "./scanner.js";
import { elementsOf, type PdfStream, type PdfValue } from "./values.js";

/** A file within the file. */
export interface Attachment {
  readonly name: string;
  readonly stream: PdfStream;
}

/** The attached files: those in the list of names, then those that belong to the document as a whole. */
export function attachmentsOf(file: PdfFile): readonly Attachment[] {
  const catalog = file.catalog();
  const listed = namedFiles(file, file.entries(catalog.get("Names")).get("EmbeddedFiles"));
  const associated = elementsOf(file.resolve(catalog.get("AF")));
  if (listed.length + associated.length > LIMITS.attachments)
    throw tooLarge("too many attachments");
  const found = new Map<number, Attachment>();
  for (const specification of [...listed, ...associated]) {
    const attachment = attachmentOf(file, specification);
    if (attachment !== undefined) found.set(attachment.stream.start, attachment);
  }
  return [...found.values()];
}

/** The values of a tree of names. */
function namedFiles(file: PdfFile, root: PdfValue | undefined): readonly PdfValue[] {
  let left: number = LIMITS.attachments;
  const values: PdfValue[] = [];
  const open = [root];
  for (let node = open.shift(); node !== undefined; node = open.shift()) {
    const entries = file.entries(node);
    const kids = elementsOf(file.resolve(entries.get("Kids")));
    const names = elementsOf(file.resolve(entries.get("Names")));
    left -= 1 + kids.length + names.length / 2;
    if (left < 0) throw tooLarge("too many attachments");
    open.push(...kids);
    values.push(...names.filter((_, index) => index % 2 === 1));
  }
  return values;
}

function attachmentOf(file: PdfFile, value: PdfValue): Attachment | undefined {
  const specification = file.entries(value);
  const name = textOf(file.resolve(specification.get("UF") ?? specification.get("F")));
  const files = file.entries(specification.get("EF"));
  const stream = file.resolve(files.get("UF") ?? files.get("F"));
  return name === undefined || !isStream(stream) ? undefined : { name, stream };
}

/** A name as far as its ending needs it: what is no UTF-16 is taken byte by byte. */
function textOf(value: PdfValue): string | undefined {
  if (typeof value !== "object" || value === null || !("kind" in value)) return undefined;
  if (value.kind === "long string") throw tooLarge("the name of an attachment");
  if (value.kind !== "string") return undefined;
  const text = latin1(value.bytes);
  return text.startsWith("\xfe\xff") ? fromUtf16(value.bytes.subarray(2)) : text;
}

function fromUtf16(bytes: Uint8Array): string {
  let text = "";
  for (let at = 0; at + 1 < bytes.length; at += 2) {
    text += String.fromCharCode((bytes[at] ?? 0) * 256 + (bytes[at + 1] ?? 0));
  }
  return text;
}

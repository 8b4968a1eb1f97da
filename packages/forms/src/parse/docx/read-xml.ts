import { SaxesParser, type SaxesTagPlain } from "saxes";
import { FormFileError } from "../../reading/form-file-error.js";
import { limits } from "../../reading/limits.js";
import type { ZipEntry } from "../zip/central-directory.js";
import { inflatePart } from "../zip/inflate-part.js";

/** Name of an element: without its prefix, and the vocabulary it is of. */
export interface XmlName {
  readonly local: string;
  readonly uri: string;
}

/** Values by the names of the attributes as written, with their prefixes. */
export type XmlAttributes = Readonly<Record<string, string>>;

/** What is called for each element and text, in their order. */
export interface XmlHandlers {
  readonly open?: (name: XmlName, attributes: XmlAttributes) => void;
  readonly close?: (name: XmlName) => void;
  readonly text?: (text: string) => void;
}

/**
 * Reads a part of a document as XML, while it inflates. No entity but the five of XML is known, and a declaration of a
 * document type is refused.
 *
 * @throws FormFileError for what is no XML, and for more depth, elements or attributes than a document has.
 */
export function readXml(bytes: Uint8Array, entry: ZipEntry, handlers: XmlHandlers): void {
  const parser = limitedParser(handlers);
  let decoder: Decoder | undefined;
  const write = (text: string): void => {
    if (text !== "") parser.write(text);
  };
  inflatePart(bytes, entry, (piece) => {
    decoder ??= new TextDecoder(encodingOf(piece), { fatal: true });
    write(decode(decoder, piece));
  });
  write(decoder === undefined ? "" : decode(decoder));
  parser.close();
}

type Decoder = InstanceType<typeof TextDecoder>;

function limitedParser({ open, close, text }: XmlHandlers): SaxesParser<{ xmlns: false }> {
  // Namespaces are resolved here: the parser takes three times as long over them.
  const parser = new SaxesParser({ xmlns: false, position: false });
  const vocabularies = new Map<string, string>();
  const named = namesIn(vocabularies);
  const counts = { elements: 0, attributes: 0, texts: 0 };
  let [depth, attributes] = [0, 0];
  const refuse = (): never => {
    throw new FormFileError("hostile-xml");
  };
  const tooLarge = (): never => {
    throw new FormFileError("too-large");
  };
  const read = (piece: string): void => {
    // Comments and instructions cut a text into pieces.
    if (++counts.texts > limits.xmlElements) tooLarge();
    text?.(piece);
  };
  parser.on("doctype", refuse);
  parser.on("error", (error) => {
    throw new FormFileError("damaged-xml", { cause: error });
  });
  parser.on("opentagstart", () => {
    attributes = 0;
  });
  parser.on("attribute", ({ name, value }) => {
    if (++counts.attributes > limits.xmlAttributes) tooLarge();
    const prefix = declaredPrefix(name);
    const known = prefix === undefined || depth === 0 ? undefined : vocabularies.get(prefix);
    if (++attributes > limits.attributesOfOne || (known ?? value) !== value) refuse();
  });
  parser.on("opentag", (tag) => {
    if (++counts.elements > limits.xmlElements) tooLarge();
    if (++depth > limits.xmlDepth) refuse();
    if (depth === 1) readVocabularies(tag, vocabularies);
    open?.(named(tag.name), tag.attributes);
  });
  parser.on("closetag", (tag) => {
    depth -= 1;
    close?.(named(tag.name));
  });
  parser.on("text", read);
  parser.on("cdata", read);
  return parser;
}

/** Those that the outermost element declares; a prefix that means something else further in is refused. */
function readVocabularies({ attributes }: SaxesTagPlain, vocabularies: Map<string, string>): void {
  for (const [name, uri] of Object.entries(attributes)) {
    const prefix = declaredPrefix(name);
    if (prefix !== undefined) vocabularies.set(prefix, uri);
  }
}

/** The prefix that an attribute declares. */
function declaredPrefix(name: string): string | undefined {
  if (!name.startsWith("xmlns")) return undefined;
  return name === "xmlns" ? "" : name.slice("xmlns:".length);
}

/** Names are few and come again and again. */
function namesIn(vocabularies: ReadonlyMap<string, string>): (name: string) => XmlName {
  const known = new Map<string, XmlName>();
  return (name) => {
    const found = known.get(name);
    if (found !== undefined) return found;
    if (known.size >= limits.xmlNames) throw new FormFileError("hostile-xml");
    const colon = name.indexOf(":");
    const uri = vocabularies.get(name.slice(0, Math.max(0, colon))) ?? "";
    const made = { local: name.slice(colon + 1), uri };
    known.set(name, made);
    return made;
  };
}

/** The value of an attribute, whatever its prefix. */
export function attributeOf(attributes: XmlAttributes, local: string): string | undefined {
  for (const name in attributes) {
    if (name === local || name.endsWith(`:${local}`)) return attributes[name];
  }
  return undefined;
}

function encodingOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  return bytes[0] === 0xfe && bytes[1] === 0xff ? "utf-16be" : "utf-8";
}

function decode(decoder: Decoder, piece?: Uint8Array): string {
  try {
    return piece === undefined ? decoder.decode() : decoder.decode(piece, { stream: true });
  } catch (error) {
    throw new FormFileError("damaged-xml", { cause: error });
  }
}

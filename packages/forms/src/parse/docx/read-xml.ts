import { SaxesParser, type SaxesTagNS } from "saxes";
import { FormFileError } from "../form-file-error.js";
import { limits } from "../limits.js";
import type { ZipEntry } from "../zip/central-directory.js";
import { inflatePart } from "../zip/inflate-part.js";

/** What a reader of XML is told, in the order of the text. */
export interface XmlHandlers {
  readonly open?: (tag: SaxesTagNS) => void;
  readonly close?: (tag: SaxesTagNS) => void;
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

function limitedParser({
  open,
  close,
  text,
}: XmlHandlers): SaxesParser<{ xmlns: true; position: false }> {
  const parser = new SaxesParser({ xmlns: true, position: false });
  let [depth, elements, attributes] = [0, 0, 0];
  const refuse = (): never => {
    throw new FormFileError("hostile-xml");
  };
  parser.on("doctype", refuse);
  parser.on("error", (error) => {
    throw new FormFileError("damaged-xml", error);
  });
  parser.on("opentagstart", () => {
    attributes = 0;
  });
  parser.on("attribute", () => {
    if (++attributes > limits.xmlAttributes) refuse();
  });
  parser.on("opentag", (tag) => {
    if (++depth > limits.xmlDepth || ++elements > limits.xmlElements) refuse();
    open?.(tag);
  });
  parser.on("closetag", (tag) => {
    depth -= 1;
    close?.(tag);
  });
  if (text !== undefined) parser.on("text", text);
  if (text !== undefined) parser.on("cdata", text);
  return parser;
}

function encodingOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  return bytes[0] === 0xfe && bytes[1] === 0xff ? "utf-16be" : "utf-8";
}

function decode(decoder: Decoder, piece?: Uint8Array): string {
  try {
    return piece === undefined ? decoder.decode() : decoder.decode(piece, { stream: true });
  } catch (error) {
    throw new FormFileError("damaged-xml", error);
  }
}

import { type FileChild, type IContext, Media } from "docx";
import { type Prepared, xmlOf } from "./xml-of.js";

/** What stands in the body of the text, and what it leads to. */
export interface Body {
  readonly xml: string;
  readonly pictures: readonly Picture[];
}

/** A picture that the text shows. */
export interface Picture {
  readonly id: string;
  readonly fileName: string;
  readonly bytes: Uint8Array;
}

/** Writes the body. Of the file that they stand in, components ask only where to put their pictures. */
export function writeBody(children: readonly FileChild[]): Body {
  const media = new Media();
  const context = { file: { Media: media }, viewWrapper: {}, stack: [] } as unknown as IContext;
  const xml = children.map((child) => xmlOf(child.prepForXml(context) as Prepared)).join("");
  const pictures = media.Array.map(({ fileName, data }, index) => ({
    id: `rIdPicture${index + 1}`,
    fileName,
    bytes: data as Uint8Array,
  }));
  return { xml: pictures.reduce(withItsId, xml), pictures };
}

/** The library writes the name of the file in braces. In words of a value a quotation mark is escaped. */
function withItsId(xml: string, { id, fileName }: Picture): string {
  return xml.replaceAll(`r:embed="rId{${fileName}}"`, `r:embed="${id}"`);
}

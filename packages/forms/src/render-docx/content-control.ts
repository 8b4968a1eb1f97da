import type { XmlComponent } from "docx";
import type { Drawing } from "./drawing.js";
import { Element } from "./element.js";

/** How a control takes what is typed. */
export interface ControlOptions {
  /** Shows a blank, which is gone with the first letter typed. */
  readonly placeholder?: boolean;
  /** Takes line breaks. */
  readonly multiline?: boolean;
  /** Keeps the look of its words, which LibreOffice drops in a control of plain text. */
  readonly keepsLook?: boolean;
}

/**
 * A content control around a run. Its title is the path of the data as well as its tag: LibreOffice 7 saves the title
 * alone. The order of its properties is that of the schema (CT_SdtPr).
 */
export function contentControl(
  field: string,
  run: XmlComponent,
  drawing: Drawing,
  { placeholder = false, multiline = false, keepsLook = false }: ControlOptions = {},
): XmlComponent {
  const properties = [
    new Element("w:alias", { "w:val": field }),
    new Element("w:tag", { "w:val": field }),
    new Element("w:id", { "w:val": drawing.nextId() }),
    ...(placeholder ? [new Element("w:showingPlcHdr")] : []),
    ...(keepsLook ? [] : [new Element("w:text", multiline ? { "w:multiLine": 1 } : {})]),
  ];
  return new Element("w:sdt", {}, [
    new Element("w:sdtPr", {}, properties),
    new Element("w:sdtContent", {}, [run]),
  ]);
}

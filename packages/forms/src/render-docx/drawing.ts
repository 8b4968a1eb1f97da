import type { DocumentStyle, TextRole, TextStyle } from "../document/style.js";

/** What the parts of a document share while it is drawn. */
export interface Drawing {
  readonly style: DocumentStyle;
  /** A number for each content control, in the order of the document. */
  nextId(): number;
}

/** Starts a drawing. */
export function drawing(style: DocumentStyle): Drawing {
  let id = 0;
  return { style, nextId: () => ++id };
}

/** How a role looks. */
export function textStyle({ style }: Drawing, role: TextRole): TextStyle {
  return style.text[role];
}

/** Id of the style of paragraphs that a role has in the file. */
export function styleId(role: TextRole): string {
  return `form-${role}`;
}

import { create, type Font } from "fontkit";
import { tinosBold } from "./tinos-bold.js";
import { tinosItalic } from "./tinos-italic.js";
import { tinosRegular } from "./tinos-regular.js";

// In browsers and Node alike; the types of neither are taken in.
declare function atob(base64: string): string;

/** The typefaces of the documents: no style is bold and italic at once. */
export type FaceName = "regular" | "bold" | "italic";

/** How a character is drawn. */
interface Drawn {
  /** The character whose shape is drawn: U+FFFD where the typeface lacks it. */
  readonly code: number;
  /** Of the size of the letters. */
  readonly width: number;
}

/** A typeface and what is measured of it, in parts of the size of the letters. */
export interface Face {
  readonly name: FaceName;
  /** For pdfkit; it sets one glyph for each character. */
  readonly font: object;
  readonly ascent: number;
  /** Of a single line. */
  readonly lineHeight: number;
  drawn(code: number): Drawn;
  widthOf(text: string): number;
}

/** What stands for a character that cannot be drawn. */
export const REPLACEMENT = 0xfffd;

const files: Readonly<Record<FaceName, string>> = {
  regular: tinosRegular,
  bold: tinosBold,
  italic: tinosItalic,
};
const faces = new Map<FaceName, Face>();

/** A typeface, read at its first use. */
export function faceOf(name: FaceName): Face {
  const known = faces.get(name);
  if (known !== undefined) return known;
  const face = readFace(
    name,
    Uint8Array.from(atob(files[name]), (sign) => sign.charCodeAt(0)),
  );
  faces.set(name, face);
  return face;
}

function readFace(name: FaceName, file: Uint8Array): Face {
  const font = create(file);
  const { unitsPerEm, ascent, descent, lineGap } = font;
  const owners = firstCharacters(font);
  const known = new Map<number, Drawn>();
  const drawn = (code: number): Drawn => {
    const seen = known.get(code);
    if (seen !== undefined) return seen;
    const has = font.hasGlyphForCodePoint(code) ? code : REPLACEMENT;
    const glyph = font.glyphForCodePoint(has);
    const entry = { code: owners.get(glyph.id) ?? has, width: glyph.advanceWidth / unitsPerEm };
    known.set(code, entry);
    return entry;
  };
  return {
    name,
    font: withoutShaping(font),
    ascent: ascent / unitsPerEm,
    lineHeight: (ascent - descent + lineGap) / unitsPerEm,
    drawn,
    widthOf: (text) => {
      let width = 0;
      for (const sign of text) width += drawn(sign.codePointAt(0) ?? 0).width;
      return width;
    },
  };
}

/** Some characters share a shape; text that is read back from a shape is the first of them. */
function firstCharacters(font: Font): ReadonlyMap<number, number> {
  const owners = new Map<number, number>();
  for (const code of font.characterSet) {
    const { id } = font.glyphForCodePoint(code);
    owners.set(id, Math.min(code, owners.get(id) ?? code));
  }
  return owners;
}

/** Kerning and ligatures are cut off from the typefaces, so that the shaper has nothing to find. */
function withoutShaping(font: Font): object {
  const layout = (text: string) => {
    const glyphs = Array.from(text, (sign) => font.glyphForCodePoint(sign.codePointAt(0) ?? 0));
    const positions = glyphs.map(({ advanceWidth }) => ({ xAdvance: advanceWidth }));
    return { glyphs, positions, advanceWidth: 0 };
  };
  return Object.create(font, { layout: { value: layout } });
}

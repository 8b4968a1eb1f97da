import { encode } from "uqr";

/** The dark squares of a code, row by row, without the quiet zone around it. */
export type QrModules = readonly (readonly boolean[])[];

/** Squares of white that a reader needs on each side of a code. */
export const QUIET_ZONE = 4;

/** The QR code of a text, as squares: renderers draw them as shapes. A seventh of it may be soiled. */
export function qrModules(content: string): QrModules {
  return encode(content, { ecc: "M", border: 0 }).data;
}

import type { QrModules } from "../../qr/qr-code.js";
import type { FaceName } from "../fonts/face.js";

/** An element of the structure tree, for programs and screen readers. */
export interface Tag {
  readonly type: "Div" | "P" | "H1" | "H2" | "Figure" | "Form";
  readonly parent?: Tag;
  /** Words for what is no text. */
  readonly alt?: string;
}

interface Box {
  /** From the left edge of the text. */
  readonly x: number;
  /** From the top of its unit. */
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Words in one place. */
export interface TextItem extends Box {
  readonly kind: "text";
  readonly tag: Tag;
  readonly text: string;
  readonly face: FaceName;
  readonly size: number;
  /** From the top of the box. */
  readonly baseline: number;
  /** Added to each space after the first word, so that the line ends at the margin. */
  readonly stretch: number;
}

/** A blank to write on. */
export interface DotsItem extends Box {
  readonly kind: "dots";
  readonly baseline: number;
}

/** A drawn line; its height is its thickness. */
interface RuleItem extends Box {
  readonly kind: "rule";
}

/** A QR code; its box is that of its squares. */
export interface CodeItem extends Box {
  readonly kind: "code";
  readonly tag: Tag;
  readonly modules: QrModules;
}

/** Empty room for a signature. */
export interface SignatureItem extends Box {
  readonly kind: "signature";
  readonly tag: Tag;
  readonly name: string;
}

/** What is drawn. */
export type Item = TextItem | DotsItem | RuleItem | CodeItem | SignatureItem;

/** Items that stay on one page, in the order of reading. */
export interface Unit {
  /** Room above it, except at the top of a page. */
  readonly before: number;
  readonly height: number;
  readonly items: readonly Item[];
  /** The unit after it begins on the same page. */
  readonly keepWithNext: boolean;
}

/** Items further down. */
export function moved<Moved extends Item>(items: readonly Moved[], down: number): readonly Moved[] {
  return items.map((item) => ({ ...item, top: item.top + down }));
}

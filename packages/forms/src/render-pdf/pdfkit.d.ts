/** What this renderer uses of pdfkit 0.20.2. The underscored parts are not in its guide: the version is pinned. */
declare module "pdfkit" {
  export interface Reference {
    readonly data: Record<string, unknown>;
  }

  export interface StructureContent {
    readonly refs: readonly unknown[];
  }

  export interface StructureElement {
    add(child: StructureElement | StructureContent): StructureElement;
    end(): void;
  }

  export interface Page {
    readonly annotations: Reference[];
    readonly fonts: Record<string, Reference>;
  }

  export interface EmbeddedFont {
    readonly id: string;
    ref(): Reference;
    /** Hexadecimal of each glyph of a text. */
    encode(text: string): readonly [readonly string[], unknown];
  }

  export interface Options {
    readonly size: readonly [number, number];
    readonly margin: number;
    readonly autoFirstPage: boolean;
    readonly bufferPages: boolean;
    readonly font: string;
    readonly lang: string;
    readonly displayTitle: boolean;
    readonly tagged: boolean;
    readonly pdfVersion: string;
    readonly info: Readonly<Record<string, string | Date>>;
  }

  export class PDFDocument {
    constructor(options: Options);
    readonly page: Page;
    readonly info: Record<string, string | Date>;
    readonly _font: EmbeddedFont;
    readonly _root: Reference;
    _id: Uint8Array;
    _addInfo(): void;
    appendXML(xml: string): void;
    addPage(): this;
    switchToPage(index: number): Page;
    addContent(operators: string): this;
    font(name: string): this;
    registerFont(name: string, font: object): this;
    markContent(tag: string, options?: { readonly type?: string }): this;
    markStructureContent(tag: string): StructureContent;
    endMarkedContent(): this;
    struct(
      tag: string,
      options?: { readonly alt?: string; readonly bbox?: readonly number[] },
    ): StructureElement;
    addStructure(element: StructureElement): this;
    initForm(): this;
    annotate(
      x: number,
      y: number,
      width: number,
      height: number,
      options: Readonly<Record<string, unknown>>,
    ): this;
    file(
      content: Uint8Array,
      options: { readonly name: string; readonly relationship: string; readonly type: string },
    ): Reference;
    end(): void;
  }
}

declare module "pdfkit/output" {
  import type { PDFDocument } from "pdfkit";

  export function toBytes(document: PDFDocument): Promise<Uint8Array>;
}

/** How a document looks: the decree in force, or the circular of the time of the original. */
export type DocumentProfile = "nd-30-2020" | "original-2018";

/** Every profile, the default first. */
export const documentProfiles: readonly DocumentProfile[] = ["nd-30-2020", "original-2018"];

/** What a paragraph is. */
export type TextRole =
  | "nationalName"
  | "motto"
  | "parentAgency"
  | "agency"
  | "number"
  | "placeAndDate"
  | "title"
  | "subtitle"
  | "addressee"
  | "heading"
  | "body"
  | "signerTitle"
  | "signatureNote"
  | "signerName"
  | "caption";

/** How a paragraph looks. */
export interface TextStyle {
  readonly sizePt: number;
  readonly bold?: true;
  readonly italic?: true;
  /** The words are turned into capitals before anything is drawn. */
  readonly capitals?: true;
  readonly align: "left" | "center" | "justify";
  /** Indent of the first line. Left out: none. */
  readonly firstLineMm?: number;
  /** Room before the paragraph. Left out: none. */
  readonly beforePt?: number;
}

/** Running text, whose lines stand apart as the style wants it; heads and signatures are set single. */
export const spacedRoles: readonly TextRole[] = ["heading", "body", "addressee"];

/** Sizes of a document; lengths carry their unit in their name. */
export interface DocumentStyle {
  /** Chữ Times New Roman, or one of the same widths. */
  readonly fontFamily: string;
  readonly page: {
    readonly widthMm: number;
    readonly heightMm: number;
    readonly marginsMm: {
      readonly top: number;
      readonly right: number;
      readonly bottom: number;
      readonly left: number;
    };
  };
  /** Widths of the two columns of the head; together the width between the margins. */
  readonly letterheadMm: { readonly left: number; readonly right: number };
  /** Width of the column of the signature, at the right. */
  readonly signatureMm: number;
  /** Of the body: multiples of the single line. */
  readonly lineSpacing: number;
  readonly ruleWidthPt: number;
  readonly pageNumber: {
    readonly place: "top-center" | "bottom-right";
    readonly sizePt: number;
    readonly firstPage: 2;
  };
  readonly text: Readonly<Record<TextRole, TextStyle>>;
}

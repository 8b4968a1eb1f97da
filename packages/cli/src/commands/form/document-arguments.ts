import type { IsoDay } from "@ttthdl/core";
import type { DocumentProfile } from "@ttthdl/forms/document";

/** The kinds of file that a form can be printed to, by the ending of their names. */
export const documentFormats = ["txt", "md", "html", "docx", "pdf"] as const;

/** See {@link documentFormats}. */
export type DocumentFormat = (typeof documentFormats)[number];

/** What `form render` and `form blank` are asked. */
export interface DocumentArguments {
  readonly draft?: true;
  readonly format?: DocumentFormat;
  readonly profile: DocumentProfile;
  readonly addressee: "as-printed" | "successor";
  readonly asOf?: IsoDay;
  readonly errata?: true;
  readonly qr?: true;
  readonly output?: string;
}

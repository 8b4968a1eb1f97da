import type { Line } from "./form-document.js";
import type { PrintedData } from "./printed-data.js";
import { line, text } from "./runs.js";
import type { DocumentStyle } from "./style.js";

const FIELD = "document.signerTitle";

/** The title of the signer as filled in, a run for each of its lines that is not empty; else as printed. */
export function signerTitle(printed: string, data: PrintedData, style: DocumentStyle): Line {
  const words = data.lines("document", "signerTitle");
  const rows = words?.split("\n").filter((row) => row !== "");
  const runs = rows?.map((row) => text(row, FIELD)) ?? [text(printed)];
  return line(style, "signerTitle", ...runs);
}

/**
 * The lines of a signer's title, below each other: `KT. GIÁM ĐỐC`, `PHÓ GIÁM ĐỐC`.
 *
 * @example
 * ```ts
 * import { mau1 } from "@ttthdl/forms";
 * import { formDocument, signerTitleRows } from "@ttthdl/forms/document";
 * const document = { signerTitle: "KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC" };
 * const closing = formDocument(mau1, { document }).blocks.at(-1);
 * closing?.kind === "closing" && signerTitleRows(closing.signature.title).length // => 2
 * ```
 */
export function signerTitleRows({ role, runs }: Line): readonly Line[] {
  return runs.map((run) => ({ role, runs: [run] }));
}

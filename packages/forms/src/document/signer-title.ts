import type { Line } from "./form-document.js";
import type { PrintedData } from "./printed-data.js";
import { line, text } from "./runs.js";
import type { DocumentStyle } from "./style.js";

/** The title of the signer as filled in, line by line; else as printed. */
export function signerTitle(
  printed: string,
  data: PrintedData,
  style: DocumentStyle,
): readonly Line[] {
  const words = data.lines("document", "signerTitle");
  const rows = words?.split("\n");
  const runs = rows?.map((row) => text(row, "document.signerTitle")) ?? [text(printed)];
  return runs.map((run) => line(style, "signerTitle", run));
}

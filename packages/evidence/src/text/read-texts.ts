import type { SourceFile } from "../source.js";
import { decodeText } from "./decode-text.js";

/** Reads each file as a text of its own. */
export function readTexts<Found>(
  files: readonly SourceFile[],
  read: (text: string, name: string) => readonly Found[],
): readonly Found[] {
  return files.flatMap(({ bytes, name }) => read(decodeText(bytes, name), name));
}

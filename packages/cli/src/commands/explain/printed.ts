import type { Lang } from "@ttthdl/core";
import { decodeText } from "@ttthdl/evidence/internal";
import type { FoundNorm } from "@ttthdl/policy";
import { printedText, printHints } from "@ttthdl/policy/authoring";
import { sha256 } from "../../input/digest.js";
import { readBytes } from "../../input/read-bytes.js";
import { labels, words } from "./words.js";

/** What a user's own copy of a text prints at the place of a norm. */
export interface Printed {
  readonly file: string;
  /** Left out where the copy prints nothing there. */
  readonly text?: string;
  readonly sha256?: string;
  /** Whether it is what the encoding was made from; left out where either has nothing. */
  readonly same?: boolean;
}

/**
 * Reads the place of a norm in a copy of its text.
 *
 * @throws InputError when the file is no readable text.
 */
export function readPrinted(
  { norm, regulation }: FoundNorm,
  file: string,
  encoded: string | undefined,
): Printed {
  const source = decodeText(readBytes(file), file);
  const text = printedText(source, norm.cite, printHints[regulation.slug]);
  if (text === undefined) return { file };
  const digest = sha256(text);
  return {
    file,
    text,
    sha256: digest,
    ...(encoded !== undefined && { same: digest === encoded }),
  };
}

/** The printed words and whether they are those of the encoding, line by line. */
export function printedRows(printed: Printed, lang: Lang): readonly (readonly [string, string])[] {
  const { file, text, same } = printed;
  if (text === undefined) return [[labels.printed[lang], words.notPrinted(file)[lang]]];
  const comparison = same === undefined ? words.noDigest : same ? words.same : words.differs;
  return [
    ...text.split("\n").map((line) => [labels.printed[lang], line] as const),
    [labels.comparison[lang], comparison[lang]],
  ];
}

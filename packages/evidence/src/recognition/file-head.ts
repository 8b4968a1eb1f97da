import { decodeHead } from "../text/decode-text.js";
import { topLevelKeys } from "./top-level-keys.js";

/** What the recognition of a file looks at. */
export interface FileHead {
  /** The text of the first 64 KiB; empty where they are no text. */
  readonly text: string;
  /** The keys at the top of a JSON or YAML text, or at the top of the members of a list. */
  readonly keys: ReadonlySet<string>;
  readonly bytes: Uint8Array;
}

const HEAD_BYTES = 64 * 1024;

/** The beginning of a file; nothing is refused here. */
export function fileHead(bytes: Uint8Array): FileHead {
  const text = decodeHead(bytes.subarray(0, HEAD_BYTES));
  return { text, keys: topLevelKeys(text), bytes };
}

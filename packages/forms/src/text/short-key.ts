import { toNfc } from "@ttthdl/core/internal";
import { replaceForbidden } from "./forbidden-characters.js";

const LONGEST = 40;

/** The name of a key from outside as an error may show it: on one line, without controls, not without end. */
export function shortKey(key: string): string {
  const plain = JSON.stringify(replaceForbidden(toNfc(key.slice(0, LONGEST)))).slice(1, -1);
  return key.length > LONGEST ? `${plain}…` : plain;
}

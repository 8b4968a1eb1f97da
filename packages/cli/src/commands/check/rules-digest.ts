import { type Regulation, rulesText } from "@ttthdl/policy";
import { sha256 } from "../../input/digest.js";

/** SHA-256 of the rules that a report rests on, readings and all. */
export function rulesDigest(regulations: readonly Regulation[]): string {
  return sha256(rulesText(regulations));
}

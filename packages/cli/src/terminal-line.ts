import { onOneLine } from "@ttthdl/core/internal";

/** A text on one line, without what would steer the terminal that shows it. */
export function terminalLine(text: string): string {
  return onOneLine(text).replace(/\p{Cc}/gu, "\u{fffd}");
}

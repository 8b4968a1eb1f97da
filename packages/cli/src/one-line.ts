/** A text without line breaks, and without what would steer the terminal that shows it. */
export function onOneLine(text: string): string {
  return text.replace(/\s*[\r\n]+\s*/g, " ").replace(/\p{Cc}/gu, "\u{fffd}");
}

/**
 * A text without line breaks, and without what would steer the terminal that shows it. The look
 * behind begins at the first of many spaces only, or they take quadratic time.
 */
export function onOneLine(text: string): string {
  return text.replace(/(?<!\s)\s*[\r\n]+\s*/g, " ").replace(/\p{Cc}/gu, "\u{fffd}");
}

/**
 * The lines of a text one after another, a space between them. The look behind begins at the first of many spaces only,
 * or they take quadratic time.
 */
export function onOneLine(text: string): string {
  return text.replace(/(?<!\s)\s*\n\s*/g, " ");
}

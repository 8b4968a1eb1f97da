/** The lines of a text one after another, a space between them. */
export function onOneLine(text: string): string {
  return text.replace(/\s*\n\s*/g, " ");
}

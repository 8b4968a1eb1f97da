/** What stands apart in a line that was typed without a table: by tabs, or by many spaces. */
export function columnsOf(text: string): readonly string[] {
  return text.split(/\t+|\s{4,}/);
}

/**
 * Characters that show nothing, act on a terminal or turn the direction of what follows; and what XML does
 * not know. Tabs and line breaks stay.
 */
const INVISIBLE =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** Text in which every such character is named instead: `[U+202E]`. */
function escapeText(text: string): string {
  return text.replace(INVISIBLE, (character) => {
    const code = character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0");
    return `[U+${code}]`;
  });
}

/** JSON holds such characters as they are, or after a backslash with one of these letters. */
const INVISIBLE_IN_JSON = new RegExp(`\\\\[bfru]|${INVISIBLE.source}`);

/** A value in whose texts every such character is named: names come from files that anybody may have written. */
export function escapeInvisible<Value>(value: Value): Value {
  // Nearly no report has one, and walking through a report takes longer than judging it.
  return INVISIBLE_IN_JSON.test(JSON.stringify(value)) ? (escapeAll(value) as Value) : value;
}

function escapeAll(value: unknown): unknown {
  if (typeof value === "string") return escapeText(value);
  if (Array.isArray(value)) return value.map(escapeAll);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, escapeAll(each)]));
}

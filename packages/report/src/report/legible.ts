/**
 * Characters that show nothing, act on a terminal or turn the direction of what follows; and what XML does
 * not know. Tabs and line breaks stay.
 */
const UNSEEN =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** Text in which every such character is named instead: `[U+202E]`. */
function legibleText(text: string): string {
  return text.replace(UNSEEN, (character) => {
    const code = character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0");
    return `[U+${code}]`;
  });
}

/** JSON holds such characters as they are, or after a backslash with one of these letters. */
const UNSEEN_IN_JSON = new RegExp(`\\\\[bfru]|${UNSEEN.source}`);

/** A value all of whose texts can be shown to a person: names come from files that anybody may have written. */
export function legible<Value>(value: Value): Value {
  // Nearly every report is; to walk through one takes longer than to judge it.
  return UNSEEN_IN_JSON.test(JSON.stringify(value)) ? (shown(value) as Value) : value;
}

function shown(value: unknown): unknown {
  if (typeof value === "string") return legibleText(value);
  if (Array.isArray(value)) return value.map(shown);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, shown(each)]));
}

/**
 * The keys at the top of a JSON or YAML text, or of the members of a list; the text may end anywhere. It is a hint of
 * what the text is, not a reading of it.
 */
export function topLevelKeys(text: string): ReadonlySet<string> {
  return new Set(/^\s*[[{]/.test(text) ? jsonKeys(text) : yamlKeys(text));
}

function jsonKeys(text: string): readonly string[] {
  const keys: string[] = [];
  const top = text.trimStart().startsWith("[") ? 2 : 1;
  let depth = 0;
  // A string that does not end reaches to the end of the text: each character is looked at once.
  for (const [token, key] of text.matchAll(/"((?:[^"\\]|\\[\s\S])*)(?:"\s*:?|$)|[[\]{}]/g)) {
    if (token === "{" || token === "[") depth++;
    else if (token === "}" || token === "]") depth--;
    else if (depth === top && key !== undefined && token.endsWith(":")) keys.push(key);
  }
  return keys;
}

function yamlKeys(text: string): readonly string[] {
  return Array.from(text.matchAll(/^(?:- )?["']?([\w.-]+)["']?:(?=\s|$)/gm), ([, key = ""]) => key);
}

const WIDTH = 240;
const NAMES_WIDTH = 116;

/**
 * A report of API Extractor with what a reviewer reads: the names of each entry point, then each declaration once, on
 * one line where it fits. Imports and remarks go.
 */
export function compactReport(name: string, entries: readonly string[], report: string): string {
  const declarations = declarationsOf(report);
  const isEntry = (text: string): boolean => /^(?:declare namespace|export \{) entry\d/.test(text);
  return [
    `# ${name}`,
    "What each entry point exports, then each declaration once. Written by `npm run api` after a build; the chain compares it.",
    ...entries.map((entry, at) => {
      const names = declarations
        .find((text) => text.startsWith(`declare namespace entry${at} `))
        ?.replace(/^[^{]*\{\s*export \{|\}\s*\}$/g, "")
        .split(",")
        .map((each) => each.trim())
        .sort();
      if (names === undefined) throw new Error(`${name}: nothing is known of ${entry}`);
      return `## ${name}${entry.slice(1)}\n\n${wrapped(names)}`;
    }),
    "## Declarations",
    `\`\`\`ts\n${declarations
      .filter((text) => !isEntry(text))
      .map(onOneLine)
      .join("\n")}\n\`\`\``,
    "",
  ]
    .join("\n\n")
    .trimEnd()
    .concat("\n");
}

/** The declarations of a report, each with its lines. */
function declarationsOf(report: string): readonly string[] {
  const [, code = ""] = /```ts\n([\s\S]*)\n```/.exec(report) ?? [];
  const lines = code
    .split("\n")
    .filter((line) => line.trim() !== "" && !/^(?:import |\s*\/\/)/.test(line));
  const declarations: string[] = [];
  for (const line of lines) {
    const last = declarations.length - 1;
    if (last >= 0 && /^[\s})\]]/.test(line)) declarations[last] += `\n${line}`;
    else declarations.push(line);
  }
  return declarations;
}

function onOneLine(declaration: string): string {
  const line = declaration.replace(/\s*\n\s*/g, " ");
  return line.length <= WIDTH ? line : declaration;
}

/** Names with commas between them, broken into lines. */
function wrapped(names: readonly string[]): string {
  const lines: string[] = [];
  for (const name of names) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + name.length + 2 <= NAMES_WIDTH) {
      lines[lines.length - 1] = `${last}, ${name}`;
    } else lines.push(name);
  }
  return lines.join(",\n");
}

/** One example of a document: a fenced block of TypeScript. */
export interface Example {
  /** `packages/core/src/citation.ts:41` */
  readonly place: string;
  readonly code: string;
}

/**
 * The TypeScript blocks of a text that state what comes out of them (`// => VALUE`).
 *
 * @param prefix - What every line of a block begins with, beside its own indent: `* ` inside a comment.
 */
export function extractExamples(file: string, text: string, prefix: string): readonly Example[] {
  const examples: Example[] = [];
  let open: { readonly line: number; readonly code: string[] } | undefined;
  for (const [index, line] of text.split("\n").entries()) {
    const content = line.trimStart().startsWith(prefix.trim())
      ? line.trimStart().slice(prefix.length)
      : undefined;
    const inside = prefix === "" ? line : content;
    if (inside === undefined) open = undefined;
    else if (open === undefined) {
      if (inside.trim() === "```ts") open = { line: index + 1, code: [] };
    } else if (inside.trim() === "```") {
      const code = open.code.join("\n");
      if (code.includes("// =>")) examples.push({ place: `${file}:${open.line}`, code });
      open = undefined;
    } else open.code.push(inside);
  }
  return examples;
}

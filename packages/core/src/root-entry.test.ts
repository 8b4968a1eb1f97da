import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";

const root = fileURLToPath(new URL(".", import.meta.url));
const sources = readdirSync(root, { recursive: true, encoding: "utf8" }).filter(
  (path) => path.endsWith(".ts") && !path.endsWith(".test.ts"),
);
const importsOf = (path: string): readonly string[] =>
  Array.from(
    readFileSync(`${root}/${path}`, "utf8").matchAll(/^(?:import|export)[^;]*?from "([^"]+)";/gm),
    ([, from = ""]) => from,
  );

describe("the root entry", () => {
  it("loads no zod: only the schemas do", () => {
    const withZod = sources.filter((path) =>
      importsOf(path).some((from) => from === "zod" || from.startsWith("zod/")),
    );
    expect(withZod).toContain("schemas/text.ts");
    expect(withZod.filter((path) => !path.startsWith("schemas/"))).toEqual([]);
  });

  it("reaches no schema and no built-in of Node", () => {
    for (const path of sources.filter((source) => !source.startsWith("schemas/"))) {
      for (const from of importsOf(path)) expect(from).toMatch(/^\.\.?\/(?!schemas\/)/);
    }
  });
});

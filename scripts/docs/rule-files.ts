import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../run.mjs";

const folder = "packages/policy/src/regulations";

/** The file in which each rule stands, by its id. */
export function ruleFiles(): ReadonlyMap<string, string> {
  const files = readdirSync(join(root, folder), { recursive: true, encoding: "utf8" });
  return new Map(
    files
      .filter((file) => file.endsWith(".ts"))
      .flatMap((file) => {
        const text = readFileSync(join(root, folder, file), "utf8");
        const ids = text.matchAll(/^ {4}id: "([^"]+)"/gm);
        return [...ids].map(([, id = ""]) => [id, `${folder}/${file}`] as const);
      }),
  );
}

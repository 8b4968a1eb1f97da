import { execFileSync } from "node:child_process";
import { root } from "../run.mjs";

/** The tracked source files of the packages that hold texts for people: neither tests nor worked cases. */
export function sourcesWithTexts(): readonly string[] {
  const listed = execFileSync("git", ["ls-files", "-z", "--", "packages/*.ts"], {
    cwd: root,
    encoding: "utf8",
  });
  return listed
    .split("\0")
    .filter((file) => /\/src\/.*\.ts$/.test(file))
    .filter((file) => !/\.(?:test|fixture|generated)\.ts$|\/cases\.ts$|\/testing\//.test(file));
}

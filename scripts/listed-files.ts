import { execFileSync } from "node:child_process";
import { root } from "./run.mjs";

/** The files of the repository that git tracks or would track, or those of them that fit a pattern of git. */
export function listedFiles(...patterns: readonly string[]): readonly string[] {
  const args = ["ls-files", "-z", "--cached", "--others", "--exclude-standard", "--", ...patterns];
  return execFileSync("git", args, { cwd: root, encoding: "utf8" })
    .split("\0")
    .filter((file) => file !== "");
}

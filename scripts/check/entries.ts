import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../run.mjs";

/** Where users of a package may enter it. */
export interface Entry {
  /** `./password` */
  readonly entry: string;
  /** Its types from the package's folder, `./dist/password/index.d.ts`; JSON has none. */
  readonly types?: string;
}

/** What is read of the manifest of a package. */
interface Manifest {
  readonly exports: Readonly<
    Record<string, string | { readonly import: { readonly types: string } }>
  >;
}

/** Whether an entry is for the other packages only: no user may enter there, and no report lists it. */
export const isInternal = (entry: string): boolean => entry.endsWith("/internal");

/** The entry points of a package, a folder's wildcard written out. */
export function entriesOf(name: string): readonly Entry[] {
  const folder = join(root, "packages", name);
  const { exports }: Manifest = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  return Object.entries(exports)
    .filter(([entry]) => entry !== "./package.json")
    .flatMap(([entry, target]) => {
      if (typeof target === "string") return [{ entry }];
      const { types } = target.import;
      return entry.endsWith("/*")
        ? namesUnder(join(folder, "src", entry.slice(2, -2)), types).map((each) => ({
            entry: entry.replace("*", each),
            types: types.replace("*", each),
          }))
        : [{ entry, types }];
    });
}

/** A folder's entries may lie in folders of their own (`accounts`); a file's are files of this one. */
function namesUnder(home: string, types: string): readonly string[] {
  return types.endsWith("/index.d.ts")
    ? readdirSync(home, { recursive: true, encoding: "utf8" })
        .filter((file) => file.endsWith("/index.ts"))
        .map((file) => file.replace(/\/index\.ts$/, ""))
    : readdirSync(home, { withFileTypes: true })
        .filter((each) => each.isFile() && each.name !== "index.ts")
        .map((each) => each.name.replace(/\.ts$/, ""));
}

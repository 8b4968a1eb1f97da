import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Regulation } from "@ttthdl/policy";
import type { PrintedUnit } from "@ttthdl/policy/authoring";
import { regulations } from "../../packages/policy/src/regulations/index.js";
import { root } from "../run.mjs";

/** A regulation with the index of its printed units and the files that it stands in. */
export interface Entry {
  readonly regulation: Regulation;
  readonly units: readonly PrintedUnit[];
  /** Their texts by their paths from the root of the repository. */
  readonly files: ReadonlyMap<string, string>;
}

/** Reads all regulations from their sources, without a build. */
export function loadRegulations(): readonly Entry[] {
  return regulations.map(entryOf);
}

function entryOf(regulation: Regulation): Entry {
  const folder = `packages/policy/src/regulations/${regulation.slug}`;
  const read = (file: string): string => readFileSync(join(root, folder, file), "utf8");
  const files = readdirSync(join(root, folder)).filter((file) => file.endsWith(".ts"));
  return {
    regulation,
    units: JSON.parse(read("printed-units.json")),
    files: new Map(files.map((file) => [`${folder}/${file}`, read(file)])),
  };
}

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { CitedInstrument, Instrument, LocalizedText, NormBase } from "@ttthdl/core";
import { readingTitles } from "../../packages/policy/src/readings.js";
import { regulations } from "../../packages/policy/src/regulations/index.js";
import type { Unit } from "../printed-units/parse.js";
import { root } from "../run.mjs";

/** What of a norm is checked; the names in it may be wrong. */
export type RegisterNorm = Pick<
  NormBase,
  "id" | "cite" | "alsoCites" | "topic" | "title" | "members" | "references" | "readings"
> & { readonly encoded?: boolean; readonly reason?: LocalizedText };

/** A regulation as it is checked. */
export interface RegisterRegulation extends Pick<Instrument, "slug" | "foundedOn"> {
  readonly cited?: readonly Pick<CitedInstrument, "id" | "title">[];
  readonly norms: readonly RegisterNorm[];
}

/** A regulation with the index of its printed units and the files that it stands in. */
export interface Entry {
  readonly regulation: RegisterRegulation;
  readonly units: readonly Unit[];
  /** Their texts by their paths from the root of the repository. */
  readonly files: ReadonlyMap<string, string>;
}

/** All regulations; the topics that have a folder, the readings that have a title. */
export interface Register {
  readonly entries: readonly Entry[];
  readonly topics: ReadonlySet<string>;
  readonly readings: ReadonlySet<string>;
}

const policy = "packages/policy/src";

/** Reads the register from its sources, without a build. */
export function loadRegister(): Register {
  const topics = readdirSync(join(root, policy, "topics"), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== "shared")
    .map(({ name }) => name);
  return {
    entries: regulations.map(entryOf),
    topics: new Set(topics),
    readings: new Set(Object.keys(readingTitles)),
  };
}

function entryOf(regulation: RegisterRegulation): Entry {
  const folder = `${policy}/regulations/${regulation.slug}`;
  const read = (file: string): string => readFileSync(join(root, folder, file), "utf8");
  const files = readdirSync(join(root, folder)).filter((file) => file.endsWith(".ts"));
  return {
    regulation,
    units: JSON.parse(read("printed-units.json")),
    files: new Map(files.map((file) => [`${folder}/${file}`, read(file)])),
  };
}

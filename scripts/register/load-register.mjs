// @ts-check
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { importSource } from "../import-source.mjs";
import { root } from "../run.mjs";

const policy = join(root, "packages/policy/src");

/**
 * @typedef {import("../printed-units/parse.mjs").Cite} Cite
 * @typedef {import("../printed-units/parse.mjs").Unit} Unit
 * @typedef {{ vi: string, en: string }} Text
 * @typedef {{ id: string, cite?: Cite, title: Text, covers?: readonly Cite[], open?: true }} Member
 * @typedef {{ to?: string, relation: string, cite?: Cite }} Reference
 * @typedef {{ id: string, cite: Cite, alsoCites?: readonly Cite[], topic: string, title: Text,
 *   members?: readonly Member[], references?: readonly Reference[], readings?: readonly string[],
 *   encoded?: boolean, reason?: Text, params?: object }} Norm
 * @typedef {{ slug: string, cited?: readonly { id: string, title: Text }[], foundedOn?: readonly string[],
 *   norms: readonly Norm[] }} Regulation
 * @typedef {{ regulation: Regulation, units: readonly Unit[], files: ReadonlyMap<string, string> }} Entry
 * @typedef {{ entries: readonly Entry[], topics: ReadonlySet<string>, readings: ReadonlySet<string> }} Register
 */

/**
 * Reads the register from its sources, without a build: each regulation, the index of its printed units and
 * the files it stands in; the topics that have a folder, the readings that have a title.
 *
 * @returns {Promise<Register>}
 */
export async function loadRegister() {
  const { regulations } = await importSource("packages/policy/src/regulations/index.ts");
  const { readingTitles } = await importSource("packages/policy/src/readings.ts");
  const topics = readdirSync(join(policy, "topics"), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== "shared")
    .map(({ name }) => name);
  return {
    entries: regulations.map((/** @type {Regulation} */ regulation) => entryOf(regulation)),
    topics: new Set(topics),
    readings: new Set(Object.keys(readingTitles)),
  };
}

/** @param {Regulation} regulation @returns {Entry} */
function entryOf(regulation) {
  const folder = join(policy, "regulations", regulation.slug);
  const files = readdirSync(folder).filter((file) => file.endsWith(".ts"));
  return {
    regulation,
    units: JSON.parse(readFileSync(join(folder, "printed-units.json"), "utf8")),
    files: new Map(
      files.map((file) => [join(folder, file), readFileSync(join(folder, file), "utf8")]),
    ),
  };
}

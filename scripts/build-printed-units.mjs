// @ts-check
// Writes the index of printed units of each regulation (Điều, khoản, điểm …; no sentences) from the texts
// as received and from what reading by eye has found (scripts/printed-units/<slug>.json).
//   node scripts/build-printed-units.mjs [--check] FOLDER_OF_TEXTS
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { writeOrCompare } from "./generated-file.mjs";
import { citeKey, printedUnits, sameCite } from "./printed-units/parse.mjs";

const hintsFolder = fileURLToPath(new URL("./printed-units/", import.meta.url));
const regulations = fileURLToPath(new URL("../packages/policy/src/regulations/", import.meta.url));
const texts = process.argv.slice(2).find((argument) => !argument.startsWith("--"));
if (texts === undefined)
  throw new Error("usage: build-printed-units.mjs [--check] FOLDER_OF_TEXTS");

const slugs = readdirSync(hintsFolder)
  .filter((file) => file.endsWith(".json"))
  .map((file) => file.replace(/\.json$/, ""));

writeOrCompare(
  Object.fromEntries(
    slugs.map((slug) => [join(regulations, slug, "printed-units.json"), index(slug, texts)]),
  ),
);

/** @param {string} slug @param {string} folder */
function index(slug, folder) {
  const {
    source,
    add = [],
    kinds = [],
    ...hints
  } = JSON.parse(readFileSync(join(hintsFolder, `${slug}.json`), "utf8"));
  const units = [...printedUnits(readFileSync(join(folder, source), "utf8"), hints)];
  for (const { after, unit } of add) {
    const place = units.map(citeKey).lastIndexOf(citeKey(after));
    if (place < 0) throw new Error(`${slug}: nothing is printed at ${citeKey(after)}`);
    units.splice(place + 1, 0, unit);
  }
  for (const { at, ...kind } of kinds) {
    const place = units.findIndex((each) => sameCite(each, at) && each.kind !== "heading");
    if (place < 0) throw new Error(`${slug}: nothing is printed at ${citeKey(at)}`);
    units[place] = { ...at, ...kind };
  }
  return `[\n${units.map((unit) => `  ${oneLine(unit)}`).join(",\n")}\n]\n`;
}

/** @param {object} unit */
function oneLine(unit) {
  const pairs = Object.entries(unit).map(([key, value]) => `"${key}": ${JSON.stringify(value)}`);
  return `{ ${pairs.join(", ")} }`;
}

// Writes the index of printed units of each regulation (Điều, khoản, điểm …; no sentences) from the texts
// as received and from what reading by eye has found (scripts/printed-units/<slug>.json).
//   npm run printed-units -- [--check] FOLDER_OF_TEXTS
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { writeOrCompare } from "./generate/generated-files.js";
import { citeKey, type Hints, printedUnits, sameCite, type Unit } from "./printed-units/parse.js";

/** What was read by eye beside what the parser finds. */
interface HintsFile extends Hints {
  /** Name of the file with the text. */
  readonly source: string;
  readonly add?: readonly { readonly after: Unit; readonly unit: Unit }[];
  readonly kinds?: readonly ({ readonly at: Unit } & Pick<Unit, "kind" | "reason">)[];
}

const hintsFolder = join(import.meta.dirname, "printed-units");
const texts = process.argv.slice(2).find((argument) => !argument.startsWith("--"));
if (texts === undefined) {
  throw new Error("usage: npm run printed-units -- [--check] FOLDER_OF_TEXTS");
}

const slugs = readdirSync(hintsFolder)
  .filter((file) => file.endsWith(".json"))
  .map((file) => file.replace(/\.json$/, ""));

writeOrCompare(
  Object.fromEntries(
    slugs.map((slug) => [
      `packages/policy/src/regulations/${slug}/printed-units.json`,
      index(slug, texts),
    ]),
  ),
  process.argv.includes("--check"),
);

function index(slug: string, folder: string): string {
  const file: HintsFile = JSON.parse(readFileSync(join(hintsFolder, `${slug}.json`), "utf8"));
  const { source, add = [], kinds = [], ...hints } = file;
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

function oneLine(unit: Unit): string {
  const pairs = Object.entries(unit).map(([key, value]) => `"${key}": ${JSON.stringify(value)}`);
  return `{ ${pairs.join(", ")} }`;
}

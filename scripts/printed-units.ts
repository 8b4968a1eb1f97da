// Writes the index of printed units of each regulation (Điều, khoản, điểm …; no sentences) from the texts
// as received and from what reading by eye has found (scripts/printed-units/<slug>.json).
//   npm run printed-units -- [--check] FOLDER_OF_TEXTS
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type PrintedUnit, type PrintHints, printedUnits } from "@ttthdl/policy/authoring";
import { writeOrCompare } from "./generate/generated-files.js";

/** What was read by eye, beside the name of the file with the text. */
interface HintsFile extends PrintHints {
  readonly source: string;
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
  const { source, ...hints } = file;
  const units = printedUnits(readFileSync(join(folder, source), "utf8"), hints);
  return `[\n${units.map((unit) => `  ${oneLine(unit)}`).join(",\n")}\n]\n`;
}

function oneLine(unit: PrintedUnit): string {
  const pairs = Object.entries(unit).map(([key, value]) => `"${key}": ${JSON.stringify(value)}`);
  return `{ ${pairs.join(", ")} }`;
}

// Writes the index of printed units of each regulation (Điều, khoản, điểm …; digests, no sentences) from the texts
// as received and from what reading by eye has found (print-hints.json of its folder).
//   npm run printed-units -- [--check] FOLDER_OF_TEXTS
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type PrintedUnit, type PrintHints, printedUnits } from "@ttthdl/policy/authoring";
import { printReader } from "../packages/policy/src/authoring/printed-units.js";
import { writeOrCompare } from "./generate/generated-files.js";
import { root } from "./run.mjs";

/** What was read by eye, beside the name of the file with the text. */
interface HintsFile extends PrintHints {
  readonly source: string;
}

const folder = "packages/policy/src/regulations";
const hintsOf = (slug: string): string => join(root, folder, slug, "print-hints.json");
const texts = process.argv.slice(2).find((argument) => !argument.startsWith("--"));
if (texts === undefined) {
  throw new Error("usage: npm run printed-units -- [--check] FOLDER_OF_TEXTS");
}

const slugs = readdirSync(join(root, folder)).filter((slug) => existsSync(hintsOf(slug)));

writeOrCompare(
  Object.fromEntries(
    slugs.map((slug) => [`${folder}/${slug}/printed-units.json`, index(slug, texts)]),
  ),
  process.argv.includes("--check"),
);

function index(slug: string, received: string): string {
  const file: HintsFile = JSON.parse(readFileSync(hintsOf(slug), "utf8"));
  const { source, ...hints } = file;
  const text = readFileSync(join(received, source), "utf8");
  const textAt = printReader(text, hints);
  const units = printedUnits(text, hints).map((unit) => {
    const printed = textAt(unit);
    return printed === undefined ? unit : { ...unit, sha256: sha256(printed) };
  });
  return `[\n${units.map((unit) => `  ${oneLine(unit)}`).join(",\n")}\n]\n`;
}

function sha256(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}

function oneLine(unit: PrintedUnit): string {
  const pairs = Object.entries(unit).map(([key, value]) => `"${key}": ${JSON.stringify(value)}`);
  return `{ ${pairs.join(", ")} }`;
}

// No text that a person sees has a word of the lists in scripts/words: talk, riddles, identifiers, questions.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { listedFiles } from "../listed-files.js";
import { root } from "../run.mjs";
import { wordProblems } from "../words/rules.js";
import { textsIn } from "../words/texts.js";

/** Neither tests nor worked cases. */
const sources = listedFiles("packages/*/src/*.ts").filter(
  (file) => !/\.(?:test|fixture|generated)\.ts$|\/cases\.ts$|\/testing\//.test(file),
);
const texts = sources.flatMap((file) => textsIn(file, readFileSync(join(root, file), "utf8")));
const problems = texts.flatMap(wordProblems);
for (const problem of problems) console.error(problem);
console.log(`${texts.length} texts read, ${problems.length} problems`);
process.exitCode = problems.length === 0 && texts.length > 0 ? 0 : 1;

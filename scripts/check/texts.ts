// Every tracked text is NFC and names no machine; a decision record fits on a page.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { listedFiles } from "../listed-files.js";
import { root } from "../run.mjs";

const DECISION_LINES = 40;

const files = listedFiles();
const problems = files.flatMap((file) => {
  const bytes = readFileSync(join(root, file));
  if (bytes.includes(0)) return [];
  const text = bytes.toString("utf8");
  return [
    ...(text === text.normalize("NFC") ? [] : [`${file}: not NFC`]),
    ...(file === file.normalize("NFC") ? [] : [`${file}: its name is not NFC`]),
    ...(file === "pnpm-lock.yaml" && /https?:\/\/(?!json-schema)/.test(text)
      ? [`${file}: names a host`]
      : []),
    ...(/^docs\/decisions\/.*\.md$/.test(file) && text.trimEnd().split("\n").length > DECISION_LINES
      ? [`${file}: longer than ${DECISION_LINES} lines`]
      : []),
  ];
});
for (const problem of problems) console.error(problem);
console.log(`${files.length} files read, ${problems.length} problems`);
process.exitCode = problems.length === 0 ? 0 : 1;

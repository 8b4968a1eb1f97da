// @ts-check
// Writes every generated file of the repository; with `--check` only compares them.
import { run } from "./run.mjs";

// The documents read the lists of regulations, so those come first.
for (const script of [
  "generate-lunar.mjs",
  "generate-forms.mjs",
  "generate-pdf-fonts.mjs",
  "generate-regulations.mjs",
  "generate-topics.mjs",
  "generate-params-schemas.mjs",
  "generate-sources.mjs",
  "generate-docs.mjs",
]) {
  const status = run("node", [`scripts/${script}`, ...process.argv.slice(2)]);
  if (status !== 0) process.exitCode = status;
}

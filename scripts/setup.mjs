// @ts-check
// Makes a fresh clone ready: Node 20 and npm are enough. Each step runs only when its input has changed.
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { must, root, tool } from "./run.mjs";

const manifest = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));

/** Installs the dependencies that the lockfile names, with the pnpm that the manifest names. */
export function install() {
  const inputs = [
    ...["package.json", "pnpm-lock.yaml", "pnpm-workspace.yaml"],
    ...[...manifests(), "scripts/package.json", "examples/web-form/package.json"],
  ];
  step("install", "Installing dependencies", inputs, ["node_modules/.bin/vitest"], () => {
    must("npx", ["--yes", manifest.packageManager, "install", "--frozen-lockfile"]);
  });
}

/** Generates what the sources need and the repository does not track. */
export function generate() {
  const inputs = [
    ...sources().filter((path) => !GENERATED.includes(path)),
    ...[...filesIn("scripts/generate", /./), "scripts/generate.ts", "scripts/package.json"],
    "tsconfig.json",
  ];
  step("generate", "Generating sources", inputs, GENERATED, () => {
    must(tool("tsx"), ["scripts/generate.ts", "--code"]);
  });
}

// Vitest calls it before its tests.
export { generate as setup };

/** Builds every package, in the order in which they depend on each other. */
export function build() {
  generate();
  const inputs = [...manifests(), ...sources(), ...buildSettings(), "pnpm-lock.yaml"];
  const outputs = manifests().flatMap(builtFiles);
  step("build", "Building the packages", inputs, outputs, () => {
    must(tool("tsx"), ["scripts/check-regulations.ts"]);
    const order = ["--recursive", "--workspace-concurrency=1", "run", "build"];
    must("npx", ["--yes", manifest.packageManager, ...order]);
  });
}

const GENERATED = [
  ...["bold", "italic", "regular"].map(
    (face) => `packages/forms/src/render-pdf/fonts/tinos-${face}.ts`,
  ),
  "packages/policy/src/rules/params-schemas.ts",
  "packages/policy/src/rules/report-duties.ts",
  "packages/policy/src/rules/printed-digests.ts",
  "packages/policy/src/authoring/print-hints.ts",
];

/** The entry point of a package and the JSON that it exports. @param {string} path */
function builtFiles(path) {
  const { exports } = JSON.parse(readFileSync(join(root, path), "utf8"));
  const json = Object.values(exports).filter(
    (target) => typeof target === "string" && target.startsWith("./dist/"),
  );
  return ["dist/index.js", ...json].map((file) => join(dirname(path), file));
}

/**
 * Runs a step unless its inputs are those of its last success and its outputs are there.
 *
 * @param {string} name
 * @param {string} title
 * @param {readonly string[]} inputs
 * @param {readonly string[]} outputs
 * @param {() => void} work
 */
function step(name, title, inputs, outputs, work) {
  const stamp = join(root, "node_modules/.cache/ttthdl", name);
  const hash = createHash("sha256");
  for (const path of inputs) hash.update(path).update(readFileSync(join(root, path)));
  const digest = hash.digest("hex");
  const done =
    existsSync(stamp) &&
    readFileSync(stamp, "utf8") === digest &&
    outputs.every((path) => existsSync(join(root, path)));
  if (done) return;
  console.error(`[ttthdl] ${title} …`);
  work();
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, digest);
}

function manifests() {
  return packages().map((name) => `packages/${name}/package.json`);
}

function sources() {
  return packages().flatMap((name) => filesIn(`packages/${name}/src`, /\.(?:ts|json)$/));
}

/** What decides how a package is built. */
function buildSettings() {
  const files = packages().flatMap((name) => [
    `packages/${name}/tsconfig.json`,
    ...readdirSync(join(root, "packages", name))
      .filter((file) => file.endsWith(".config.ts"))
      .sort()
      .map((file) => `packages/${name}/${file}`),
  ]);
  const scripts = ["scripts/publish-json.ts", "scripts/published/files.ts"];
  return [...files, ...filesIn("scripts/bundle", /./), ...scripts, "tsconfig.base.json"];
}

/**
 * The files of a folder and of its own folders, in a fixed order.
 *
 * @param {string} folder
 * @param {RegExp} pattern
 */
function filesIn(folder, pattern) {
  return readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
    .filter((file) => pattern.test(file))
    .sort()
    .map((file) => `${folder}/${file}`);
}

function packages() {
  return readdirSync(join(root, "packages")).sort();
}

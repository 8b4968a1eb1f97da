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

/** Builds every package, in the order in which they depend on each other. */
export function build() {
  const inputs = [...manifests(), ...sources(), ...BUILD_SCRIPTS, "pnpm-lock.yaml"];
  const outputs = manifests().flatMap(builtFiles);
  step("build", "Building the packages", inputs, outputs, () => {
    must(tool("tsx"), ["scripts/check-register.ts"]);
    const order = ["--recursive", "--workspace-concurrency=1", "run", "build"];
    must("npx", ["--yes", manifest.packageManager, ...order]);
  });
}

const BUILD_SCRIPTS = ["scripts/publish-json.ts", "scripts/published/files.ts"];

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
  const files = packages().flatMap((name) => [
    ...readdirSync(join(root, "packages", name, "src"), { recursive: true, encoding: "utf8" })
      .filter((file) => /\.(?:ts|json)$/.test(file))
      .sort()
      .map((file) => `packages/${name}/src/${file}`),
    `packages/${name}/tsconfig.json`,
    ...readdirSync(join(root, "packages", name))
      .filter((file) => file.endsWith(".config.ts"))
      .sort()
      .map((file) => `packages/${name}/${file}`),
  ]);
  const bundling = readdirSync(join(root, "scripts/bundle")).sort();
  return [...files, ...bundling.map((file) => `scripts/bundle/${file}`), "tsconfig.base.json"];
}

function packages() {
  return readdirSync(join(root, "packages")).sort();
}

import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { type Run, runCli } from "../testing/run-cli.fixture.js";
import { commandLines } from "./command-lines.fixture.js";
import recorded from "./outputs.json" with { type: "json" };

/**
 * What others build on: exit codes, JSON and the bytes of every output, as digests. `shape` leaves the words out
 * of JSON (every string with a blank or a letter beyond ASCII), so it stays when only words change.
 *
 * Where an output changes on purpose, `UPDATE_CONTRACT=1 npx vitest run packages/cli/src/contract` records it anew.
 * What was written lies in `.cache/contract`, to be compared with what another version writes there. A record is
 * `code bytes`, for JSON `code bytes shape`.
 */

const recordFile = fileURLToPath(new URL("outputs.json", import.meta.url));
const written = fileURLToPath(new URL("../../../../.cache/contract/", import.meta.url));
const updating = process.env["UPDATE_CONTRACT"] === "1";
const actual: Record<string, string> = {};

const digest = (content: string | Uint8Array): string =>
  createHash("sha256").update(content).digest("hex").slice(0, 16);

/** The keys, numbers, codes, ids and dates of a JSON text; what hangs on the words, as their digest does, goes. */
function shapeOf(json: string): string {
  return JSON.stringify(JSON.parse(json), (key, value: unknown) => {
    if (key === "rulesDigest" || key === "rulesVersion" || key === "version") return "…";
    return typeof value === "string" && /[^!-~]/.test(value) ? "…" : value;
  });
}

async function outputOf(name: string, argv: readonly string[]): Promise<string> {
  const run: Run = await runCli(argv, argv[0] === "password" ? "NguyenAn-90" : undefined);
  const at = argv.indexOf("-o");
  const file = run.code === 1 ? undefined : argv[at + 1];
  const content = at < 0 || file === undefined ? run.out : readFileSync(file);
  mkdirSync(written, { recursive: true });
  const hidden = Buffer.from(run.err.replaceAll(/\/\S*\//g, ""));
  const everything = Buffer.concat([Buffer.from(content), hidden]);
  writeFileSync(`${written}${name.replaceAll(/[^a-zA-Z0-9-]+/g, "_")}`, everything);
  const bytes = digest(everything);
  const isJson = argv.includes("json") && run.out !== "";
  return [run.code, bytes, ...(isJson ? [digest(shapeOf(run.out))] : [])].join(" ");
}

describe("what others build on stays: exit code, JSON without its words, bytes", () => {
  it.each(Object.entries(commandLines))("%s", async (name, argv) => {
    actual[name] = await outputOf(name, argv);
    if (!updating) expect(actual[name]).toEqual((recorded as Record<string, string>)[name]);
  });

  it("is recorded for these command lines and no others", () => {
    if (updating) writeFileSync(recordFile, `${JSON.stringify(actual, null, 2)}\n`);
    else expect(Object.keys(recorded)).toEqual(Object.keys(commandLines));
  });
});

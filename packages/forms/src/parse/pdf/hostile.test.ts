import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buildSync } from "esbuild";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { hostileContents } from "./hostile-contents.fixture.js";
import { hostileStructures } from "./hostile-structures.fixture.js";

const folder = mkdtempSync(join(tmpdir(), "ttthdl-pdf-"));
const program = join(folder, "read.mjs");

/**
 * Reads each file and tells what came of it; at the end, the most memory that the process had since its own start:
 * what Node's resource usage tells begins with that of the process that started it.
 */
const CODE = `
import { readFileSync } from "node:fs";
import { readPdfRecord } from "./read-pdf-record.js";
for (const file of process.argv.slice(2)) {
  const outcome = await readPdfRecord(readFileSync(file)).then(
    (text) => ({ text }),
    ({ name, code, message, text }) => ({ name, code, message, vi: text.vi }),
  );
  console.log(JSON.stringify(outcome));
}
const [, most] = /VmHWM:\\s*(\\d+)/.exec(readFileSync("/proc/self/status", "utf8"));
console.log(JSON.stringify({ kilobytes: Number(most) }));
`;

beforeAll(() => {
  buildSync({
    stdin: { contents: CODE, resolveDir: import.meta.dirname },
    bundle: true,
    format: "esm",
    platform: "node",
    conditions: ["import"],
    alias: { "@ttthdl/core": join(import.meta.dirname, "../../../../core/src/index.ts") },
    outfile: program,
  });
});

afterAll(() => rmSync(folder, { recursive: true }));

describe("a hostile PDF ends in an error, within 200 MB", () => {
  it.each([...hostileContents, ...hostileStructures])("%s", (_, reason, make) => {
    const file = join(folder, "hostile.pdf");
    writeFileSync(file, make());
    const { stdout, stderr } = spawnSync(process.execPath, [program, file], {
      encoding: "utf8",
      timeout: 30_000,
    });
    const [outcome, memory] = stdout
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect([stderr, outcome]).toMatchObject(["", { name: "TtthdlError", code: "invalid-input" }]);
    expect(outcome.message).toContain(reason);
    expect(outcome.vi).toMatch(/^tệp |tệp PDF/);
    expect(memory.kilobytes).toBeLessThan(200 * 1024);
  });
});

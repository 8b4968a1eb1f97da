/**
 * Runs the benchmarks of a folder and prints, for each peer, the median over all pairs of how many times faster
 * ours was in that pair. A pair is measured back to back, so the machine's drift cancels out.
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const folder = mkdtempSync(join(tmpdir(), "ttthdl-bench-"));
const output = join(folder, "bench.json");
const config = join(import.meta.dirname, "vitest.config.ts");
const root = process.argv[2] ?? ".";
const run = spawnSync(
  "npx",
  ["vitest", "bench", "--run", "--root", root, "--config", config, "--outputJson", output],
  {
    stdio: ["ignore", "ignore", "inherit"],
  },
);
if (run.status !== 0) process.exit(run.status ?? 1);

interface Group {
  readonly fullName: string;
  readonly benchmarks: readonly { readonly name: string; readonly hz: number }[];
}

const { files }: { readonly files: readonly { readonly groups: readonly Group[] }[] } = JSON.parse(
  readFileSync(output, "utf8"),
);
rmSync(folder, { recursive: true });

const ratios = new Map<string, readonly number[]>();
for (const { fullName, benchmarks } of files.flatMap(({ groups }) => groups)) {
  const peer = fullName.replace(/^.* > /, "").replace(/, pair \d+$/, "");
  const [ours, other] = ["ours", "peer"].map((name) => benchmarks.find((one) => one.name === name));
  if (ours === undefined || other === undefined) throw new Error(`${fullName} has no pair`);
  ratios.set(peer, [...(ratios.get(peer) ?? []), ours.hz / other.hz]);
}
for (const [peer, all] of ratios) {
  const sorted = [...all].sort((a, b) => a - b);
  const [low, median, high] = [0, (sorted.length - 1) / 2, sorted.length - 1].map(
    (at) => sorted[at] ?? 0,
  );
  console.log(
    `${median?.toFixed(2)} times ${peer} (${low?.toFixed(2)} to ${high?.toFixed(2)} over ${all.length} pairs)`,
  );
}

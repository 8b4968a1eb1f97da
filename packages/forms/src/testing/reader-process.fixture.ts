import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buildSync } from "esbuild";

/** What came of reading one file, and what it took. */
export interface ReadInProcess {
  /** What was thrown or, under `read`, what was read. */
  readonly outcome: Readonly<Record<string, unknown>>;
  readonly stderr: string;
  /**
   * The most memory that the process had since its own start: what Node's resource usage tells begins with that of the
   * process that started it.
   */
  readonly kilobytes: number;
}

/**
 * Seconds of processor time after which the system ends a process. The slowest file takes less than one, also on a busy
 * machine.
 */
const MOST_SECONDS = 3;

/**
 * Reads files, each in a process of its own, with a function of a module of these sources. A process that takes too much of the
 * processor is ended, and has no outcome.
 */
export class ReaderProcess {
  readonly #folder: string = mkdtempSync(join(tmpdir(), "ttthdl-read-"));
  readonly #program: string = join(this.#folder, "read.mjs");

  /** @param module - Path from the folder of sources, without its ending. */
  constructor(module: string, reader: string) {
    const sources = join(import.meta.dirname, "..");
    buildSync({
      stdin: { contents: codeOf(module, reader), resolveDir: sources },
      bundle: true,
      format: "esm",
      platform: "node",
      conditions: ["import"],
      alias: {
        "@ttthdl/core": join(sources, "../../core/src/index.ts"),
        "@ttthdl/core/internal": join(sources, "../../core/src/internal.ts"),
      },
      outfile: this.#program,
    });
  }

  read(bytes: Uint8Array): ReadInProcess {
    const file = join(this.#folder, "file");
    writeFileSync(file, bytes);
    const limited = `ulimit -t ${MOST_SECONDS}; exec "$0" "$@"`;
    const { stdout, stderr } = spawnSync(
      "sh",
      ["-c", limited, process.execPath, this.#program, file],
      { encoding: "utf8", maxBuffer: 64_000_000 },
    );
    return { stderr, ...JSON.parse(stdout || "{}") };
  }

  close(): void {
    rmSync(this.#folder, { recursive: true });
  }
}

const codeOf = (module: string, reader: string): string => `
import { readFileSync } from "node:fs";
import { ${reader} } from "./${module}.js";
const bytes = readFileSync(process.argv[2]);
const outcome = await ${reader}(bytes, {}).then(
  (read) => ({ read }),
  ({ name, code, reason, message, text }) => ({ name, code, reason, message, text }),
);
const [, most] = /VmHWM:\\s*(\\d+)/.exec(readFileSync("/proc/self/status", "utf8"));
console.log(JSON.stringify({ outcome, kilobytes: Number(most) }));
`;

import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Io } from "../io.js";
import { main } from "../main.js";

/** What came of a run. */
export interface Run {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs the command with standard input as given, on 2026-11-22 in Vietnam. */
export async function runCli(argv: readonly string[], input?: string | Uint8Array): Promise<Run> {
  const written = { out: "", err: "" };
  const io: Io = {
    out: (content) => {
      written.out += typeof content === "string" ? content : new TextDecoder().decode(content);
    },
    err: (text) => {
      written.err += text;
    },
    readInput: async () =>
      typeof input === "string" ? new TextEncoder().encode(input) : (input ?? new Uint8Array()),
    inputIsTerminal: input === undefined,
    colors: false,
    // Late in the evening in Vietnam, still the afternoon in UTC.
    now: () => Date.parse("2026-11-22T23:30:00+07:00"),
  };
  const code = await main(argv, io);
  return { code, ...written };
}

const folder = mkdtempSync(join(tmpdir(), "ttthdl-"));

/** Writes a file of a test and answers with its path. */
export function fileOf(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

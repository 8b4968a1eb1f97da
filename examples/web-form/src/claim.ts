import { readFileSync, rmSync, writeFileSync } from "node:fs";

/**
 * Claims a database for this process by a file beside it that holds the process's number, and takes away the lock of a
 * process that is gone: SQLite locks by a folder here, which a process that is killed while it writes leaves behind.
 *
 * @returns What gives the claim up.
 * @throws Error while the process that has it runs.
 */
export function claim(database: string): () => void {
  const file = `${database}.pid`;
  const release = (): void => rmSync(file, { force: true });
  const holder = holderOf(file);
  if (holder !== undefined) {
    if (isRunning(holder)) throw new Error(`database in use by process ${holder} (${file})`);
    rmSync(`${database}.lock`, { recursive: true, force: true });
    release();
  }
  // Of two that start at once, one finds the file of the other.
  writeFileSync(file, `${process.pid}\n`, { flag: "wx", mode: 0o600 });
  return release;
}

/** The number in the file; 0 where it holds none, `undefined` where there is no file. */
function holderOf(file: string): number | undefined {
  try {
    const text = readFileSync(file, "utf8").trim();
    return /^[1-9]\d{0,9}$/.test(text) ? Number(text) : 0;
  } catch (error) {
    if (isError(error, "ENOENT")) return undefined;
    throw error;
  }
}

/** Another process of that number; this one has the number of one that is gone, as in a container, where all are 1. */
function isRunning(id: number): boolean {
  if (id === 0 || id === process.pid) return false;
  try {
    return process.kill(id, 0);
  } catch (error) {
    return !isError(error, "ESRCH");
  }
}

function isError(error: unknown, code: string): boolean {
  return error instanceof Error && "code" in error && error.code === code;
}

import { randomBytes } from "node:crypto";
import { chmodSync, existsSync, statSync } from "node:fs";
import sqlite, { type Database } from "node-sqlite3-wasm";
import { claim } from "./claim.js";

/** What was sent and when; the record is `serializeRecord` of `@ttthdl/forms/record`. */
export interface Submission {
  readonly record: string;
  /** With the time zone: `2026-11-20T09:00:00+07:00`. */
  readonly receivedAt: string;
}

/** What is kept, in SQLite. */
export interface Store {
  /**
   * Keeps a submission and gives the id of its receipt. The same record sent from the same page once more (a second
   * click) gives the same receipt.
   */
  add(submission: Submission & { readonly page: string; readonly digest: string }): string;
  /** What belongs to a receipt, for whoever knows its id. */
  find(id: string): Submission | undefined;
  close(): void;
}

/**
 * Opens the database, or makes it, for this process alone; only this user can read it.
 *
 * @throws Error for a file that is no such database, or that another process has open.
 */
export function openStore(file: string): Store {
  const release = claim(file);
  try {
    return storeIn(openDatabase(file), release);
  } catch (error) {
    release();
    throw new Error(`${file}: ${error instanceof Error ? error.message : error}`);
  }
}

function openDatabase(file: string): Database {
  // The driver takes its own lock for that of another process, so SQLite would not roll this journal back.
  if (existsSync(`${file}-journal`)) {
    throw new Error(
      "an unfinished change is beside it (-journal); have sqlite3 roll it back first",
    );
  }
  const database = new sqlite.Database(file);
  try {
    useLogAhead(database, statSync(file).size === 0);
    database.exec(`CREATE TABLE IF NOT EXISTS submission (
      id TEXT PRIMARY KEY, page TEXT NOT NULL, digest TEXT NOT NULL,
      record TEXT NOT NULL, received_at TEXT NOT NULL, UNIQUE (page, digest)
    ) STRICT`);
    chmodSync(file, 0o600);
    return database;
  } catch (error) {
    database.close();
    throw error;
  }
}

/** Has SQLite write changes to a log ahead of the database: a crash in the middle of one needs no journal. */
function useLogAhead(database: Database, isEmpty: boolean): void {
  database.exec("PRAGMA locking_mode = EXCLUSIVE; PRAGMA synchronous = FULL");
  // A new database has nothing to roll back, and a crash while it is made must leave no journal.
  if (isEmpty) database.exec("PRAGMA journal_mode = OFF");
  const mode = database.get("PRAGMA journal_mode = WAL")?.["journal_mode"];
  if (mode !== "wal") throw new Error(`SQLite keeps no write-ahead log (${mode})`);
}

function storeIn(database: Database, release: () => void): Store {
  return {
    add: ({ page, digest, record, receivedAt }) => {
      database.run(
        "INSERT INTO submission VALUES (?, ?, ?, ?, ?) ON CONFLICT (page, digest) DO NOTHING",
        [randomBytes(24).toString("base64url"), page, digest, record, receivedAt],
      );
      const where = "SELECT id FROM submission WHERE page = ? AND digest = ?";
      return String(database.get(where, [page, digest])?.["id"]);
    },
    find: (id) => {
      const row = database.get("SELECT record, received_at FROM submission WHERE id = ?", [id]);
      if (row === null) return undefined;
      return { record: String(row["record"]), receivedAt: String(row["received_at"]) };
    },
    close: () => {
      database.close();
      release();
    },
  };
}

import sqlite from "node-sqlite3-wasm";
import { openStore, type Store } from "../store.js";

/** A submission from a page; its record is larger than a page of the database. */
export function submission(page: string): Parameters<Store["add"]>[0] {
  return {
    page,
    digest: "0".repeat(64),
    record: `${page} `.repeat(2000),
    receivedAt: "2026-11-20T09:00:00+07:00",
  };
}

/** Makes a database that holds submissions from the pages. */
export function makeDatabase(file: string, pages: readonly string[]): void {
  const store = openStore(file);
  for (const page of pages) store.add(submission(page));
  store.close();
}

/** Opens the database as the server does and tells what SQLite finds in it. */
export function restart(file: string): {
  readonly integrity: unknown;
  readonly pages: readonly string[];
  /** Whether each record is the one that was sent from its page. */
  readonly isWhole: boolean;
} {
  openStore(file).close();
  const database = new sqlite.Database(file);
  database.exec("PRAGMA locking_mode = EXCLUSIVE");
  const rows = database.all("SELECT page, record FROM submission ORDER BY rowid");
  const integrity = database.get("PRAGMA integrity_check")?.["integrity_check"];
  database.close();
  return {
    integrity,
    pages: rows.map((row) => String(row["page"])),
    isWhole: rows.every((row) => row["record"] === submission(String(row["page"])).record),
  };
}

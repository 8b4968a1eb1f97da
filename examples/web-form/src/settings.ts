import { resolve } from "node:path";
import { fileURLToPath } from "node:url";

/** Where the server listens and keeps what is sent. */
export interface Settings {
  readonly host: string;
  readonly port: number;
  readonly database: string;
}

/**
 * Reads `HOST` (default: this machine alone), `PORT` (default 8080; 0 for any that is free) and `DATABASE`.
 *
 * @throws Error for a port that is none, and for what is set to nothing.
 */
export function readSettings(env: Readonly<Record<string, string | undefined>>): Settings {
  const {
    HOST: host = "127.0.0.1",
    PORT: port = "8080",
    DATABASE: database = fileURLToPath(new URL("../data/submissions.sqlite", import.meta.url)),
  } = env;
  // To the network an empty host is every address, to SQLite an empty name is a database that is thrown away.
  if (host === "") throw new Error("HOST is empty");
  if (database === "") throw new Error("DATABASE is empty");
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65_535) {
    throw new Error("PORT is a number from 0 to 65535");
  }
  return { host, port: Number(port), database: resolve(database) };
}

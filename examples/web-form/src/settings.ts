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
 * @throws Error for a port that is none.
 */
export function readSettings(env: Readonly<Record<string, string | undefined>>): Settings {
  const { HOST: host = "127.0.0.1", PORT: port = "8080" } = env;
  const database =
    env["DATABASE"] ?? fileURLToPath(new URL("../data/submissions.sqlite", import.meta.url));
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65_535) {
    throw new Error("PORT is a number from 0 to 65535");
  }
  return { host, port: Number(port), database };
}

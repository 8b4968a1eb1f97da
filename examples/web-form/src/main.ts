import { mkdirSync } from "node:fs";
import { dirname } from "node:path";
import { type ServerType, serve } from "@hono/node-server";
import { readSettings } from "./settings.js";
import { openStore, type Store } from "./store.js";
import { webForm } from "./web-form.js";

const settings = readSettings(process.env);
mkdirSync(dirname(settings.database), { recursive: true, mode: 0o700 });
const store = openStore(settings.database);
const app = webForm({
  store,
  now: Date.now,
  log: (line) => process.stderr.write(`${line}\n`),
});
const server = serve(
  { fetch: app.fetch, hostname: settings.host, port: settings.port },
  (address) => process.stdout.write(`http://${settings.host}:${address.port}/\n`),
);
server.once("error", (error) => {
  process.stderr.write(`web-form: ${error.message}\n`);
  store.close();
  process.exitCode = 1;
});
for (const signal of ["SIGINT", "SIGTERM"] as const) {
  process.once(signal, () => stop(server, store));
}

const PATIENCE_MS = 5000;

/** Takes no more requests, lets those under way end, and closes the database. */
function stop(running: ServerType, open: Store): void {
  running.close(() => open.close());
  const force = "closeAllConnections" in running ? () => running.closeAllConnections() : () => {};
  setTimeout(force, PATIENCE_MS).unref();
}

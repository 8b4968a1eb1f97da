// @ts-check
// The example of a web server with the forms: builds what it needs, starts it and says its address.
import { spawn } from "node:child_process";
import { join } from "node:path";
import { must, root, tool } from "./run.mjs";
import { build, install } from "./setup.mjs";

install();
build();
const folder = join(root, "examples/web-form");
const bundling = ["--bundle", "--platform=node", "--format=esm", "--packages=external"];
must(tool("esbuild"), [
  join(folder, "src/main.ts"),
  ...bundling,
  `--outfile=${join(folder, "dist/main.js")}`,
  "--log-level=warning",
]);
const server = spawn(process.execPath, [join(folder, "dist/main.js")], { stdio: "inherit" });
for (const signal of /** @type {const} */ (["SIGINT", "SIGTERM"])) {
  process.on(signal, () => server.kill(signal));
}
server.on("exit", (code) => {
  process.exitCode = code ?? 1;
});

// @ts-check
// The example of a web server with the forms: builds what it needs, starts it and says its address.
import { spawn } from "node:child_process";
import { bundleWebForm } from "./bundle-web-form.mjs";
import { build, install } from "./setup.mjs";

install();
build();
const server = spawn(process.execPath, [await bundleWebForm()], { stdio: "inherit" });
for (const signal of /** @type {const} */ (["SIGINT", "SIGTERM"])) {
  process.on(signal, () => server.kill(signal));
}
server.on("exit", (code) => {
  process.exitCode = code ?? 1;
});

// The example of a web server with the forms: builds what it needs, starts it and says its address.
import { spawn } from "node:child_process";
import { bundleWebForm } from "./bundle-web-form.js";
import { build } from "./setup.mjs";

build();
const server = spawn(process.execPath, [await bundleWebForm()], { stdio: "inherit" });
for (const signal of ["SIGINT", "SIGTERM"] as const) {
  process.on(signal, () => server.kill(signal));
}
server.on("exit", (code) => {
  process.exitCode = code ?? 1;
});

// @ts-check
// Suites that need a program from the system. What is missing is installed from Debian where that is
// allowed; otherwise this fails and says what to install.
import { run, tool } from "./run.mjs";
import { build, install } from "./setup.mjs";
import { requireDebianPackages } from "./system/debian.mjs";

install();
build();
requireDebianPackages({
  chromium: "/usr/bin/chromium",
  "libreoffice-calc": "/usr/bin/soffice",
  "poppler-utils": "/usr/bin/pdfinfo",
  "fonts-croscore": "/usr/share/fonts/truetype/croscore/Tinos-Regular.ttf",
});
const config = ["--config", "scripts/system/vitest.config.ts"];
process.exitCode = run(tool("vitest"), ["run", ...config, ...process.argv.slice(2)]);

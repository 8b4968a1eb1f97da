// Suites that need a program from the system. What is missing is installed from Debian where that is
// allowed; otherwise this fails and says what to install.
import { run, tool } from "./run.mjs";
import { build } from "./setup.mjs";
import { requireDebianPackages } from "./system/debian.js";

build();
requireDebianPackages({
  chromium: "/usr/bin/chromium",
  "libreoffice-calc": "/usr/lib/libreoffice/program/libsclo.so",
  "libreoffice-writer": "/usr/lib/libreoffice/program/libswlo.so",
  // Its Tinos has the widths of Times New Roman and every letter of Vietnamese; Debian's Liberation lacks 92.
  "fonts-croscore": "/usr/share/fonts/truetype/croscore/Tinos-Regular.ttf",
  "poppler-utils": "/usr/bin/pdftotext",
  qpdf: "/usr/bin/qpdf",
});
const config = ["--config", "scripts/system/vitest.config.ts"];
process.exitCode = run(tool("vitest"), ["run", ...config, ...process.argv.slice(2)]);

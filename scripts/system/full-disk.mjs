// @ts-check
// Loaded before a program: as long as the file that FULL_DISK names is there, no file takes a write.
import fs from "node:fs";

const write = fs.writeSync;
Object.assign(fs, {
  writeSync: (/** @type {Parameters<typeof write>} */ ...args) => {
    if (!fs.existsSync(process.env["FULL_DISK"] ?? "")) return write(...args);
    throw Object.assign(new Error("no space left on device"), { code: "ENOSPC" });
  },
});

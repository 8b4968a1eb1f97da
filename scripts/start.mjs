// @ts-check
// Runs a task of this folder: node scripts/start.mjs TASK [ARGUMENTS]. It installs the dependencies first, so that a
// fresh clone needs Node and npm alone; this file and what it imports run before anything is installed.
import { install } from "./setup.mjs";

const [task = ""] = process.argv.splice(2, 1);
install();
const { register } = await import("tsx/esm/api");
register();
await import(`./${task}.ts`);

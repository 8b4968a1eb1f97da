// A program: keeps the submission of a page in a database and prints its id, but kills itself before the change to the
// disk of the given number.
import fs from "node:fs";
import { openStore } from "../store.js";
import { submission } from "./database.fixture.js";

const [database = "", page = "", change = ""] = process.argv.slice(2);
let left = Number(change);

// All that the driver of the database does to a disk.
const CHANGES = [
  "openSync",
  "writeSync",
  "fsyncSync",
  "ftruncateSync",
  "unlinkSync",
  "mkdirSync",
  "rmdirSync",
] as const;
for (const name of CHANGES) {
  const original: (...args: never[]) => unknown = fs[name];
  Object.assign(fs, {
    [name]: (...args: never[]) => {
      left -= 1;
      if (left === 0) process.kill(process.pid, "SIGKILL");
      return original(...args);
    },
  });
}

const store = openStore(database);
process.stdout.write(store.add(submission(page)));
store.close();

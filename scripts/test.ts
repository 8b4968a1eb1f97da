// Unit and property tests on the sources; what follows `npm test --` goes to vitest.
import { run, tool } from "./run.mjs";

console.error("[ttthdl] Running the tests …");
process.exitCode = run(tool("vitest"), ["run", ...process.argv.slice(2)]);

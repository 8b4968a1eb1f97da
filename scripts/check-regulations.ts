// Fails when the register of norms is broken, naming file and line. Part of every build.
import { loadRegulations } from "./regulations/load-regulations.js";
import { problemsOf } from "./regulations/problems.js";

const problems = loadRegulations().flatMap(problemsOf);
for (const problem of problems) console.error(problem);
if (problems.length > 0) process.exitCode = 1;

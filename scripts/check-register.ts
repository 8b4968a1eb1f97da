// Fails when the register of norms is broken, naming file and line. Part of every build.
import { loadRegister } from "./register/load-register.js";
import { problemsOf } from "./register/problems.js";

const problems = loadRegister().flatMap(problemsOf);
for (const problem of problems) console.error(problem);
if (problems.length > 0) process.exitCode = 1;

import { run } from "./run.js";

// What is parsed once is not worth compiling a parser for.
Object.assign(globalThis, { __zod_globalConfig: { jitless: true } });

await run();

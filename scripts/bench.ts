// Our code beside its peers, as ratios from one run; then what the command costs at start-up.
import { must, tool } from "./run.mjs";
import { build } from "./setup.mjs";

build();
must(tool("tsx"), ["scripts/bench/ratios.ts", "packages/calendar/bench"]);
must(tool("tsx"), ["scripts/bench/ratios.ts", "packages/policy/bench"]);
must(tool("tsx"), ["scripts/bench/ratios.ts", "packages/forms/bench"]);
must("node", ["packages/policy/bench/check.mjs"]);
must("node", ["packages/forms/bench/html.mjs"]);
must("node", ["packages/policy/bench/startup.mjs"]);

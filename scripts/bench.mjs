// @ts-check
// Our code beside its peers, as ratios from one run; then what the command costs at start-up.
import { must } from "./run.mjs";
import { build, install } from "./setup.mjs";

install();
build();
must("node", ["scripts/bench/ratios.mjs", "packages/calendar/bench"]);
must("node", ["scripts/bench/ratios.mjs", "packages/policy/bench"]);
must("node", ["scripts/bench/ratios.mjs", "packages/forms/bench"]);
must("node", ["packages/policy/bench/check.mjs"]);
must("node", ["packages/forms/bench/html.mjs"]);
must("node", ["packages/policy/bench/startup.mjs"]);

// What counts time is right wherever the host lives: the suites in which time matters, once in each zone.
import { spawnSync } from "node:child_process";
import { root, tool } from "../run.mjs";

const suites = [
  "packages/calendar",
  "packages/policy/src/deadlines",
  "packages/policy/src/schedules",
  "packages/policy/src/topics/cases.test.ts",
  "packages/policy/src/topics/shared",
  "packages/cli/src/time",
];

/** The first three lie on both sides of Vietnam and of the date line; Samoa has no 2011-12-30. */
const hosts = [
  { TZ: "UTC" },
  { TZ: "Asia/Ho_Chi_Minh" },
  { TZ: "Pacific/Apia" },
  { TZ: "America/New_York" },
  { TZ: "UTC", LANG: "C", LC_ALL: "C" },
];

for (const host of hosts) {
  const env = { ...process.env, ...host };
  console.log(
    Object.entries(host)
      .map((pair) => pair.join("="))
      .join(" "),
  );
  const args = ["run", "--reporter=dot", ...suites];
  const { status } = spawnSync(tool("vitest"), args, { cwd: root, env, stdio: "inherit" });
  if (status !== 0) process.exitCode = 1;
}

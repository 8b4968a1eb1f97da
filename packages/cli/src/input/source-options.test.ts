import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Report } from "@ttthdl/core";
import { sources } from "@ttthdl/evidence";
import { describe, expect, it } from "vitest";
import { fileOf, runCli } from "../testing/run-cli.fixture.js";
import { filesDigest } from "./digest.js";

const demo = fileURLToPath(new URL("../../../../examples/demo/", import.meta.url));
const [profile, realm, policy] = ["profile.yaml", "realm.json", "secpol.inf"].map((name) =>
  join(demo, name),
) as [string, string, string];
const kinds = Object.keys(sources).join(", ");
const judging = ["-r", "bac-kan-11-2023"];

async function reportOf(...args: readonly string[]): Promise<Report> {
  return JSON.parse((await runCli(["check", ...args, ...judging, "--format", "json"])).out);
}
const namesOf = async (...args: readonly string[]): Promise<readonly (string | undefined)[]> =>
  (await reportOf(...args)).subjects.map(({ name }) => name);
const errorOf = async (...args: readonly string[]): Promise<string> => {
  const { code, err } = await runCli(["check", ...args, ...judging, "--lang", "en"]);
  expect(code).toBe(1);
  return err;
};

describe("the files that check is to judge", () => {
  it("are the same by the option of a source, by --from with its kind, and by --from without", async () => {
    const expected = await reportOf("--keycloak", realm, "--windows-policy", policy);
    expect(expected.subjects.map(({ name }) => name)).toEqual(["realm.json", "secpol.inf"]);
    const byKind = await reportOf(
      "--from",
      `keycloak=${realm}`,
      "--from",
      `windows-policy=${policy}`,
    );
    expect(byKind).toEqual(expected);
    expect(await reportOf("--from", realm, "--from", policy)).toEqual(expected);
  });

  it("come as profiles, then by options of sources, then by --from", async () => {
    const args = ["--from", profile, "--windows-policy", policy, "--keycloak", realm];
    const own = fileOf("own.yaml", "lockout: { threshold: 5 }");
    expect(await namesOf(...args, own)).toEqual([
      "own.yaml",
      "realm.json",
      "secpol.inf",
      "profile.yaml",
    ]);
  });

  it("may be several behind one kind, each a subject with its own digest", async () => {
    const other = fileOf("other-realm.json", '{ "realm": "b", "bruteForceProtected": true }');
    const { subjects } = await reportOf("--from", `keycloak=${realm},${other}`);
    const digest = (path: string): string =>
      createHash("sha256").update(readFileSync(path)).digest("hex");
    expect(subjects.map(({ name, sha256 }) => [name, sha256])).toEqual([
      ["realm.json", digest(realm)],
      ["other-realm.json", digest(other)],
    ]);
  });

  it("are read from standard input too", async () => {
    const run = await runCli(["check", "--from", "-", ...judging], readFileSync(policy));
    expect(run.code).toBe(2);
    expect(run.out).toContain("stdin");
  });

  it("may have the sign of a kind in their names, with a folder before it", async () => {
    const odd = fileOf("a=b.json", readFileSync(realm));
    expect(await namesOf("--from", odd)).toEqual(["a=b.json"]);
  });

  it.each([
    ["keycloack=realm.json", `--from: unknown kind of source keycloack; allowed: ${kinds}`],
    ["keycloak=", "--from: file name missing"],
    ["a.json,,b.json", "--from: file name missing"],
    [
      fileOf("note.txt", "hello"),
      `note.txt: no source recognises it; name the kind as KIND=FILE, one of: ${kinds}`,
    ],
    [`windows-policy=${realm}`, "realm.json: is no Windows security template"],
  ])("are refused: --from %s", async (value, message) => {
    expect(await errorOf("--from", value)).toContain(message);
  });

  it("are refused when one is given twice, whatever the options", async () => {
    expect(await errorOf("--keycloak", realm, "--from", realm)).toContain("given twice");
  });

  it("have their kinds in the help", async () => {
    const { out } = await runCli(["check", "--help"]);
    for (const { kind, title, ownOption } of Object.values(sources)) {
      expect(out).toContain(`  ${kind.padEnd(28)}  ${title.vi}\n`);
      if (ownOption) expect(out.replaceAll(/\s+/g, " ")).toContain(`--${kind} <FILE> ${title.vi}`);
    }
  });
});

describe("filesDigest", () => {
  it("of several files is that of what sha256sum says of them", () => {
    const file = (name: string) => ({ name, bytes: new TextEncoder().encode(name) });
    // printf a > a; printf b > b; sha256sum a b | sha256sum
    expect(filesDigest([file("a"), file("b")])).toBe(
      "cb13f400dcb618e400d0f7d54f7cdb330d37a07272cb99a1016cda5830a10556",
    );
  });
});

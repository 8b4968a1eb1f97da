import type { SystemProfile } from "@ttthdl/core";
import { checkSubjects } from "@ttthdl/policy";
import { regulation as benTre } from "@ttthdl/policy/regulations/ben-tre-18-2018";
import { describe, expect, it } from "vitest";
import { decodeText } from "../text/decode-text.js";
import { readWindowsPolicy } from "./read-windows-policy.js";

const template = (...lines: readonly string[]): string =>
  ["[Unicode]", "Unicode=yes", ...lines, "[Version]", 'signature="$CHICAGO$"'].join("\r\n");
const access = (...lines: readonly string[]): SystemProfile =>
  readWindowsPolicy(template("[System Access]", ...lines), "secpol.inf").profile;
const decoys = [
  "[Registry Values]",
  "MACHINE\\System\\Netlogon\\Parameters\\MaximumPasswordAge=4,30",
  "MaximumPasswordAge=4,30",
  "LockoutBadCount=4,3",
];

describe("readWindowsPolicy", () => {
  it("reads [System Access] and nothing else", () => {
    const text = template(
      ...decoys,
      "[System Access]",
      "MinimumPasswordLength = 14",
      "PasswordComplexity = 1",
      "MaximumPasswordAge = 42",
      "LockoutBadCount = 5",
      "ResetLockoutCount = 30",
      "LockoutDuration = 30",
      "AllowAdministratorLockout = 1",
      ...decoys,
    );
    const { profile, evidence } = readWindowsPolicy(text, "secpol.inf");
    expect(profile).toEqual({
      passwordPolicy: [
        {
          scope: "operating-system",
          lengthUnit: "utf16",
          minLength: 14,
          maxAge: { amount: 42, unit: "day" },
        },
      ],
      lockout: {
        scope: "operating-system",
        threshold: 5,
        window: { amount: 30, unit: "minute" },
        windowKind: "since-last-failure",
        duration: { amount: 30, unit: "minute" },
        exempt: [],
      },
    });
    // After [Unicode] with a key, four lines of decoys and [System Access].
    expect(evidence?.map(({ line }) => line)).toEqual([8, 9, 9, 10, 11, 12, 12, 13, 14]);
    expect(evidence?.map(({ path, source, provenance }) => [path, source, provenance])).toEqual([
      ["passwordPolicy[0].minLength", "secpol.inf: MinimumPasswordLength", "set"],
      ["passwordPolicy[0].requiredClasses", "secpol.inf: PasswordComplexity", "cannot-be-proven"],
      [
        "passwordPolicy[0].forbidsPersonalInfo",
        "secpol.inf: PasswordComplexity",
        "cannot-be-proven",
      ],
      ["passwordPolicy[0].maxAge", "secpol.inf: MaximumPasswordAge", "set"],
      ["lockout.threshold", "secpol.inf: LockoutBadCount", "set"],
      ["lockout.window", "secpol.inf: ResetLockoutCount", "set"],
      ["lockout.windowKind", "secpol.inf: ResetLockoutCount", "set"],
      ["lockout.duration", "secpol.inf: LockoutDuration", "set"],
      ["lockout.exempt", "secpol.inf: AllowAdministratorLockout", "set"],
    ]);
  });

  it.each([
    ["-1", "never"],
    ["4294967295", "never"],
    ["0", "never"],
    ["42", { amount: 42, unit: "day" }],
  ])("MaximumPasswordAge %s", (value, expected) => {
    const [policy] = access(`MaximumPasswordAge = ${value}`).passwordPolicy ?? [];
    expect(policy?.maxAge).toEqual(expected);
  });

  it.each([
    ["-1", "until-administrator"],
    ["4294967295", "until-administrator"],
    ["0", "until-administrator"],
    ["30", { amount: 30, unit: "minute" }],
  ])("LockoutDuration %s", (value, duration) => {
    expect(access(`LockoutDuration = ${value}`).lockout).toMatchObject({ duration });
  });

  it("takes a count of 0 for no lock at all", () => {
    expect(access("LockoutBadCount = 0").lockout).toMatchObject({ threshold: "never" });
  });

  it.each([
    ["LockoutBadCount = 5", "unknown", "not-set"],
    ["AllowAdministratorLockout = 1", [], "set"],
    [
      "AllowAdministratorLockout = 0",
      [expect.objectContaining({ class: "top-administrator" })],
      "set",
    ],
  ])("%s leaves out accounts: %j", (line, exempt, provenance) => {
    const { profile, evidence } = readWindowsPolicy(template("[System Access]", line), "a.inf");
    expect(profile.lockout).toMatchObject({ exempt });
    const found = evidence?.find(({ path }) => path === "lockout.exempt");
    expect(found).toMatchObject({ provenance });
  });

  it("speaks about the storage of passwords only where they can be recovered", () => {
    const read = (value: number) =>
      readWindowsPolicy(template("[System Access]", `ClearTextPassword = ${value}`), "a.inf");
    expect(read(1)).toMatchObject({
      profile: { passwordStorage: [{ where: "authentication-system", recoverable: true }] },
      alsoSpeaksAbout: ["password-storage"],
    });
    const regulations = [benTre];
    const { findings } = checkSubjects([read(1)], { regulations, asOf: "2026-11-22" });
    const stored = findings.find(({ topic }) => topic === "password-storage");
    expect(stored?.evidence?.map(({ source }) => source)).toEqual(["a.inf: ClearTextPassword"]);
    expect(read(0)).not.toHaveProperty("alsoSpeaksAbout");
    expect(read(0).profile).not.toHaveProperty("passwordStorage");
  });

  it("knows that complexity 0 demands no class, and that 1 proves none", () => {
    expect(access("PasswordComplexity = 0").passwordPolicy?.[0]?.requiredClasses).toEqual([]);
    expect(access("PasswordComplexity = 1").passwordPolicy?.[0]).not.toHaveProperty(
      "requiredClasses",
    );
  });

  it("knows a section by its brackets, a comment after them or not", () => {
    const lines = [
      "[System Access] ; ours",
      "MinimumPasswordLength = 9",
      "[Registry Values];",
      "MaximumPasswordAge=4,30",
    ];
    const { profile } = readWindowsPolicy(template(...lines), "secpol.inf");
    expect(profile.passwordPolicy?.[0]?.minLength).toBe(9);
    expect(profile.passwordPolicy?.[0]).not.toHaveProperty("maxAge");
  });

  it.each([
    ["0", "complexity is off: Windows compares passwords with no personal fact"],
    ["1", "Windows compares only account and display names, no birth date or telephone number"],
  ])("says what complexity %s compares passwords with", (value, note) => {
    const text = template("[System Access]", `PasswordComplexity = ${value}`);
    const { evidence } = readWindowsPolicy(text, "secpol.inf");
    const found = evidence?.find(({ path }) => path.endsWith("forbidsPersonalInfo"));
    expect(found).toMatchObject({ provenance: "cannot-be-proven", note: { en: note } });
  });

  it("ends with half a million spaces in a line", () => {
    const spaces = " ".repeat(500_000);
    expect(access(`a${spaces}b`, `LockoutBadCount${spaces}= 0`)).toEqual(
      access("LockoutBadCount=0"),
    );
  });

  it("says nothing for a policy that says nothing", () => {
    const { profile, evidence } = readWindowsPolicy(template(...decoys), "GptTmpl.inf");
    expect(profile).toEqual({
      passwordPolicy: [{ scope: "operating-system", lengthUnit: "utf16" }],
      lockout: { scope: "operating-system", exempt: "unknown" },
    });
    expect(new Set(evidence?.map(({ provenance }) => provenance))).toEqual(new Set(["not-set"]));
  });

  it("reads UTF-16 with a byte order mark as it reads ASCII", () => {
    const text = template("[System Access]", "MinimumPasswordLength = 9");
    const utf16 = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, "utf16le")]);
    expect(readWindowsPolicy(decodeText(utf16, "a.inf"), "a.inf")).toEqual(
      readWindowsPolicy(decodeText(Buffer.from(text), "a.inf"), "a.inf"),
    );
  });

  it.each([
    ["minimumpasswordlength=9\nMINIMUMPASSWORDLENGTH = 9", 9],
    ["  MinimumPasswordLength  =  9  ", 9],
    ["; MinimumPasswordLength = 9", undefined],
  ])("reads keys as Windows does: %j", (line, minLength) => {
    expect(access(line).passwordPolicy?.[0]?.minLength).toBe(minLength);
  });

  it.each([
    ["no section at all", "f.inf: is no Windows security template"],
    [
      "[System Access]\nLockoutBadCount = 5\nLockoutBadCount = 0",
      "f.inf: line 3: the key LockoutBadCount is given twice with different values",
    ],
    [
      "[System Access]\nLockoutBadCount = five",
      "f.inf: [System Access] LockoutBadCount: not a valid number",
    ],
    [
      "[System Access]\nMinimumPasswordLength = -1",
      "f.inf: [System Access] MinimumPasswordLength: not a valid number",
    ],
  ])("refuses %j", (text, message) => {
    expect(() => readWindowsPolicy(text, "f.inf")).toThrow(message);
  });
});

import { describe, expect, it } from "vitest";
import { TtthdlError } from "../error.js";
import type { SystemProfile } from "../profile.js";
import { fullProfile } from "./full-profile.fixture.js";
import { parseProfile } from "./parse-profile.js";
import { profileProblems } from "./profile-problems.js";

const paths = (input: unknown): readonly string[] =>
  profileProblems(input).map((problem) => problem.path);

function errorOf(input: unknown): TtthdlError {
  try {
    parseProfile(input);
  } catch (error) {
    if (error instanceof TtthdlError) return error;
    throw error;
  }
  throw new Error("the profile was accepted");
}

describe("what is accepted", () => {
  it("takes the documented example as given", () => {
    expect(profileProblems(fullProfile)).toEqual([]);
    expect(parseProfile(fullProfile)).toEqual(fullProfile);
    expect(parseProfile(JSON.parse(JSON.stringify(fullProfile)))).toEqual(fullProfile);
  });

  it("takes a profile that says nothing; the rules then stay open", () => {
    expect(parseProfile({})).toEqual({});
    expect(parseProfile({ accounts: [], power: {} })).toEqual({ accounts: [], power: {} });
  });

  it.each<SystemProfile>([
    {
      lockout: [
        { scope: "vpn", threshold: 0 },
        { threshold: "never", window: "none" },
      ],
    },
    { lockout: { duration: "until-owner-request" } },
    { lockout: { duration: "until-administrator" } },
    { passwordPolicy: [{ maxAge: "never" }] },
    { capacity: [{ dimension: "cpu", total: 0.5, valueAdded: 0 }] },
    { capacity: [{ dimension: "cpu", total: 1, valueAdded: 2 }] },
    { backups: [{ dataset: "a", period: { from: "2026-11-01", to: "2026-11-01" } }] },
    { requests: [{ form: "mau-1" }, { form: "mau-1" }] },
  ])("takes %j", (profile) => {
    expect(parseProfile(profile)).toEqual(profile);
  });

  it("gives texts back in NFC, names without white space around them", () => {
    const profile = parseProfile({
      system: { name: ` ${"Hệ thống".normalize("NFD")} ` },
      accounts: [{ id: "Nguyễn".normalize("NFD"), person: "NV001 " }],
    });
    expect(profile).toEqual({
      system: { name: "Hệ thống" },
      accounts: [{ id: "Nguyễn", person: "NV001" }],
    });
  });
});

describe("what is refused", () => {
  it.each<readonly [string, unknown]>([
    // Keys.
    ["lockOut", { lockOut: {} }],
    ["lockout.treshold", { lockout: { treshold: 5 } }],
    ["lockout[0].treshold", { lockout: [{ treshold: 5 }] }],
    ["accounts[0].statuss", { accounts: [{ id: "a", statuss: "active" }] }],
    ["backups[0].runs[0].okay", { backups: [{ dataset: "a", runs: [run({ okay: true })] }] }],
    ["accounts[0].id", { accounts: [{ class: "user" }] }],
    ["power", { power: undefined }],
    // Kinds of values.
    ["accounts", { accounts: {} }],
    ["lockout", { lockout: "5" }],
    ["lockout", { lockout: null }],
    ["power.ups", { power: { ups: "true" } }],
    ["power.ups", { power: { ups: 1 } }],
    ["passwordPolicy[0].minLength", { passwordPolicy: [{ minLength: "8" }] }],
    ["accounts[3].status", { accounts: [..."abc"].map((id) => ({ id })).concat(wrongStatus()) }],
    [
      "passwordPolicy[0].accountClasses[1]",
      { passwordPolicy: [{ accountClasses: ["user", "x"] }] },
    ],
    ["system.kind", { system: { kind: "data-center" } }],
    ["assets[0].lables", { assets: [{ id: "a", lables: true }] }],
    ["assets[0].malwareProtection[0]", { assets: [{ id: "a", malwareProtection: ["clean"] }] }],
    ["assets[0].internetAccess", { assets: [{ id: "a", internetAccess: "some" }] }],
    ["software[0].approvedBy", { software: [{ name: "a", approvedBy: "boss" }] }],
    ["remoteAccess[0].from", { remoteAccess: [{ id: "a", from: "inside" }] }],
    ["records[0].forms[0]", { records: [{ id: "a", forms: ["papyrus"] }] }],
    ["records[1].id", { records: [{ id: "a" }, { id: "a" }] }],
    ["inventory.subsytems", { inventory: { subsytems: ["network"] } }],
    ["inventory.subsystems[0]", { inventory: { subsystems: [1] } }],
    // Numbers.
    ["passwordPolicy[0].minLength", { passwordPolicy: [{ minLength: -1 }] }],
    ["passwordPolicy[0].minLength", { passwordPolicy: [{ minLength: 8.5 }] }],
    ["passwordPolicy[0].minLength", { passwordPolicy: [{ minLength: 2 ** 53 }] }],
    ["passwordPolicy[0].minLength", { passwordPolicy: [{ minLength: Number.NaN }] }],
    ["lockout.threshold", { lockout: { threshold: -1 } }],
    ["lockout.threshold", { lockout: { threshold: 1.5 } }],
    ["lockout.threshold", { lockout: { threshold: "unlimited" } }],
    ["encryption[0].bits", { encryption: [{ where: "backup", bits: 0 }] }],
    ["power.sources", { power: { sources: -1 } }],
    ["capacity[0].total", { capacity: [{ dimension: "cpu", total: 0 }] }],
    ["capacity[0].total", { capacity: [{ dimension: "cpu", total: Number.POSITIVE_INFINITY }] }],
    ["capacity[0].valueAdded", { capacity: [{ dimension: "cpu", valueAdded: -0.1 }] }],
    // Periods.
    ["passwordPolicy[0].maxAge.amount", { passwordPolicy: [{ maxAge: days(0) }] }],
    ["passwordPolicy[0].maxAge.amount", { passwordPolicy: [{ maxAge: days(-1) }] }],
    ["passwordPolicy[0].maxAge.amount", { passwordPolicy: [{ maxAge: days(1.5) }] }],
    ["passwordPolicy[0].maxAge", { passwordPolicy: [{ maxAge: 90 }] }],
    ["passwordPolicy[0].maxAge", { passwordPolicy: [{ maxAge: "forever" }] }],
    ["passwordPolicy[0].maxAge.unit", { passwordPolicy: [{ maxAge: { amount: 90 } }] }],
    [
      "passwordPolicy[0].maxAge.unit",
      { passwordPolicy: [{ maxAge: { amount: 90, unit: "working-day" } }] },
    ],
    [
      "passwordPolicy[0].maxAge.unit",
      { passwordPolicy: [{ maxAge: { amount: 90, unit: "days" } }] },
    ],
    ["lockout.window", { lockout: { window: "never" } }],
    ["lockout.duration", { lockout: { duration: "forever" } }],
    ["cameras[0].retention.amount", { cameras: [{ id: "a", retention: days(0) }] }],
    // Days and moments.
    ["activities[0].on", { activities: [{ kind: "drill", on: "2026-02-30" }] }],
    ["activities[0].on", { activities: [{ kind: "drill", on: "1899-12-31" }] }],
    ["activities[0].on", { activities: [{ kind: "drill", on: new Date(0) }] }],
    ["activities[0].on", { activities: [{ kind: "drill", on: 20260601 }] }],
    ["accounts[0].registrationExpiresOn", { accounts: [expiring("2026-02-30")] }],
    ["accounts[0].registrationExpiresOn", { accounts: [expiring("Never")] }],
    ["requests[0].completeAt", { requests: [request("2026-11-16T09:00:00")] }],
    ["requests[0].completeAt", { requests: [request("2026-11-16")] }],
    ["requests[0].completeAt", { requests: [request("2026-02-30T09:00:00+07:00")] }],
    ["requests[0].completeAt", { requests: [request("2026-11-16T24:00:00+07:00")] }],
    ["requests[0].completeAt", { requests: [request("2026-11-16T09:00:00+0700")] }],
    ["backups[0].period.to", { backups: [{ dataset: "a", period: span("2026-11-02") }] }],
    // Names and ids.
    ["accounts[0].id", { accounts: [{ id: "" }] }],
    ["accounts[0].id", { accounts: [{ id: " \u00a0\t" }] }],
    ["internetLines[0].provider", { internetLines: [{ provider: "" }] }],
    ["accounts[2].id", { accounts: [{ id: "a" }, { id: "b" }, { id: "a " }] }],
    ["accounts[1].id", { accounts: [{ id: "Nguyễn" }, { id: "Nguyễn".normalize("NFD") }] }],
    ["cameras[1].id", { cameras: [{ id: "a" }, { id: "a" }] }],
    ["backups[1].dataset", { backups: [{ dataset: "a" }, { dataset: "a" }] }],
    ["incidents[1].id", { incidents: [{ id: "a" }, { id: "a" }] }],
    ["capacity[1].dimension", { capacity: [{ dimension: "a" }, { dimension: "a" }] }],
    ["requests[1].id", { requests: [request(), request()] }],
  ])("%s in %j", (path, input) => {
    expect(paths(input)).toEqual([path]);
    expect(errorOf(input)).toMatchObject({ code: "invalid-profile", path });
  });

  it.each([undefined, null, true, 5, "{}", [], [{}], () => ({})])("%s as a whole", (input) => {
    expect(paths(input)).toEqual([""]);
    expect(errorOf(input).path).toBe("");
  });

  it("finds every duplicate and names the entry it repeats", () => {
    const ids = ["a", "b", "a", "a"].map((id) => ({ id }));
    expect(profileProblems({ cameras: ids })).toEqual([
      { path: "cameras[2].id", message: "is the same as that of entry [0]" },
      { path: "cameras[3].id", message: "is the same as that of entry [0]" },
    ]);
  });
});

describe("messages", () => {
  it.each<readonly [unknown, string, string]>([
    [
      { passwordPolicy: [{ maxAge: days(0) }] },
      'phải là số nguyên từ 1 trở lên; 0 và -1 phải viết bằng chữ: "never"',
      'must be a whole number from 1; write what 0 or -1 stands for in words: "never"',
    ],
    [
      { lockout: { duration: days(-1) } },
      'phải là số nguyên từ 1 trở lên; 0 và -1 phải viết bằng chữ: "until-administrator" hoặc "until-owner-request"',
      'must be a whole number from 1; write what 0 or -1 stands for in words: "until-administrator" or "until-owner-request"',
    ],
    [
      { cameras: [{ id: "a", retention: "always" }] },
      'phải là "forever" hoặc đối tượng, không phải chuỗi ký tự',
      'expected "forever" or an object, not a text',
    ],
    [
      { lockout: 5 },
      "phải là đối tượng hoặc danh sách, không phải số",
      "expected an object or a list, not a number",
    ],
    [{ accounts: [{}] }, "còn thiếu; phải là chuỗi ký tự", "is missing; expected a text"],
    [{ powr: {} }, "không phải là tên trường được quy định", "is not a known key"],
    [
      { encryption: [{ where: "disk" }] },
      'Tùy chọn không hợp lệ: mong đợi một trong các giá trị "monitoring-transit"|"storage"|"backup"|"transit"|"other"',
      'Invalid option: expected one of "monitoring-transit"|"storage"|"backup"|"transit"|"other"',
    ],
  ])("%j", (input, vi, en) => {
    expect(profileProblems(input, "vi").map(({ message }) => message)).toEqual([vi]);
    expect(profileProblems(input, "en").map(({ message }) => message)).toEqual([en]);
    expect(profileProblems(input)).toEqual(profileProblems(input, "en"));
  });

  it("throws the first problem in one line and counts the others", () => {
    const one = errorOf({ power: { ups: "yes" } });
    expect(one.message).toBe("power.ups: expected true or false, not a text");
    const two = errorOf({ power: { ups: "yes", generator: "no" } });
    expect(two.message).toBe("power.ups: expected true or false, not a text (and 1 more problem)");
    const three = errorOf({ power: { ups: 1, generator: 1 }, cameras: 1 });
    expect(three.path).toBe("cameras");
    expect(three.message).toMatch(/^cameras: .* \(and 2 more problems\)$/);
    expect(errorOf([]).message).toBe("expected an object, not a list");
  });

  it("repeats no value of the input", () => {
    const secret = "Bí mật của Nguyễn Văn An 0912345678 ".repeat(3);
    const input = {
      accounts: [
        {
          id: "a",
          person: 5,
          lastActivityOn: secret,
          status: secret,
          registrationExpiresOn: secret,
        },
      ],
      incidents: [{ id: secret }, { id: secret }],
      lockout: { threshold: secret, duration: secret },
      requests: [{ form: "mau-1", completeAt: secret }],
    };
    const problems = profileProblems(input);
    expect(problems).toHaveLength(8);
    expect(JSON.stringify([problems, profileProblems(input, "vi")])).not.toMatch(/Nguyễn|0912/);
  });

  it("keeps long or odd keys short and on one line", () => {
    const input = { "a\nb": 1, ["k".repeat(1000)]: 1, "số máy": 1 };
    expect(paths(input)).toEqual(['["a\\nb"]', `["${"k".repeat(40)}…"]`, '["số máy"]']);
    expect(errorOf(input).message).not.toContain("\n");
  });
});

function run(more: object): object {
  return { at: "2026-11-01T02:00:00+07:00", ok: true, ...more };
}

function days(amount: number): object {
  return { amount, unit: "day" };
}

function span(from: string): object {
  return { from, to: "2026-11-01" };
}

function expiring(registrationExpiresOn: string): object {
  return { id: "a", registrationExpiresOn };
}

function request(completeAt?: string): object {
  return { id: "a", form: "mau-1", ...(completeAt === undefined ? {} : { completeAt }) };
}

function wrongStatus(): { id: string } {
  const account = { id: "d", status: "gone" };
  return account;
}

describe("bearers", () => {
  const agencies = [{ id: "so-y-te", name: "Sở Y tế", role: "connected-agency" }];
  const activity = (by: string): object => ({ kind: "drill", on: "2026-06-01", by });

  it("takes a role or the id of one of the agencies", () => {
    for (const by of ["operator", "so-y-te"]) {
      expect(profileProblems({ agencies, activities: [activity(by)] })).toEqual([]);
      expect(profileProblems({ agencies, records: [{ id: "a", by }] })).toEqual([]);
    }
  });

  it("names the known ones when it refuses another", () => {
    const profile = {
      agencies,
      activities: [activity("so-y-te"), activity("so-yte")],
      reportsSent: [{ duty: "a", on: "2026-06-01", by: "nobody" }],
    };
    const problems = profileProblems(profile);
    expect(problems.map(({ path }) => path)).toEqual(["activities[1].by", "reportsSent[0].by"]);
    for (const { message } of problems) expect(message).toMatch(/so-y-te.*managing-agency/);
    expect(paths({ activities: [activity("so-y-te")] })).toEqual(["activities[0].by"]);
  });

  it("refuses an agency that is named as a role, or given twice", () => {
    expect(paths({ agencies: [{ id: "operator", name: "A", role: "operator" }] })).toEqual([
      "agencies[0].id",
    ]);
    expect(paths({ agencies: [...agencies, ...agencies] })).toEqual(["agencies[1].id"]);
  });
});

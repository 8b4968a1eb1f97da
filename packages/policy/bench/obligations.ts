import type { SystemProfile } from "@ttthdl/core";
import type { RuleProperties } from "json-rules-engine";

/** A system that meets nineteen of the twenty obligations: its monitoring data is kept a month too short. */
export const profile: SystemProfile = {
  passwordPolicy: [
    {
      accountClasses: ["user", "operating-staff"],
      minLength: 8,
      requiredClasses: ["lower", "upper", "digit", "special"],
      maxAge: { amount: 60, unit: "day" },
    },
    {
      accountClasses: ["administrator"],
      minLength: 12,
      requiredClasses: ["lower", "upper", "digit", "special"],
      maxAge: { amount: 60, unit: "day" },
    },
  ],
  lockout: {
    threshold: 5,
    window: { amount: 30, unit: "minute" },
    duration: "until-owner-request",
  },
  backups: [
    {
      dataset: "csdl-dan-cu",
      importance: "important",
      runs: [{ at: "2026-11-20T02:00:00+07:00", ok: true, verified: true }],
      copies: [
        { site: "TTTHDL", device: "san-1", live: true },
        { site: "Chi nhánh", device: "nas-2", independent: true },
      ],
    },
  ],
  cameras: [{ id: "cam-01", retention: { amount: 30, unit: "day" }, continuous: true }],
  passwordStorage: [{ where: "personal-computer", necessary: true, encrypted: true }],
  logs: [{ source: "monitoring", retention: { amount: 5, unit: "month" }, encrypted: true }],
  encryption: [{ where: "monitoring-transit", algorithm: "AES", bits: 256 }],
  internetLines: [{ provider: "VNPT" }, { provider: "Viettel" }],
  loadBalancedInternet: true,
  power: { sources: 2, ups: true, generator: true },
  capacity: [{ dimension: "storage", total: 100, valueAdded: 8 }],
};

type Test = readonly [path: string, operator: string, value: unknown];
const FOUR = ["lower", "upper", "digit", "special"];
const containsAll = (path: string): readonly Test[] =>
  FOUR.map((name) => [path, "contains", name] as const);
const user = "$.passwordPolicy[0]";
const administrator = "$.passwordPolicy[1]";

/** The twenty obligations: the norm we judge, and the conditions a rules engine is given for it. */
const obligations: Readonly<Record<string, readonly Test[]>> = {
  "bac-kan-11-2023/power": [
    ["$.power.sources", "greaterThanInclusive", 2],
    ["$.power.ups", "equal", true],
    ["$.power.generator", "equal", true],
  ],
  "bac-kan-11-2023/camera-retention": [
    ["$.cameras[0].retention.amount", "greaterThanInclusive", 30],
    ["$.cameras[0].retention.unit", "equal", "day"],
    ["$.cameras[0].continuous", "equal", true],
  ],
  "bac-kan-11-2023/internet-providers": [
    ["$.internetLines[0].provider", "notEqual", undefined],
    ["$.internetLines[1].provider", "notEqual", "VNPT"],
    ["$.loadBalancedInternet", "equal", true],
  ],
  "bac-kan-11-2023/backup-places": [
    ["$.backups[0].importance", "equal", "important"],
    ["$.backups[0].copies[1].site", "notEqual", "TTTHDL"],
  ],
  "bac-kan-11-2023/backup-verification": [["$.backups[0].runs[0].verified", "equal", true]],
  "bac-kan-11-2023/password-length-user": [[`${user}.minLength`, "greaterThanInclusive", 8]],
  "bac-kan-11-2023/password-length-admin": [
    [`${administrator}.minLength`, "greaterThanInclusive", 11],
  ],
  "bac-kan-11-2023/password-classes-admin": containsAll(`${administrator}.requiredClasses`),
  "bac-kan-11-2023/password-rotation-operator": [
    [`${user}.maxAge.amount`, "lessThanInclusive", 60],
    [`${administrator}.maxAge.amount`, "lessThanInclusive", 60],
  ],
  "bac-kan-11-2023/password-storage": [
    ["$.passwordStorage[0].necessary", "equal", true],
    ["$.passwordStorage[0].encrypted", "equal", true],
  ],
  "bac-kan-11-2023/lockout": [
    ["$.lockout.threshold", "lessThanInclusive", 5],
    ["$.lockout.window.amount", "greaterThanInclusive", 30],
    ["$.lockout.duration", "equal", "until-owner-request"],
  ],
  "bac-kan-11-2023/backup-independence": [["$.backups[0].copies[1].independent", "equal", true]],
  "bac-kan-11-2023/monitoring-encryption": [
    ["$.encryption[0].algorithm", "equal", "AES"],
    ["$.encryption[0].bits", "greaterThanInclusive", 256],
  ],
  "bac-kan-11-2023/password-classes-user": containsAll(`${user}.requiredClasses`),
  "bac-kan-11-2023/password-rotation-user": [[`${user}.maxAge.amount`, "lessThanInclusive", 90]],
  "bac-kan-11-2023/monitoring-retention": [
    ["$.logs[0].retention.amount", "greaterThanInclusive", 6],
    ["$.logs[0].retention.unit", "equal", "month"],
  ],
  "bac-kan-11-2023/monitoring-encryption-at-rest": [["$.logs[0].encrypted", "equal", true]],
  "ben-tre-18-2018/value-added-capacity": [["$.capacity[0].valueAdded", "lessThanInclusive", 10]],
  "ben-tre-18-2018/password-length-admin": [
    [`${administrator}.minLength`, "greaterThanInclusive", 11],
  ],
  "ben-tre-18-2018/camera-retention": [
    ["$.cameras[0].retention.amount", "greaterThanInclusive", 30],
    ["$.cameras[0].continuous", "equal", true],
  ],
};

/** Ids of the norms. */
export const ids: readonly string[] = Object.keys(obligations);

/** The same obligations for json-rules-engine. */
export const rules: readonly RuleProperties[] = Object.entries(obligations).map(([id, tests]) => ({
  name: id,
  conditions: {
    all: tests.map(([path, operator, value]) => ({ fact: "profile", path, operator, value })),
  },
  event: { type: "compliant", params: { id } },
}));

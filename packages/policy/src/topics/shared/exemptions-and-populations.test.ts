import {
  type AccountClass,
  accountClasses,
  characterClasses,
  type ExemptAccounts,
  type FindingState,
  type LockoutSetting,
  type PasswordPolicy,
  type SystemProfile,
  windowKinds,
} from "@ttthdl/core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { judgeNorm } from "../../check/judge.js";
import { regulations } from "../../regulations/index.js";
import { AS_OF } from "../stays-compliant.fixture.js";

const settingTopics: readonly string[] = [
  "lockout",
  "password-length",
  "password-classes",
  "password-easy-words",
  "password-max-age",
];
const placed = regulations.flatMap((regulation) =>
  regulation.norms
    .filter(({ topic }) => settingTopics.includes(topic))
    .map((norm) => ({ regulation, norm })),
);

/** From the verdict that is worst for the system to the best. */
const rank: readonly FindingState[] = ["violated", "indeterminate", "manual", "compliant"];

/** The worst verdict of each norm; nothing for one that does not apply. */
function verdicts(profile: SystemProfile): ReadonlyMap<string, number> {
  return new Map(
    placed.flatMap(({ regulation, norm }) => {
      const states = judgeNorm(regulation, norm, { profile }, { asOf: AS_OF })
        .map(({ state }) => rank.indexOf(state))
        .filter((place) => place >= 0);
      return states.length === 0 ? [] : [[norm.id, Math.min(...states)] as const];
    }),
  );
}

const minutes = fc
  .constantFrom(15, 29, 30, 31, 60)
  .map((amount) => ({ amount, unit: "minute" as const }));
const setting: fc.Arbitrary<LockoutSetting> = fc.record(
  {
    threshold: fc.constantFrom<number | "never">(0, 4, 5, 6, "never"),
    window: fc.oneof(fc.constant("none" as const), minutes),
    windowKind: fc.constantFrom(...windowKinds),
    duration: fc.oneof(
      fc.constantFrom("until-administrator" as const, "until-owner-request" as const),
      minutes,
    ),
  },
  { requiredKeys: [] },
);
const classLists = fc.subarray<AccountClass>([...accountClasses], { minLength: 1 });
const policy: fc.Arbitrary<PasswordPolicy> = fc.record(
  {
    accountClasses: classLists,
    minLength: fc.constantFrom(7, 8, 10, 11, 12),
    requiredClasses: fc.subarray([...characterClasses]),
    forbidsPersonalInfo: fc.boolean(),
    maxAge: fc.oneof(
      fc.constant("never" as const),
      fc.constantFrom(59, 60, 61, 89, 90, 91, 181, 184).map((amount) => ({
        amount,
        unit: "day" as const,
      })),
    ),
  },
  { requiredKeys: [] },
);
const exempt: fc.Arbitrary<ExemptAccounts> = fc.oneof(
  fc.constant("unknown" as const),
  fc.array(
    fc.record(
      { who: fc.constant("root"), class: fc.constantFrom(...accountClasses) },
      { requiredKeys: ["who"] },
    ),
    { maxLength: 2 },
  ),
);

describe("what a setting leaves out", () => {
  it("never makes a verdict better", () => {
    let worse = 0;
    const property = fc.property(setting, policy, exempt, (lockout, password, left) => {
      const whole = verdicts({ lockout, passwordPolicy: [password] });
      const leaving = verdicts({
        lockout: { ...lockout, exempt: left },
        passwordPolicy: [{ ...password, exempt: left }],
      });
      expect([...leaving.keys()]).toEqual([...whole.keys()]);
      for (const [id, verdict] of leaving) {
        expect([id, verdict <= (whole.get(id) ?? -1)]).toEqual([id, true]);
        if (verdict < (whole.get(id) ?? -1)) worse++;
      }
    });
    fc.assert(property, { numRuns: 150 });
    expect(worse).toBeGreaterThan(100);
  });

  it("that nobody knows never leaves a norm that applies compliant", () => {
    const property = fc.property(setting, policy, (lockout, password) => {
      const unknown = { exempt: "unknown" } as const;
      const found = verdicts({
        lockout: { ...lockout, ...unknown },
        passwordPolicy: [{ ...password, ...unknown }],
      });
      expect([...found].filter(([, verdict]) => rank[verdict] === "compliant")).toEqual([]);
    });
    fc.assert(property, { numRuns: 100 });
  });
});

describe("an account that a setting leaves out", () => {
  it("breaks each norm about its class, whatever population is stated", () => {
    const everything: SystemProfile = {
      passwordPolicy: [{ minLength: 64, requiredClasses: [...characterClasses] }],
      lockout: { threshold: 1, window: "none", duration: "until-owner-request" },
    };
    const property = fc.property(classLists, fc.constantFrom(...accountClasses), (held, name) => {
      const left = { exempt: [{ who: "root", class: name }] };
      const found = verdicts({
        accountClasses: held,
        lockout: { ...everything.lockout, ...left },
        passwordPolicy: [{ ...everything.passwordPolicy?.[0], ...left }],
      });
      for (const { norm } of placed) {
        const bound = norm.appliesTo?.accountClasses ?? accountClasses;
        const stated = ["lockout", "password-length", "password-classes"].includes(norm.topic);
        if (!stated || !bound.includes(name)) continue;
        expect([norm.id, rank[found.get(norm.id) ?? -1]]).toEqual([norm.id, "violated"]);
      }
    });
    fc.assert(property, { numRuns: 60 });
  });
});

describe("stating less", () => {
  const without = <T extends object>(value: T, key: keyof T): T => {
    const { [key]: _, ...rest } = value;
    return rest as T;
  };

  it("about a setting never makes its norms compliant", () => {
    const property = fc.property(setting, policy, (lockout, password) => {
      const before = verdicts({ lockout, passwordPolicy: [password] });
      const compliant = rank.indexOf("compliant");
      const newlyCompliant = (profile: SystemProfile): readonly string[] =>
        [...verdicts(profile)]
          .filter(([id, verdict]) => verdict === compliant && before.get(id) !== compliant)
          .map(([id]) => id);
      for (const key of ["threshold", "window", "windowKind", "duration"] as const) {
        const less = { lockout: without(lockout, key), passwordPolicy: [password] };
        expect([key, newlyCompliant(less)]).toEqual([key, []]);
      }
      for (const key of [
        "minLength",
        "requiredClasses",
        "forbidsPersonalInfo",
        "maxAge",
      ] as const) {
        const less = { lockout, passwordPolicy: [without(password, key)] };
        expect([key, newlyCompliant(less)]).toEqual([key, []]);
      }
    });
    fc.assert(property, { numRuns: 100 });
  });
});

describe("a stated population", () => {
  it("says so on each finding that rests on it, and never hides a class that accounts show", () => {
    const property = fc.property(policy, classLists, (password, held) => {
      const stated = { passwordPolicy: [password], accountClasses: held };
      const shown = accountClasses.map((name) => ({ id: name, class: name }));
      for (const { regulation, norm } of placed) {
        const judge = (profile: SystemProfile) =>
          judgeNorm(regulation, norm, { profile }, { asOf: AS_OF });
        const bound = norm.appliesTo?.accountClasses;
        if (bound === undefined) continue;
        for (const { state, reasons, advisories } of judge(stated)) {
          const narrowed = bound.some((name) => !held.includes(name));
          const said = [...reasons, ...advisories].some(({ code }) => code === "population");
          if (narrowed && state === "compliant") expect([norm.id, said]).toEqual([norm.id, true]);
          if (!bound.some((name) => held.includes(name)))
            expect([norm.id, state, said]).toEqual([norm.id, "not-applicable", true]);
        }
        const all = judge({ ...stated, accounts: shown }).map(({ state }) => state);
        const plain = judge({ passwordPolicy: [password], accounts: shown });
        expect([norm.id, all]).toEqual([norm.id, plain.map(({ state }) => state)]);
      }
    });
    fc.assert(property, { numRuns: 60 });
  });
});

import {
  type CharacterClass,
  type FindingState,
  findingStates,
  type LockoutSetting,
  type SettingPeriod,
  type SystemProfile,
  windowKinds,
} from "@ttthdl/core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { judgeNorm } from "../check/judge.js";
import type { Topic } from "../norm.js";
import { regulations } from "../regulations/index.js";
import { AS_OF, daysBefore, periods, staysCompliant, two } from "./stays-compliant.fixture.js";

describe("a stricter setting never turns compliant into anything else", () => {
  it("password length, in every unit of counting", () => {
    staysCompliant("password-length", () =>
      fc
        .tuple(two(64), fc.constantFrom("character", "utf16", "byte"))
        .map(([[small, large], lengthUnit]) => ({
          lax: { passwordPolicy: [{ minLength: small, lengthUnit }] },
          strict: { passwordPolicy: [{ minLength: large, lengthUnit }] },
        })),
    );
  });

  it("password classes, one that nobody knows included", () => {
    const classes: readonly CharacterClass[] = ["lower", "upper", "digit", "special"];
    const unknown = "emoji" as CharacterClass;
    staysCompliant("password-classes", () =>
      fc
        .tuple(
          fc.oneof(fc.constant(classes), fc.subarray([...classes])),
          fc.subarray([...classes, unknown]),
        )
        .map(([demanded, more]) => ({
          lax: { passwordPolicy: [{ requiredClasses: demanded }] },
          strict: { passwordPolicy: [{ requiredClasses: [...demanded, ...more] }] },
        })),
    );
  });

  it("password age, as a setting in every unit", () => {
    staysCompliant("password-max-age", () =>
      periods.map(([short, long]) => ({
        lax: { passwordPolicy: [{ maxAge: long }] },
        strict: { passwordPolicy: [{ maxAge: short }] },
      })),
    );
  });

  it("lockout: an earlier lock, a longer memory, a longer lock", () => {
    type Window = NonNullable<LockoutSetting["window"]>;
    type Duration = NonNullable<LockoutSetting["duration"]>;
    const minutes = (amount: number): SettingPeriod => ({ amount, unit: "minute" });
    const windows: readonly Window[] = [...[1, 15, 29, 30, 31, 60].map(minutes), "none"];
    const durations: readonly Duration[] = [
      ...[1, 29, 30, 31, 1440].map(minutes),
      "until-administrator",
      "until-owner-request",
    ];
    const ordered = <V>(values: readonly V[]): fc.Arbitrary<readonly [V, V]> =>
      two(values.length - 1).map(([a, b]) => [values[a] as V, values[b] as V]);
    // One text knows a single lock that complies: without a nudge few pairs would reach it.
    const owner = fc.constant(["until-owner-request", "until-owner-request"] as const);
    staysCompliant("lockout", () =>
      fc
        .tuple(
          two(8, 1),
          ordered(windows),
          fc.constantFrom(...windowKinds),
          fc.oneof(ordered(durations), owner),
        )
        .map(([[few, many], [shortWindow, longWindow], windowKind, [shortLock, longLock]]) => ({
          lax: {
            lockout: { threshold: many, window: shortWindow, windowKind, duration: shortLock },
          },
          strict: {
            lockout: { threshold: few, window: longWindow, windowKind, duration: longLock },
          },
        })),
    );
  });

  it("retention of backups, camera footage and logs", () => {
    const kept = (make: (retention: SettingPeriod | "forever") => SystemProfile) =>
      fc.tuple(periods, fc.boolean()).map(([[short, long], forever]) => ({
        lax: make(short),
        strict: make(forever ? "forever" : long),
      }));
    staysCompliant("backup-retention", () =>
      kept((retention) => ({ backups: [{ dataset: "d", importance: "important", retention }] })),
    );
    staysCompliant("camera-retention", () =>
      kept((retention) => ({ cameras: [{ id: "c", continuous: true, retention }] })),
    );
    staysCompliant("log-retention", ({ params: { source } }) =>
      kept((retention) => ({ logs: [{ source, server: "s", retention }] })),
    );
  });

  it("capacity: less for value-added services, more in total", () => {
    staysCompliant("capacity-share", () =>
      fc.tuple(two(40), two(400, 1)).map(([[little, much], [small, large]]) => ({
        lax: { capacity: [{ dimension: "CPU", total: small, valueAdded: much }] },
        strict: { capacity: [{ dimension: "CPU", total: large, valueAdded: little }] },
      })),
    );
  });

  it("power: one more source, UPS or generator", () => {
    staysCompliant("power", () =>
      fc
        .tuple(two(4), fc.boolean(), fc.boolean(), fc.boolean(), fc.boolean())
        .map(([[few, many], ups, generator, moreUps, moreGenerator]) => ({
          lax: { power: { sources: few, ups, generator } },
          strict: {
            power: { sources: many, ups: ups || moreUps, generator: generator || moreGenerator },
          },
        })),
    );
  });

  it("Internet: one more line", () => {
    const provider = fc.constantFrom("VNPT", "Viettel", "FPT");
    staysCompliant("internet-providers", () =>
      fc
        .tuple(fc.array(provider, { minLength: 1, maxLength: 3 }), provider, fc.boolean())
        .map(([providers, more, loadBalancedInternet]) => {
          const lines = (names: readonly string[]): SystemProfile => ({
            internetLines: names.map((name) => ({ provider: name })),
            loadBalancedInternet,
          });
          return { lax: lines(providers), strict: lines([...providers, more]) };
        }),
    );
  });
});

/** What demands nothing says so whatever the profile holds. */
const demandsNothing: readonly Topic[] = ["definition", "permission"];

describe("nothing measured is never a result", () => {
  it.each(regulations.map((regulation) => [regulation.slug, regulation] as const))(
    "an empty profile measures no norm of %s",
    (_, regulation) => {
      expect(regulation.norms).not.toEqual([]);
      for (const norm of regulation.norms) {
        const findings = judgeNorm(regulation, norm, { profile: {} }, { asOf: AS_OF });
        expect([norm.id, findings.length > 0]).toEqual([norm.id, true]);
        const over = norm.validTo !== undefined && norm.validTo < AS_OF;
        const expected: readonly FindingState[] =
          over || demandsNothing.includes(norm.topic)
            ? ["not-applicable"]
            : ["indeterminate", "manual"];
        for (const { state } of findings) {
          expect([norm.id, expected.includes(state)]).toEqual([norm.id, true]);
        }
      }
    },
  );

  it("a day before the law existed measures nothing either", () => {
    const measured: readonly FindingState[] = findingStates.slice(0, 2);
    for (const regulation of regulations) {
      const asOf = daysBefore(regulation.issuedOn, 1);
      const profile: SystemProfile = { passwordPolicy: [{ minLength: 1, maxAge: "never" }] };
      for (const norm of regulation.norms) {
        for (const { state } of judgeNorm(regulation, norm, { profile }, { asOf })) {
          expect([norm.id, measured.includes(state)]).toEqual([norm.id, false]);
        }
      }
    }
  });
});

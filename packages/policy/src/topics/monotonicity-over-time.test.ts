import { addPeriod } from "@ttthdl/calendar";
import type { IsoDay, SystemProfile } from "@ttthdl/core";
import fc from "fast-check";
import { describe, it } from "vitest";
import { AS_OF, daysBefore, noon, staysCompliant, two } from "./stays-compliant.fixture.js";

const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);

describe("doing more, or sooner, never turns compliant into anything else", () => {
  it("password age, by the date of the change", () => {
    staysCompliant("password-max-age", ({ appliesTo }) => {
      const changed = (ago: number): SystemProfile => ({
        accounts: [
          {
            id: "a",
            class: appliesTo?.accountClasses?.[0] ?? "user",
            status: "active",
            passwordChangedOn: daysBefore(AS_OF, ago),
          },
        ],
      });
      return two(250).map(([few, many]) => ({ lax: changed(many), strict: changed(few) }));
    });
  });

  it("inactivity: asked on an earlier day", () => {
    staysCompliant("account-inactivity", () =>
      fc.tuple(two(60), fc.integer({ min: 0, max: 60 })).map(([[few, many], left]) => {
        const active = daysBefore(AS_OF, many);
        const profile: SystemProfile = {
          accounts: [
            {
              id: "a",
              class: "user",
              status: "active",
              lastActivityOn: active,
              registrationExpiresOn: addPeriod(AS_OF, { amount: left - 5, unit: "day" }),
            },
          ],
        };
        const strictAsOf = addPeriod(active, { amount: few, unit: "day" });
        return { lax: profile, strict: profile, strictAsOf };
      }),
    );
  });

  it("one account per person: an account suspended", () => {
    staysCompliant("one-account-per-person", ({ appliesTo }) =>
      fc
        .array(fc.tuple(fc.constantFrom("An", "Bình", "Cường", "Dung"), fc.boolean()), {
          minLength: 1,
          maxLength: 4,
        })
        .map((list) => {
          const accounts = (all: boolean): SystemProfile => ({
            accounts: list.map(([person, suspend], index) => ({
              id: `a${index}`,
              person,
              class: appliesTo?.accountClasses?.[0] ?? "user",
              status: suspend && !all ? "suspended" : "active",
            })),
          });
          return { lax: accounts(true), strict: accounts(false) };
        }),
    );
  });

  it("backup frequency: one more successful run", () => {
    const gap = fc.oneof(fc.constant(1), fc.integer({ min: 1, max: 7 }));
    staysCompliant("backup-frequency", () =>
      fc
        .tuple(
          fc.oneof(
            fc.array(fc.constant(1), { minLength: 1, maxLength: 20 }),
            fc.array(gap, { minLength: 1, maxLength: 8 }),
          ),
          fc.nat(60),
        )
        .map(([gaps, extra]) => {
          const total = sum(gaps);
          const ago = [total, ...gaps.map((_, last) => total - sum(gaps.slice(0, last + 1)))];
          const backups = (runs: readonly number[]): SystemProfile => ({
            backups: [
              {
                dataset: "d",
                importance: "important",
                constantlyChanging: true,
                period: { from: daysBefore(AS_OF, total), to: AS_OF },
                runs: runs.map((days) => ({ at: noon(daysBefore(AS_OF, days)), ok: true })),
              },
            ],
          });
          return { lax: backups(ago), strict: backups([...ago, extra % (total + 1)]) };
        }),
    );
  });

  it("incidents: a higher level declared, a report sent earlier", () => {
    const levels = ["ordinary", "serious", "especially-serious"] as const;
    const flags = fc.record({
      stopsWholeCentre: fc.boolean(),
      affectsOperation: fc.boolean(),
      affectsUsers: fc.boolean(),
      kinds: fc.subarray(["server", "data-loss", "other"] as const),
    });
    const incident = { id: "i", detectedAt: noon("2026-11-10") };
    staysCompliant("incident-level", () =>
      fc.tuple(flags, two(2)).map(([facts, [low, high]]) => ({
        lax: { incidents: [{ ...incident, ...facts, level: levels[low] ?? "ordinary" }] },
        strict: { incidents: [{ ...incident, ...facts, level: levels[high] ?? "serious" }] },
      })),
    );
    staysCompliant("incident-report-deadline", ({ params: { recipient: to } }) =>
      two(3000).map(([early, late]) => {
        const reported = (minutes: number): SystemProfile => {
          const at = new Date(Date.parse(incident.detectedAt) + minutes * 60_000).toISOString();
          const reports = [{ to, at, written: true }];
          return { incidents: [{ ...incident, level: "serious", reports }] };
        };
        return { lax: reported(late), strict: reported(early) };
      }),
    );
  });

  it("replies sent earlier", () => {
    staysCompliant("reply-deadline", ({ params: { form } }) =>
      two(20).map(([early, late]) => {
        const completeAt = noon("2026-10-30");
        const replied = (days: number): SystemProfile => {
          const day = addPeriod("2026-10-30", { amount: days, unit: "day" });
          return { requests: [{ form, completeAt, repliedAt: noon(day) }] };
        };
        return { lax: replied(late), strict: replied(early) };
      }),
    );
  });

  it("duties that come back: once more after the first time", () => {
    const times = fc.tuple(
      fc.array(fc.integer({ min: 0, max: 400 }), { minLength: 1, maxLength: 24 }),
      fc.nat(400),
    );
    const days = (ago: readonly number[]): readonly IsoDay[] =>
      ago.map((amount) => daysBefore(AS_OF, amount));
    const oneMore = (ago: readonly number[], extra: number): readonly IsoDay[] =>
      days([...ago, extra % (Math.max(...ago) + 1)]);
    staysCompliant("activity-cadence", ({ bearer: by, members = [], params }) => {
      const contents = ["whole-system", ...members.map(({ id }) => id)];
      const done = (list: readonly IsoDay[]): SystemProfile => ({
        activities: list.map((on) => ({ kind: params.activity, on, by, contents })),
      });
      return times.map(([ago, extra]) => ({
        lax: done(days(ago)),
        strict: done(oneMore(ago, extra)),
      }));
    });
    staysCompliant("report-schedule", ({ id: duty, params: { recipient: to } }) => {
      const sent = (list: readonly IsoDay[]): SystemProfile => ({
        reportsSent: list.map((on) => ({ duty, on, to })),
      });
      return times.map(([ago, extra]) => ({
        lax: sent(days(ago)),
        strict: sent(oneMore(ago, extra)),
      }));
    });
  });
});

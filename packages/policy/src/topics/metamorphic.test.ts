import { addPeriod } from "@ttthdl/calendar";
import type {
  Activity,
  BackupRun,
  Finding,
  FindingState,
  Incident,
  IsoDay,
  SentReport,
  SystemProfile,
} from "@ttthdl/core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { judgeNorm } from "../check/judge.js";
import type { JudgeableNorm, Regulation } from "../norm.js";
import { regulations } from "../regulations/index.js";

const AS_OF: IsoDay = "2026-11-22";

interface Placed {
  readonly regulation: Regulation;
  readonly norm: JudgeableNorm;
}

const placed = (topics: RegExp): readonly Placed[] =>
  regulations.flatMap((regulation) =>
    regulation.norms.flatMap((norm) =>
      norm.encoded !== false && topics.test(norm.topic) ? [{ regulation, norm }] : [],
    ),
  );
const lists = placed(/^(activity-|report-schedule$)/);
const backups = placed(/^backup-(frequency|verification)$/);
const incidents = placed(/^incident-/);

const judge = ({ regulation, norm }: Placed, profile: SystemProfile): readonly Finding[] =>
  judgeNorm(regulation, norm, { profile }, { asOf: AS_OF });
const stateOf = (at: Placed, profile: SystemProfile): FindingState | undefined =>
  judge(at, profile)[0]?.state;

const daysAgo = (amount: number): IsoDay => addPeriod(AS_OF, { amount: -amount, unit: "day" });
const times = fc.array(fc.integer({ min: 0, max: 800 }), { minLength: 1, maxLength: 6 });

/** What a norm wants an activity to cover, and some of it. */
function contentsOf({ norm }: Placed): readonly string[] {
  const covers = "covers" in norm.params ? (norm.params.covers ?? []) : [];
  return [...(norm.members ?? []).map(({ id }) => id), ...covers];
}

/** Entries of the list that a norm is judged by, of any days. */
function entries(at: Placed): fc.Arbitrary<SystemProfile> {
  const { norm } = at;
  if (norm.topic === "report-schedule") {
    const to = fc.constantFrom(norm.params.recipient, "police" as const, undefined);
    return times.chain((days) =>
      fc.array(to, { minLength: days.length, maxLength: days.length }).map((recipients) => ({
        reportsSent: days.map((ago, index) => {
          const recipient = recipients[index];
          return { duty: norm.id, on: daysAgo(ago), ...(recipient && { to: recipient }) };
        }),
      })),
    );
  }
  const all = contentsOf(at);
  const contents = fc.oneof(
    fc.constant(all),
    fc.subarray([...all, "other-thing"]),
    fc.constant(undefined),
  );
  return times.chain((days) =>
    fc.array(contents, { minLength: days.length, maxLength: days.length }).map((covered) => ({
      activities: days.map((ago, index) => activityOn(at, daysAgo(ago), covered[index])),
    })),
  );
}

function activityOn({ norm }: Placed, on: IsoDay, contents?: readonly string[]): Activity {
  const kind = "activity" in norm.params ? norm.params.activity : "inspection";
  return { kind, on, by: norm.bearer, ...(contents && { contents }) };
}

/** One entry more, older than the whole list by more than any term, or of somebody else. */
function withOneMore(at: Placed, profile: SystemProfile): readonly SystemProfile[] {
  const { activities, reportsSent } = profile;
  if (reportsSent !== undefined && at.norm.topic === "report-schedule") {
    const { recipient: to } = at.norm.params;
    const older: SentReport = { duty: at.norm.id, on: daysAgo(2000), to };
    return [{ reportsSent: [...reportsSent, older] }];
  }
  const older = activityOn(at, daysAgo(2000), contentsOf(at));
  const foreign: Activity = {
    ...activityOn(at, daysAgo(1), contentsOf(at)),
    by: "home-affairs-department",
  };
  // Where the text names no term, an older occasion since the first day in force does prove that the duty was met.
  const extras = at.norm.topic === "activity-existence" ? [foreign] : [older, foreign];
  return extras.map((extra) => ({ activities: [...(activities ?? []), extra] }));
}

describe("an older entry, or one of another bearer", () => {
  it.each(lists.map((at) => [at.norm.id, at] as const))(
    "%s: turns no breach into a pass",
    (_, at) => {
      const property = fc.property(entries(at), (profile) => {
        if (stateOf(at, profile) !== "violated") return;
        for (const more of withOneMore(at, profile)) {
          expect(stateOf(at, more)).not.toBe("compliant");
        }
      });
      fc.assert(property, { numRuns: 60 });
    },
  );
});

describe("one occasion split into two of the same day", () => {
  const covering = lists.filter((at) => contentsOf(at).length > 0);
  it.each(covering.map((at) => [at.norm.id, at] as const))("%s: the verdict stays", (_, at) => {
    const property = fc.property(entries(at), fc.nat(20), ({ activities = [] }, cut) => {
      const halves = activities.flatMap((activity): readonly Activity[] => {
        const { contents } = activity;
        if (contents === undefined) return [activity];
        const middle = cut % (contents.length + 1);
        return [
          { ...activity, contents: contents.slice(0, middle) },
          { ...activity, contents: contents.slice(middle) },
        ];
      });
      expect(stateOf(at, { activities: halves })).toBe(stateOf(at, { activities }));
    });
    fc.assert(property, { numRuns: 60 });
  });
});

describe("stating less", () => {
  const optional: Readonly<Record<string, readonly string[]>> = {
    activities: ["contents"],
    reportsSent: ["to"],
    incidents: ["level", "resolvedAt", "reports", "kinds", "affectsUsers", "affectsOperation"],
  };
  const without = (profile: SystemProfile, list: string, key: string): SystemProfile => ({
    [list]: (profile as Readonly<Record<string, readonly object[]>>)[list]?.map((entry) =>
      Object.fromEntries(Object.entries(entry).filter(([name]) => name !== key)),
    ),
  });
  const neverBetter = (at: Placed, profile: SystemProfile): void => {
    const before = stateOf(at, profile);
    if (before === "compliant" || before === "not-applicable") return;
    for (const list of Object.keys(profile)) {
      for (const key of optional[list] ?? []) {
        expect([key, stateOf(at, without(profile, list, key))]).not.toEqual([key, "compliant"]);
      }
    }
  };

  it.each(lists.map((at) => [at.norm.id, at] as const))("%s: passes nothing", (_, at) => {
    fc.assert(
      fc.property(entries(at), (profile) => neverBetter(at, profile)),
      { numRuns: 60 },
    );
  });

  it.each(incidents.map((at) => [at.norm.id, at] as const))("%s: passes nothing", (_, at) => {
    const known = fc.boolean();
    const incident: fc.Arbitrary<Incident> = fc.record({
      id: fc.constant("a"),
      detectedAt: fc.constant("2026-11-20T08:00:00+07:00"),
      level: fc.constantFrom(
        "ordinary" as const,
        "serious" as const,
        "especially-serious" as const,
      ),
      stopsWholeCentre: known,
      affectsOperation: known,
      affectsUsers: known,
      kinds: fc.subarray(["server", "other", "information-security"] as const),
      resolvedAt: fc.constantFrom(null, "2026-11-20T12:00:00+07:00"),
      reports: fc.array(
        fc.record({
          to: fc.constantFrom(
            "operator-head" as const,
            "managing-agency" as const,
            "provincial-committee" as const,
          ),
          at: fc.constantFrom("2026-11-20T09:00:00+07:00", "2026-11-20T13:00:00+07:00"),
          written: known,
        }),
        { maxLength: 3 },
      ),
    });
    const property = fc.property(incident, (each) => neverBetter(at, { incidents: [each] }));
    fc.assert(property, { numRuns: 100 });
  });
});

describe("a backup that failed, or an older one", () => {
  const runs = fc.array(
    fc.record({ ago: fc.integer({ min: 0, max: 40 }), ok: fc.boolean(), verified: fc.boolean() }),
    { minLength: 1, maxLength: 30 },
  );
  const period = fc.option(
    fc.tuple(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 0, max: 10 })),
  );
  const run = (ago: number, ok: boolean, verified: boolean): BackupRun => ({
    at: `${daysAgo(ago)}T02:00:00+07:00`,
    ...{ ok, verified },
  });

  it.each(backups.map((at) => [at.norm.id, at] as const))(
    "%s: turns no breach into a pass",
    (_, at) => {
      const property = fc.property(
        runs,
        period,
        fc.integer({ min: 0, max: 40 }),
        (list, span, ago) => {
          const profile = (all: readonly BackupRun[]): SystemProfile => ({
            backups: [
              {
                dataset: "db",
                importance: "important",
                constantlyChanging: true,
                runs: all,
                ...(span && { period: { from: daysAgo(span[0] + span[1]), to: daysAgo(span[1]) } }),
              },
            ],
          });
          const first = list.map((each) => run(each.ago, each.ok, each.verified));
          if (stateOf(at, profile(first)) !== "violated") return;
          for (const extra of [run(ago, false, false), run(400, true, true)]) {
            expect(stateOf(at, profile([...first, extra]))).toBe("violated");
          }
        },
      );
      fc.assert(property, { numRuns: 200 });
    },
  );
});

describe("empty lists and lists of one entry", () => {
  const empty: SystemProfile = { activities: [], reportsSent: [], backups: [], incidents: [] };

  it("pass nothing, and show no figure that nobody enacted", () => {
    for (const at of [...lists, ...backups, ...incidents]) {
      for (const { state, ...finding } of judge(at, empty)) {
        expect([at.norm.id, state]).not.toEqual([at.norm.id, "compliant"]);
        const printsDay = "dueBy" in at.norm.params && at.norm.params.dueBy !== undefined;
        expect([at.norm.id, "distance" in finding]).toEqual([
          at.norm.id,
          printsDay && state === "violated",
        ]);
      }
    }
  });

  it("pass by one entry only where it covers what the norm wants", () => {
    for (const at of lists.filter((each) => contentsOf(each).length > 1)) {
      const [one = ""] = contentsOf(at);
      const profile = { activities: [activityOn(at, daysAgo(10), [one])] };
      expect([at.norm.id, stateOf(at, profile)]).not.toEqual([at.norm.id, "compliant"]);
    }
  });
});

import { type FindingState, roles, type SystemProfile } from "@ttthdl/core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { JudgeableNorm, Regulation } from "../../norm.js";
import { regulations } from "../../regulations/index.js";
import { AS_OF } from "../../topics/stays-compliant.fixture.js";
import { check } from "../check.js";
import { judgeNorm } from "../judge.js";
import { type BearersFacts, bearersFacts, type EntryList } from "./belongings.js";
import { binds, officesOf } from "./offices.js";
import { agencies, doersOf, entryBy, type StatedEntry } from "./stated-duties.fixture.js";

/** A duty whose facts are entries that name a bearer. */
interface Duty {
  readonly regulation: Regulation;
  readonly norm: JudgeableNorm;
  readonly list: EntryList;
  readonly key: BearersFacts["key"];
  /** Who does the duty, and who does not. */
  readonly doers: readonly string[];
  readonly others: readonly string[];
}

/** What is stated about a duty, and the rest of the profile. */
interface Statement {
  readonly entries: readonly StatedEntry[];
  readonly rest: SystemProfile;
}

const duties: readonly Duty[] = regulations.flatMap((regulation) =>
  regulation.norms.flatMap((norm) => {
    if (norm.encoded === false) return [];
    const { list, key } = bearersFacts(norm) ?? {};
    if (list === undefined || key === undefined) return [];
    const others = roles.filter((role) => !binds(officesOf(norm), role) && role !== "supplier");
    return [{ regulation, norm, list, key, doers: doersOf(norm), others }];
  }),
);
const dutiesOfOthers = duties.filter(({ norm }) => !binds(officesOf(norm), "operator"));
const byId = (list: readonly Duty[]): readonly (readonly [string, Duty])[] =>
  list.map((duty) => [duty.norm.id, duty]);

/** Compliant where every finding is. */
function stateOf({ regulation, norm, list }: Duty, { entries, rest }: Statement): FindingState {
  const profile: SystemProfile = { ...rest, [list]: entries };
  const findings = judgeNorm(regulation, norm, { profile }, { asOf: AS_OF });
  return findings.find(({ state }) => state !== "compliant")?.state ?? "compliant";
}

const rests: fc.Arbitrary<SystemProfile> = fc.record(
  {
    agencies: fc.constant(agencies),
    answersFor: fc.subarray(["operator", "managing-agency", "connected-agency"], { minLength: 1 }),
  },
  { requiredKeys: [] },
);

/** Entries of those who do a duty, of nobody and of others; what an agency publishes is stated once. */
function statements({ norm, list, key, doers, others }: Duty): fc.Arbitrary<Statement> {
  const by = [...doers, ...doers, undefined, "supplier", ...others.slice(0, 2)];
  const entry = entryBy(norm, list, by);
  const entries: fc.Arbitrary<readonly StatedEntry[]> =
    list === "portalContent"
      ? fc.uniqueArray(entry, { maxLength: 6, selector: (each) => each[key] })
      : fc.array(entry, { maxLength: 6 });
  return fc.record({ entries, rest: rests });
}

/** No statement turns compliant by the change. */
function neverHelps(duty: Duty, change: (before: Statement) => fc.Arbitrary<Statement>): void {
  const changes = statements(duty).chain((before) =>
    change(before).map((after) => ({ before, after })),
  );
  fc.assert(
    fc.property(changes, ({ before, after }) => {
      if (stateOf(duty, after) === "compliant") expect(stateOf(duty, before)).toBe("compliant");
    }),
    { numRuns: 150 },
  );
}

it.each(["activities", "reportsSent", "portalContent"] as const)(
  "statements in %s reach compliance and breaches of others than the operator",
  (list) => {
    const states = dutiesOfOthers
      .filter((duty) => duty.list === list)
      .flatMap((duty) =>
        fc.sample(statements(duty), { numRuns: 200, seed: 1 }).map((each) => stateOf(duty, each)),
      );
    expect([...new Set(states)]).toEqual(expect.arrayContaining(["compliant", "violated"]));
  },
);

describe("what another did never counts for the bearer", () => {
  it.each(byId(duties))("%s", (_, duty) => {
    const more = entryBy(duty.norm, duty.list, duty.others);
    neverHelps(duty, ({ entries, rest }) =>
      more.map((entry) => ({ entries: [...entries, entry], rest })),
    );
  });
});

describe("stating less never passes a duty of another bearer than the operator", () => {
  it.each(byId(dutiesOfOthers))("without who did it: %s", (_, duty) => {
    const { key, doers } = duty;
    const unnamed = ({ [key]: _by, ...entry }: StatedEntry): StatedEntry => entry;
    neverHelps(duty, ({ entries, rest }) => {
      const named = entries.filter((entry) => doers.includes(String(entry[key])));
      return fc.subarray(named).map((dropped) => ({
        entries: entries.map((entry) => (dropped.includes(entry) ? unnamed(entry) : entry)),
        rest,
      }));
    });
  });

  it.each(byId(dutiesOfOthers))("without the list of the bodies: %s", (_, duty) => {
    const { key } = duty;
    neverHelps(duty, ({ entries, rest: { agencies: _agencies, ...rest } }) => {
      const byRole = (entry: StatedEntry): StatedEntry => {
        const body = agencies.find(({ id }) => id === entry[key]);
        return body === undefined ? entry : { ...entry, [key]: body.role };
      };
      return fc.constant({ entries: entries.map(byRole), rest });
    });
  });
});

describe("next to nothing never passes a duty of another bearer than the operator", () => {
  const empty = { activities: [], reportsSent: [], records: [], portalContent: [] };
  it.each<[string, SystemProfile]>([
    ["no facts", {}],
    ["empty lists", empty],
    ["lists that begin early", { ...empty, recordsFrom: "2020-01-01" }],
    ["bodies without an entry", { ...empty, agencies }],
  ])("%s", (_, profile) => {
    const ids = new Set(dutiesOfOthers.map(({ norm }) => norm.id));
    const passed = check(profile, { regulations, asOf: AS_OF }).findings.filter(
      ({ rule, state }) => ids.has(rule) && state === "compliant",
    );
    expect(passed).toEqual([]);
  });

  it.each(byId(dutiesOfOthers))("one entry of nobody or of another: %s", (_, duty) => {
    const entry = entryBy(duty.norm, duty.list, [undefined, "supplier", ...duty.others]);
    const rest = fc.constantFrom<SystemProfile>({}, { agencies });
    fc.assert(
      fc.property(entry, rest, (only, others) => {
        expect(stateOf(duty, { entries: [only], rest: others })).not.toBe("compliant");
      }),
      { numRuns: 100 },
    );
  });
});

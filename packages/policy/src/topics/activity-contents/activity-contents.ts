import { formatDay, type Period } from "@ttthdl/core";
import type { Evaluator } from "../evaluator.js";
import { makeReason, missingFacts, type ReasonMaker } from "../outcome.js";
import { type Answer, activityName, answersTo, type NamedActivity } from "../shared/activities.js";
import { isOneTerm } from "../shared/completions.js";
import { type Coverage, type CoverageJudge, coverageOf } from "../shared/covered.js";
import type { ActivityContentsBreaches, ActivityContentsNotes } from "./words.js";

/** The activities of a kind must cover every content that the norm prints as a member. */
export interface ActivityContentsParams extends NamedActivity {
  /** The term whose occasions count together; left out where the text sets none. */
  readonly within?: Period<"month">;
}

const because: ReasonMaker<ActivityContentsNotes & ActivityContentsBreaches> = makeReason;

/**
 * Decides whether the activities of a kind covered every content that the norm prints. Occasions of one term count
 * together (reading G15): each must belong to some that are complete. What took place before the norm was in force or
 * after the assessment date is not looked at (reading G6). Whether there had to be one at all is for the norm that
 * demands it: without one nothing is judged.
 */
export const activityContents: Evaluator<ActivityContentsParams> = {
  facts: ["activities[].kind", "activities[].on", "activities[].by", "activities[].contents"],
  judge: (norm, { activities }, { asOf, inForceFrom, vocabulary }) => {
    const { activity: kind, within } = norm.params;
    const what = activityName(norm.params);
    const facts = [`activities[kind=${kind}]`];
    const shared = { target: "activities", facts };
    if (activities === undefined) return [missingFacts(facts, { target: "activities" })];

    const judged = answersTo(norm, activities).answers.filter(
      ({ on }) => on >= inForceFrom && on <= asOf,
    );
    const [first] = judged;
    if (first === undefined) {
      const reasons = [because("no-such-activity", { what })];
      return [{ state: "not-applicable", reasons, ...shared }];
    }

    const coverage = coverageOf(norm, vocabulary);
    const windows = windowsOf(judged, within, coverage);
    const complete = windows.filter((each) => each.coverage.missing.length === 0);
    const short = judged.filter((_, index) => !complete.some((each) => holds(each, index)));
    const actual = judged.map(({ on, contents = null }) => ({ on, contents }));
    const required = { members: coverage.demanded.map(({ id }) => id) };
    const advisories = coverage.unprinted(judged, what);
    const details = { judgedFrom: first.on, actual, required, advisories, ...shared };
    if (short.length === 0) {
      const members = coverage.demanded.length;
      const together = complete.find((each) =>
        each.occasions.every((one) => !isAlone(one, coverage)),
      );
      const days = together?.occasions.map(({ on }) => on) ?? [];
      const reasons = [
        because("every-member-present", { what, members }),
        ...(days.length < 2 ? [] : [because("covered-together", { what, days })]),
      ];
      return [{ state: "compliant", reasons, ...details }];
    }

    const found = short.map((answer) => ({
      on: answer.on,
      ...nearest(windows.filter((each) => holds(each, judged.indexOf(answer)))),
    }));
    const broken = found.filter(({ unclear }) => unclear === undefined);
    const [worst] = [...broken].sort((a, b) => b.missing.length - a.missing.length);
    if (worst === undefined) {
      const paths = found.flatMap(({ unclear }) => unclear ?? []);
      return [missingFacts([...new Set(paths)], { target: "activities" })];
    }
    const reasons = broken.map(({ on, missing: titles }) => {
      const dated = { vi: `${what.vi} ngày ${formatDay(on, "vi")}`, en: `${what.en} of ${on}` };
      return because("members-missing", { what: dated, missing: titles });
    });
    const distance = { amount: worst.missing.length, unit: "item" } as const;
    return [{ state: "violated", reasons, distance, ...details }];
  },
};

/** Occasions of one term, from one of them on, and what they cover together. */
interface Window {
  readonly start: number;
  readonly occasions: readonly Answer[];
  readonly coverage: Coverage;
}

function windowsOf(
  judged: readonly Answer[],
  within: Period<"month"> | undefined,
  judge: CoverageJudge,
): readonly Window[] {
  return judged.map(({ on: first }, start) => {
    const occasions = judged.filter(
      ({ on }, index) =>
        index >= start &&
        (within === undefined || isOneTerm(first, on, { counting: "rolling", every: within })),
    );
    return { start, occasions, coverage: judge.of(occasions) };
  });
}

const holds = ({ start, occasions }: Window, index: number): boolean =>
  start <= index && index < start + occasions.length;

/** What is still missing in those occasions of one term that come nearest to everything. */
function nearest(windows: readonly Window[]): Coverage {
  const each = windows.map(({ coverage }) => coverage);
  const unclear = each.find((coverage) => coverage.unclear !== undefined);
  const [best = { missing: [] }] = each.sort((a, b) => a.missing.length - b.missing.length);
  return unclear ?? best;
}

/** Whether an occasion covers everything by itself. */
const isAlone = (answer: Answer, coverage: CoverageJudge): boolean =>
  coverage.of([answer]).missing.length === 0;

import type { LocalizedText, StatedAgency, SystemProfile } from "@ttthdl/core";
import type { JudgeableNorm } from "../../norm.js";
import { makeReason, missingFacts, type Outcome, type ReasonMaker } from "../../topics/outcome.js";
import { type BearersFacts, bearersFacts, type EntryList } from "./belongings.js";
import { narrowList } from "./narrow-list.js";
import { bodiesOf, isAnsweredFor, isSeveralBodies } from "./offices.js";
import { forEachBody, withoutBodies } from "./several-bodies.js";
import { type Asked, type Whose, whoseIs } from "./whose.js";
import type { BearerNotes } from "./words.js";

const because: ReasonMaker<BearerNotes> = makeReason;

/** Judges a norm on a profile, as its topic does. */
export type JudgeProfile = (profile: SystemProfile) => readonly Outcome[];

/**
 * Judges a norm for those who bear it, before its topic sees the lists (readings G14, G16). Where the facts belong to a
 * bearer, the duty of somebody for whom the profile does not answer is judged only from entries that name that bearer. An
 * entry that names nobody is not needed for a compliant outcome: the outcome must be compliant with it and without it. A
 * norm that binds each of several bodies is judged for each of them.
 *
 * @param bearer - What the text calls the bearer.
 */
export function judgeForBearers(
  norm: JudgeableNorm,
  profile: SystemProfile,
  bearer: LocalizedText,
  judge: JudgeProfile,
): readonly Outcome[] {
  const facts = bearersFacts(norm);
  if (facts === undefined) return judge(profile);
  const isOwn = isAnsweredFor(norm, profile);
  const isForEach = facts.key === "by" && isSeveralBodies(norm.bearer);
  const bodies = isForEach ? bodiesOf(norm.bearer, profile) : [];
  const ask = (body?: StatedAgency): readonly Outcome[] => {
    const asked: Asked = { norm, profile, isOwn, body, bodies };
    const { list } = facts;
    if (list !== undefined) return judgeEntries(asked, { ...facts, list }, bearer, judge);
    return isOwn ? judge(profile) : [nothingStated(facts.path, bearer)];
  };
  if (!isForEach) return ask();
  if (bodies.length === 0) return ask().map((outcome) => withoutBodies(outcome, bearer));
  return [forEachBody(bodies.map((body) => ({ body: body.name, outcomes: ask(body) })))];
}

function judgeEntries(
  asked: Asked,
  facts: BearersFacts & { readonly list: EntryList },
  bearer: LocalizedText,
  judge: JudgeProfile,
): readonly Outcome[] {
  const { list, path, key, isAbout } = facts;
  const { profile, isOwn, norm, body } = asked;
  const whose: readonly Whose[] = (profile[list] ?? []).map((entry) =>
    isAbout(entry) ? whoseIs(entry, facts, asked) : "irrelevant",
  );
  const unnamed = whose.flatMap((each, index) =>
    each === "unnamed" ? [`${list}[${index}].${key}`] : [],
  );
  if (!isOwn && !whose.includes("bearer")) return [nothingStated(unnamed[0] ?? path, bearer)];
  if (profile[list] === undefined) return judge(profile);

  /** Counts what names the bearer, and those of the entries that name nobody. */
  const judgeWith = (isCounted: (place: number) => boolean): readonly Outcome[] => {
    const narrowed = narrowList(profile, list, (entry, place) => {
      const owner = whose[place] ?? "irrelevant";
      if (owner === "irrelevant") return entry;
      const isBearers = owner === "bearer" || (owner === "unnamed" && isCounted(place));
      if (key === "agency") return isBearers ? entry : undefined;
      if (isBearers) return { ...entry, by: norm.bearer };
      // What another did is said beside a breach.
      const isSaid = owner === "another" && list === "activities" && isOwn && body === undefined;
      return isSaid ? { ...entry, by: roleOf(entry.by, profile) } : undefined;
    });
    return judge(isOwn ? narrowed.profile : withoutStart(narrowed.profile)).map(narrowed.restored);
  };
  const sure = judgeWith(() => false);
  if (unnamed.length === 0) return sure;
  const open = [missingFacts(unnamed, { target: list })];
  const possible = judgeWith(() => true);
  if (isCompliant(sure)) {
    // One entry alone can show a gap that all of them fill.
    const alone = whose.flatMap((each, index) =>
      each === "unnamed" ? [judgeWith((place) => place === index)] : [],
    );
    return [possible, ...alone].every(isCompliant) ? sure : open;
  }
  if (!isOwn) return sure;
  if (sure[0]?.state !== possible[0]?.state) return open;
  // Of two outcomes that find a breach the milder one is certain.
  return sure[0]?.state === "violated" ? possible : sure;
}

function isCompliant(outcomes: readonly Outcome[]): boolean {
  return outcomes.every(({ state }) => state === "compliant");
}

/** Another's duty, about which nothing is stated (reading G16). */
function nothingStated(missing: string, bearer: LocalizedText): Outcome {
  return { ...missingFacts([missing]), reasons: [because("duty-of-another", { bearer, missing })] };
}

/** The role of a body; a role is its own. */
function roleOf(by = "", { agencies = [] }: SystemProfile): string {
  return agencies.find(({ id }) => id === by)?.role ?? by;
}

/** Lists that are complete for those whom the profile answers for are not complete for others. */
function withoutStart({ recordsFrom: _, ...profile }: SystemProfile): SystemProfile {
  return profile;
}

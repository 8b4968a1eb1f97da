import type { LocalizedText, NormBase } from "@ttthdl/core";
import { makeReason, missingFacts, type Outcome, type ReasonMaker } from "../outcome.js";
import type { MemberBreaches, MemberNotes } from "./member-messages.js";
import { namesOf, type TextVocabulary } from "./text-vocabulary.js";

const because: ReasonMaker<MemberNotes & MemberBreaches> = makeReason;

/** What the members are looked for in. */
export interface LookedAt {
  /** Path of the list in the profile: `inventory.subsystems`. */
  readonly path: string;
  /** What the finding is about, where that is not the list itself. */
  readonly target?: string;
  /** The list in words, as a sentence begins with it. */
  readonly what: LocalizedText;
  /** The words of the whole text: another norm of it may print what this one does not. */
  readonly text: TextVocabulary;
}

/**
 * Decides whether every member that a norm prints is present (reading G19). Open members ("others") and
 * those printed with "nếu có" are not demanded here; an id that no norm of the text prints is an advisory, so that a slip of
 * the pen shows.
 *
 * @param present - Ids of what is there; a list that is given is complete, an empty one misses everything.
 * @returns `indeterminate` when nobody says what is there; the distance counts the members missing.
 * @throws Error when the norm prints no member to look for: nothing would be judged, and nothing passes so.
 */
export function judgeMembers(
  { id, members = [] }: Pick<NormBase, "id" | "members">,
  present: readonly string[] | undefined,
  { path, target = path, what, text }: LookedAt,
): Outcome {
  const demanded = members.filter(({ open, ifAny }) => open !== true && ifAny !== true);
  if (demanded.length === 0) throw new Error(`${id} prints no member to look for`);
  const required = { members: demanded.map((member) => member.id) };
  if (present === undefined) return missingFacts([path], { target, required });

  const there = new Set(present);
  const missing = demanded.filter((member) => namesOf(member).every((name) => !there.has(name)));
  const unknown = [...there].filter((name) => !text.titles.has(name));
  const shared = {
    target,
    facts: [path],
    actual: [...there],
    required,
    advisories: unknown.length > 0 ? [because("members-not-printed", { what, unknown })] : [],
  };
  if (missing.length === 0) {
    const reasons = [because("every-member-present", { what, members: demanded.length })];
    return { state: "compliant", reasons, ...shared };
  }
  const titles = missing.map(({ title }) => title);
  return {
    state: "violated",
    reasons: [because("members-missing", { what, missing: titles })],
    distance: { amount: missing.length, unit: "item" },
    ...shared,
  };
}

import type { LocalizedText, NormBase, Reason } from "@ttthdl/core";
import { makeReason, type ReasonMaker } from "../outcome.js";
import type { ActivityParams, Answer } from "./activities.js";
import type { CoverageNotes } from "./coverage-messages.js";
import { namesOf, type TextVocabulary } from "./text-vocabulary.js";

const because: ReasonMaker<CoverageNotes> = makeReason;

/** What a norm wants an activity to cover: the members that it prints, and the objects that its parameters name. */
type CoveringNorm = Pick<NormBase, "id" | "members"> & {
  readonly params: Pick<ActivityParams, "activity" | "covers">;
};

interface Demanded {
  readonly id: string;
  readonly title: LocalizedText;
  readonly formerly?: readonly string[];
}

/** What one or several occasions together left out. */
export interface Coverage {
  /** Empty where everything demanded was covered. */
  readonly missing: readonly LocalizedText[];
  /** The fact without which nobody can tell. */
  readonly unclear?: string;
}

/** Adds up what occasions covered (reading G15). */
export interface CoverageJudge {
  readonly demanded: readonly Demanded[];
  /** A list of contents that is given is complete; contents that nobody states could be anything (reading G14). */
  of(answers: readonly Answer[]): Coverage;
  /** Contents that no norm of the text prints, so that a slip of the pen shows. */
  unprinted(answers: readonly Answer[], what: LocalizedText): readonly Reason[];
}

/** The judge of a norm's contents; it demands nothing where the norm prints none. */
export function coverageOf(norm: CoveringNorm, text: TextVocabulary): CoverageJudge {
  const { covers = [] } = norm.params;
  const members = (norm.members ?? []).filter(({ open, ifAny }) => open !== true && ifAny !== true);
  const objects = covers.map((id) => ({ id, title: text.titles.get(id) ?? { vi: id, en: id } }));
  const demanded = [...members, ...objects];

  const isCovered = (id: string, stated: ReadonlySet<string>): boolean => {
    if (stated.has(id) || (covers.includes(id) && stated.has(WHOLE))) return true;
    const parts = id === WHOLE ? text.subsystems : [];
    return parts.length > 0 && parts.every((part) => stated.has(part));
  };
  return {
    demanded,
    of: (answers) => {
      const stated = new Set(answers.flatMap(({ contents = [] }) => contents));
      const missing = demanded.filter((each) => !namesOf(each).some((id) => isCovered(id, stated)));
      const silent = answers.find(({ contents }) => contents === undefined);
      // Whether some parts are the whole system cannot be told where the text does not list the parts.
      const isPartial = stated.size > 0 && text.subsystems.length === 0;
      const vague = missing.some(({ id }) => id === WHOLE) && isPartial ? answers[0] : undefined;
      const { path } = silent ?? vague ?? {};
      return {
        missing: missing.map(({ title }) => title),
        ...(missing.length > 0 && path !== undefined && { unclear: `${path}.contents` }),
      };
    },
    unprinted: (answers, what) => {
      if (demanded.length === 0) return [];
      const stated = new Set(answers.flatMap(({ contents = [] }) => contents));
      const unknown = [...stated].filter((id) => !text.titles.has(id));
      return unknown.length === 0 ? [] : [because("members-not-printed", { what, unknown })];
    },
  };
}

const WHOLE = "whole-system";

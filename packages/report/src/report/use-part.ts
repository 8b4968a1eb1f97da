import {
  type Attestation,
  formatCitation,
  type Lang,
  type Report,
  type Use,
  type Waiver,
} from "@ttthdl/core";
import { findNorm, type Regulation } from "@ttthdl/policy";
import { standingWords, useWords } from "./use-words.js";

/** What became of an attestation or a waiver, in words. */
export interface UsePart {
  readonly use: Use<Attestation> | Use<Waiver>;
  readonly kind: "attestation" | "waiver";
  /** Whether it holds on the day of the question, or why it answered nothing. */
  readonly standing: string;
  /** All there is to say, in a line. */
  readonly words: string;
  /** Left out for a rule that is not among those judged. */
  readonly rule?: NamedRule;
}

/** The rule that it names: the number of its text, its place and what it is about. */
export interface NamedRule {
  readonly instrument: string;
  readonly citation: string;
  readonly title: string;
}

/** The attestations of a report, then its waivers, each in the order given. */
export function useParts(
  { attestations, waivers }: Report,
  regulations: readonly Regulation[],
  lang: Lang,
): readonly UsePart[] {
  const part = (use: UsePart["use"], kind: UsePart["kind"]): UsePart => {
    const found = findNorm(regulations, use.paper.rule);
    const text = found?.regulation ?? {};
    const words = { standing: standingWords(use, lang), words: useWords(use, text, lang) };
    return { use, kind, ...words, ...(found && { rule: namedRule(found, lang) }) };
  };
  return [
    ...attestations.map((use) => part(use, "attestation")),
    ...waivers.map((use) => part(use, "waiver")),
  ];
}

function namedRule(
  { regulation, norm }: NonNullable<ReturnType<typeof findNorm>>,
  lang: Lang,
): NamedRule {
  const citation = formatCitation(norm.cite, lang);
  return { instrument: regulation.number, citation, title: norm.title[lang] };
}

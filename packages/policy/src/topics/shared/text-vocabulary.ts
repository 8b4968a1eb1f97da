import { type LocalizedText, type Member, type Role, roleNameIn } from "@ttthdl/core";
import type { Regulation } from "../../norm.js";

/** The words that a text prints for parts of its lists, and what they are called. */
export interface TextVocabulary {
  /** Titles by id, of every member that any norm of the text prints. */
  readonly titles: ReadonlyMap<string, LocalizedText>;
  /** The parts that make up the whole system, where the text lists them. */
  readonly subsystems: readonly string[];
  /** What the text calls those who act under it. */
  readonly roleName: (role: Role) => LocalizedText;
}

/** Objects of activities that texts name without listing them; the same words in every text. */
const objectNames: readonly (readonly [id: string, title: LocalizedText])[] = [
  ["whole-system", { vi: "toàn bộ hệ thống", en: "the whole system" }],
  ["operating-systems", { vi: "hệ điều hành", en: "operating systems" }],
  ["application-software", { vi: "phần mềm ứng dụng", en: "application software" }],
  ["platform-software", { vi: "phần mềm nền tảng", en: "platform software" }],
];

const known = new WeakMap<object, TextVocabulary>();

/**
 * What a text calls the parts of its lists. A word is unknown to a text only where no norm of it prints that word:
 * several norms may each look at their own part of one list.
 */
export function vocabularyOf(regulation: Pick<Regulation, "norms" | "roleNames">): TextVocabulary {
  const { norms } = regulation;
  const kept = known.get(norms);
  if (kept !== undefined) return kept;
  const titles = new Map(objectNames);
  let subsystems: readonly string[] = [];
  for (const norm of norms) {
    for (const member of norm.members ?? []) {
      for (const name of namesOf(member)) titles.set(name, member.title);
    }
    if (
      norm.encoded !== false &&
      norm.topic === "completeness" &&
      norm.params.list === "subsystems"
    ) {
      subsystems = (norm.members ?? []).filter(({ open }) => open !== true).map(({ id }) => id);
    }
  }
  const roleName = (role: Role): LocalizedText => roleNameIn(regulation, role);
  const vocabulary = { titles, subsystems, roleName };
  known.set(norms, vocabulary);
  return vocabulary;
}

/** The id of a member, and those under which it was listed before. */
export function namesOf({ id, formerly = [] }: Pick<Member, "id" | "formerly">): readonly string[] {
  return [id, ...formerly];
}

import { InputError } from "@ttthdl/evidence";
import { nationalInstruments, type Regulation, regulations } from "@ttthdl/policy";
import { mistakes } from "./words.js";

/** The provincial regulations, then the national instruments. */
const instruments: readonly Regulation[] = [...regulations, ...nationalInstruments];

/**
 * The regulations asked for, in the order asked; `all` stands for the provincial ones, `national` for the national
 * instruments, which are never judged without being named. An alias of a number or a
 * slug in other letters is not guessed at.
 *
 * @throws InputError for a slug that does not exist.
 */
export function selectRegulations(slugs: readonly string[]): readonly Regulation[] {
  const chosen = slugs.flatMap((slug) => {
    if (slug === "all") return regulations;
    if (slug === "national") return nationalInstruments;
    const found = instruments.find((regulation) => regulation.slug === slug);
    if (found !== undefined) return [found];
    const known = instruments.map((regulation) => regulation.slug).join(", ");
    throw new InputError(mistakes.unknownRegulation(quoted(slug), known));
  });
  return [...new Set(chosen)];
}

/** A word of the command line as a message may repeat it: on one line, cut where it grows long. */
export function quoted(word: string): string {
  return JSON.stringify(word.length > 60 ? `${word.slice(0, 60)}…` : word);
}

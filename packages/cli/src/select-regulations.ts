import { InputError } from "@ttthdl/evidence";
import { type Regulation, regulations } from "@ttthdl/policy";
import { mistakes } from "./words.js";

/**
 * The regulations asked for, in the order asked; `all` stands for every one. An alias of a number or a
 * slug in other letters is not guessed at.
 *
 * @throws InputError for a slug that does not exist.
 */
export function selectRegulations(slugs: readonly string[]): readonly Regulation[] {
  const chosen = slugs.flatMap((slug) => {
    if (slug === "all") return regulations;
    const found = regulations.find((regulation) => regulation.slug === slug);
    if (found !== undefined) return [found];
    const known = regulations.map((regulation) => regulation.slug).join(", ");
    throw new InputError(mistakes.unknownRegulation(quoted(slug), known));
  });
  return [...new Set(chosen)];
}

/** A word of the command line as a message may repeat it: on one line, cut where it grows long. */
export function quoted(word: string): string {
  return JSON.stringify(word.length > 60 ? `${word.slice(0, 60)}…` : word);
}

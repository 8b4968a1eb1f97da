import type { FormDefinition } from "../definition/form-definition.js";
import { formDefinitions } from "../definitions/index.js";
import { FormFileError } from "../reading/form-file-error.js";
import { endOfLabel, findLabels } from "./find-labels.js";
import { type Label, type LabelPlace, labelsOf } from "./labels.js";
import type { TextLine } from "./text-line.js";

/** A form found by what is printed in it, and whether its own title stands there. */
export interface DetectedForm {
  readonly definition: FormDefinition;
  readonly isTitled: boolean;
  /** Where its labels stand. */
  readonly places: readonly LabelPlace[];
}

/** Fewer labels may stand in any letter. */
const FEWEST = 3;
const SUBTITLE = 100;

/**
 * Which form a text is: by the line below the title, else by the most labels.
 *
 * @throws FormFileError when it is none, could be several, or is more than one.
 */
export function detectForm(
  lines: readonly TextLine[],
  wanted: FormDefinition | undefined,
): DetectedForm {
  if (countTitles(lines) > 1) throw new FormFileError("several-records");
  const scored = formDefinitions
    .map((definition) => {
      const places = findLabels(lines, labelsOf(definition));
      const isTitled = places.some(({ label }) => label.kind === "subtitle");
      const fields = places.filter(({ label }) => label.kind === "field").length;
      return { definition, isTitled, places, fields, score: fields + (isTitled ? SUBTITLE : 0) };
    })
    .sort((a, b) => b.score - a.score);
  const [first, second] = scored;
  const asked = scored.find(({ definition }) => definition.id === wanted?.id);
  if (wanted !== undefined && first?.isTitled === true && asked?.isTitled !== true) {
    throw new FormFileError("other-form");
  }
  const chosen = asked ?? first;
  if (chosen === undefined || chosen.fields < FEWEST) throw new FormFileError("no-form");
  if (asked === undefined && second?.score === chosen.score)
    throw new FormFileError("ambiguous-form");
  return chosen;
}

/** How often a form begins: its title with its subtitle below. */
function countTitles(lines: readonly TextLine[]): number {
  const labels = formDefinitions.flatMap(labelsOf);
  const stands = (text: string | undefined, kind: Label["kind"]): boolean =>
    text !== undefined &&
    labels.some((label) => label.kind === kind && endOfLabel(text, label) !== undefined);
  const filled = lines.filter(({ text }) => text.trim() !== "").map(({ text }) => text);
  return filled.filter((text, at) => stands(text, "title") && stands(filled[at + 1], "subtitle"))
    .length;
}

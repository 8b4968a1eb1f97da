import type { FormDefinition } from "../../definition/form-definition.js";
import { formDefinitions } from "../../definitions/index.js";
import { FormFileError } from "../form-file-error.js";
import { findLabels } from "./find-labels.js";
import { labelsOf } from "./labels.js";
import type { TextLine } from "./text-line.js";

/** A form found by what is printed in it, and whether its own title stands there. */
export interface FormOfLines {
  readonly definition: FormDefinition;
  readonly isTitled: boolean;
}

/** Fewer labels may stand in any letter. */
const FEWEST = 3;
const SUBTITLE = 100;

/**
 * Which form a text is: by the line below the title, else by the most labels.
 *
 * @throws FormFileError when it is none, or could be several.
 */
export function formOfLines(
  lines: readonly TextLine[],
  wanted: FormDefinition | undefined,
): FormOfLines {
  const scored = formDefinitions
    .map((definition) => {
      const places = findLabels(lines, labelsOf(definition));
      const isTitled = places.some(({ label }) => label.kind === "subtitle");
      const fields = places.filter(({ label }) => label.kind === "field").length;
      return { definition, isTitled, fields, score: fields + (isTitled ? SUBTITLE : 0) };
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
  return { definition: chosen.definition, isTitled: chosen.isTitled };
}

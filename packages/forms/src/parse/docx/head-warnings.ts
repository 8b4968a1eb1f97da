import type { FormDefinition } from "../../definition/form-definition.js";
import type { CodedWarning } from "../../reading/warnings.js";
import { endOfLabel } from "../../recover/find-labels.js";
import { headValues } from "../../recover/head-values.js";
import { labelsOf } from "../../recover/labels.js";
import { hasControl } from "./controlled-paragraph.js";
import { linesOf, type ReadParagraph } from "./paragraph.js";

const BELOW_HEAD: ReadonlySet<string> = new Set(["title", "subtitle", "addressee"]);

/** Whether the name that is printed in the head, where no control stands, is another than the agency's, or more is there. */
export function headWarnings(
  paragraphs: readonly ReadParagraph[],
  definition: FormDefinition,
  agencyName: string,
): readonly CodedWarning[] {
  const bare = paragraphs.filter((paragraph) => !hasControl(paragraph, definition));
  const lines = linesOf(bare);
  const labels = labelsOf(definition).filter(({ kind }) => BELOW_HEAD.has(kind));
  const end = lines.findIndex(({ text }) =>
    labels.some((label) => endOfLabel(text, label) !== undefined),
  );
  const { warnings } = headValues(lines.slice(0, Math.max(0, end)), definition, agencyName);
  return warnings.filter(({ code }) => code !== "guessed");
}

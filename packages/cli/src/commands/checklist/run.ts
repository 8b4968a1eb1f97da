import { localDay } from "@ttthdl/calendar";
import type { IsoDay, Lang } from "@ttthdl/core";
import { InputError } from "@ttthdl/evidence";
import { type Regulation, regulations } from "@ttthdl/policy";
import { printsInspectionContents } from "@ttthdl/policy/internal";
import { type ChecklistFormatName, renderChecklist } from "@ttthdl/report";
import { rulesDigest } from "../../input/digest.js";
import type { Io } from "../../io.js";
import type { OutputOptions } from "../../options.js";
import { writeResult } from "../../output.js";
import { selectRegulations } from "../../select-regulations.js";
import { words } from "./words.js";

/** What the command line of `checklist` says. */
export interface ChecklistArguments extends OutputOptions<ChecklistFormatName> {
  readonly regulation: readonly string[];
  readonly for?: "inspection";
  readonly asOf?: IsoDay;
}

/** Draws up one document: a sheet for each regulation, in the order asked for. */
export async function runChecklist(args: ChecklistArguments, lang: Lang, io: Io): Promise<void> {
  const chosen = selectRegulations(args.regulation);
  const purpose = args.for ?? "whole-text";
  if (purpose === "inspection") refuseWithoutContents(chosen);
  const text = await renderChecklist(chosen, {
    purpose,
    lang,
    asOf: args.asOf ?? localDay(io.now()),
    format: args.format,
    rulesDigest: rulesDigest(chosen),
  });
  writeResult(text, args.output, io);
}

/** Every regulation asked for must print contents: a sheet that is left out would not be missed. */
function refuseWithoutContents(chosen: readonly Regulation[]): void {
  const without = chosen.find((regulation) => !printsInspectionContents(regulation));
  if (without === undefined) return;
  const known = regulations
    .filter(printsInspectionContents)
    .map(({ slug }) => slug)
    .join(", ");
  throw new InputError(words.noContents(without.slug, known));
}

import { localDay } from "@ttthdl/calendar";
import { type IsoDay, isTtthdlError, type Lang } from "@ttthdl/core";
import { InputError } from "@ttthdl/evidence";
import { checklistFor, type Regulation, regulations, rulesText } from "@ttthdl/policy";
import { checklistDocument, checklistRenderer } from "@ttthdl/report";
import { sha256 } from "../../input/digest.js";
import type { Io } from "../../io.js";
import type { OutputOptions } from "../../options.js";
import { writeResult } from "../../output.js";
import { selectRegulations } from "../../select-regulations.js";

/** What the command line of `checklist` says. */
export interface ChecklistArguments extends OutputOptions {
  readonly regulation: readonly string[];
  readonly for?: "inspection";
  readonly asOf?: IsoDay;
}

/** Draws up one document: a sheet for each regulation, in the order asked for. */
export async function runChecklist(args: ChecklistArguments, lang: Lang, io: Io): Promise<void> {
  const chosen = selectRegulations(args.regulation);
  const purpose = args.for ?? "whole-text";
  if (purpose === "inspection") refuseSilent(chosen);
  const render = await checklistRenderer(args.format);
  const document = checklistDocument(chosen, {
    purpose,
    lang,
    asOf: args.asOf ?? localDay(io.now()),
    rulesDigest: sha256(rulesText(chosen)),
  });
  writeResult(render(document), args.output, io);
}

/** Every regulation asked for must print contents: a sheet that is left out would not be missed. */
function refuseSilent(chosen: readonly Regulation[]): void {
  const silent = chosen.find((regulation) => !printsContents(regulation));
  if (silent === undefined) return;
  const known = regulations
    .filter(printsContents)
    .map(({ slug }) => slug)
    .join(", ");
  throw new InputError({
    vi: `--for inspection: ${silent.slug} không nêu nội dung kiểm tra; văn bản có nêu: ${known}`,
    en: `--for inspection: ${silent.slug} prints no contents of an inspection; texts that do: ${known}`,
  });
}

function printsContents(regulation: Regulation): boolean {
  try {
    checklistFor(regulation, "inspection");
    return true;
  } catch (error) {
    if (isTtthdlError(error) && error.code === "not-regulated") return false;
    throw error;
  }
}

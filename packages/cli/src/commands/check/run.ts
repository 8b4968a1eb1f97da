import { localDay, workingCalendar } from "@ttthdl/calendar";
import { LOCAL_ZONE } from "@ttthdl/calendar/internal";
import type { IsoDay, Lang, Role } from "@ttthdl/core";
import { InputError } from "@ttthdl/evidence";
import { type CheckOptions, checkSubjects } from "@ttthdl/policy";
import { type ReportFormatName, renderReport } from "@ttthdl/report";
import { type Ending, endingOf } from "../../exit-code.js";
import { rulesDigest } from "../../input/digest.js";
import { readAttestations } from "../../input/read-attestations.js";
import { readContext } from "../../input/read-context.js";
import { readSubjects } from "../../input/read-subjects.js";
import { readWaivers } from "../../input/read-waivers.js";
import type { SourceRequest } from "../../input/source-options.js";
import { type Io, widthOf } from "../../io.js";
import type { OutputOptions } from "../../options.js";
import { writeResult } from "../../output.js";
import { selectRegulations } from "../../select-regulations.js";
import { readNotices } from "../../time/read-notices.js";
import { namingArguments } from "../../time/time-error.js";
import { words } from "./words.js";

/** What the command line of `check` says. */
export interface CheckArguments extends OutputOptions<ReportFormatName> {
  readonly subjects: readonly SourceRequest[];
  readonly context?: string;
  readonly attestations?: readonly string[];
  readonly waivers?: readonly string[];
  readonly product?: string;
  readonly productVersion?: string;
  readonly regulation: readonly string[];
  readonly asOf?: IsoDay;
  readonly notices?: readonly string[];
  readonly allowOpen?: boolean;
  readonly monthAs30Days?: boolean;
  readonly bearer?: readonly Role[];
}

/** Judges each file by itself and writes the report. */
export async function runCheck(args: CheckArguments, lang: Lang, io: Io): Promise<Ending> {
  const regulations = selectRegulations(args.regulation);
  const product = productOf(args);
  const asOf = args.asOf ?? localDay(io.now());
  const { version, ...context } = await readContext(args.context, io);
  const stated = { context, ...(version !== undefined && { version }) };
  const subjects = await readSubjects(args.subjects, { asOf, zone: LOCAL_ZONE, ...stated }, io);
  // Nothing is projected here: a finding must not rest on a forecast.
  const notices = await readNotices(args.notices ?? [], io);
  const report = checkSubjects(subjects, {
    regulations,
    asOf,
    calendar: namingArguments(() => workingCalendar({ notices })),
    attestations: await readAttestations(args.attestations ?? [], io),
    waivers: await readWaivers(args.waivers ?? [], io),
    rulesDigest: rulesDigest(regulations),
    ...(product && { product }),
    ...(args.monthAs30Days === true && { monthReading: "30-days" }),
  });
  const text = await renderReport(report, {
    regulations,
    lang,
    format: args.format,
    ...(args.bearer && { bearers: args.bearer }),
    width: widthOf(io),
    colors: io.colors && !args.output,
  });
  writeResult(text, args.output, io);
  return endingOf(report.findings, args.allowOpen === true);
}

function productOf({ product, productVersion }: CheckArguments): CheckOptions["product"] {
  if (product !== undefined) {
    return { name: product, ...(productVersion !== undefined && { version: productVersion }) };
  }
  if (productVersion === undefined) return undefined;
  throw new InputError(words.versionAlone);
}

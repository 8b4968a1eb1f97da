import { localDay, workingCalendar } from "@ttthdl/calendar";
import type { IsoDay, Lang } from "@ttthdl/core";
import { checkSubjects, type Subject } from "@ttthdl/policy";
import { type Ending, endingOf } from "../../exit-code.js";
import { InputError } from "../../input/input-error.js";
import { nameInputs, readText } from "../../input/read-input.js";
import type { Io } from "../../io.js";
import type { OutputOptions } from "../../options.js";
import { writeResult } from "../../output.js";
import { readKeycloakRealm } from "../../readers/keycloak/read-keycloak-realm.js";
import { readProfile } from "../../readers/read-profile.js";
import { readWindowsPolicy } from "../../readers/windows-policy/read-windows-policy.js";
import { findingJson, toJson } from "../../render/finding-json.js";
import { reportText } from "../../render/report-text.js";
import { painter } from "../../render/states.js";
import { widthFor } from "../../render/wrap.js";
import { selectRegulations } from "../../select-regulations.js";
import { readNotices } from "../../time/read-notices.js";
import { speaking } from "../../time/time-error.js";

/** What the command line of `check` says. */
export interface CheckArguments extends OutputOptions {
  readonly profiles: readonly string[];
  readonly keycloak?: readonly string[];
  readonly windowsPolicy?: readonly string[];
  readonly regulation: readonly string[];
  readonly asOf?: IsoDay;
  readonly notices?: readonly string[];
  readonly allowOpen?: boolean;
  readonly monthAs30Days?: boolean;
}

/** Judges each file by itself and writes the report. */
export async function runCheck(args: CheckArguments, lang: Lang, io: Io): Promise<Ending> {
  const regulations = selectRegulations(args.regulation);
  const subjects = await readSubjects(args, io);
  // Nothing is projected here: a finding must not rest on a forecast.
  const notices = await readNotices(args.notices ?? [], io);
  const report = checkSubjects(subjects, {
    regulations,
    asOf: args.asOf ?? localDay(io.now()),
    calendar: speaking(() => workingCalendar({ notices })),
    ...(args.monthAs30Days === true ? { monthReading: "30-days" } : {}),
  });

  const style = { lang, width: widthFor(io.columns), paint: painter(io.colors && !args.output) };
  const text =
    args.format === "json"
      ? toJson({ ...report, findings: report.findings.map((each) => findingJson(each, lang)) })
      : reportText(report, { regulations, style });
  writeResult(text, args.output, io);
  return endingOf(report.findings, args.allowOpen === true);
}

async function readSubjects(args: CheckArguments, io: Io): Promise<readonly Subject[]> {
  const { profiles, keycloak = [], windowsPolicy = [] } = args;
  const kinds = [
    ...profiles.map(() => readProfile),
    ...keycloak.map(() => readKeycloakRealm),
    ...windowsPolicy.map(() => readWindowsPolicy),
  ];
  const inputs = nameInputs([...profiles, ...keycloak, ...windowsPolicy]);
  if (inputs.length === 0) {
    throw new InputError({
      vi: "check: chưa nêu tệp nào để kiểm tra",
      en: "check: no file to judge was given",
    });
  }
  const subjects: Subject[] = [];
  for (const [index, input] of inputs.entries()) {
    const read = kinds[index] ?? readProfile;
    subjects.push(...[read(await readText(input, io), input.name)].flat());
  }
  return subjects;
}

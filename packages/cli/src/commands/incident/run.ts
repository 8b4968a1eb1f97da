import { instantOf, localDay, localTimestamp } from "@ttthdl/calendar";
import type { Incident, Lang } from "@ttthdl/core";
import { InputError, readProfile } from "@ttthdl/evidence";
import { parseData } from "@ttthdl/evidence/internal";
import { incidentClocks, parallelDuties } from "@ttthdl/policy";
import { toJson } from "@ttthdl/report/internal";
import { nameInputs, readText } from "../../input/read-input.js";
import { type Io, widthOf } from "../../io.js";
import type { OutputOptions, TextOrJson } from "../../options.js";
import { writeResult } from "../../output.js";
import { selectRegulations } from "../../select-regulations.js";
import { namingArguments } from "../../time/time-error.js";
import { incidentHtml } from "./incident-html.js";
import { incidentIcalendar } from "./incident-icalendar.js";
import { incidentText } from "./incident-text.js";
import type { IncidentView } from "./view.js";
import { words } from "./words.js";

/** What the command line of `incident` says. */
export interface IncidentArguments extends OutputOptions<IncidentFormat> {
  readonly regulation: readonly string[];
  readonly at?: string;
}

/** The formats of the clocks. */
export type IncidentFormat = TextOrJson | "html" | "ics";

/** A moment is read to the second: parts of one help nobody. */
const SECOND = 1000;

/** Says who must be notified of each incident of a file, by whom, by when, in which order. */
export async function runIncident(
  file: string,
  args: IncidentArguments,
  lang: Lang,
  io: Io,
): Promise<void> {
  const regulations = selectRegulations(args.regulation);
  const given = await readIncidents(file, io);
  const at = args.at ?? localTimestamp(Math.floor(io.now() / SECOND) * SECOND);
  const incidents = namingArguments(() =>
    given.map((incident) => incidentClocks(incident, regulations, at)),
  );
  const parallel = parallelDuties("incident", regulations, localDay(at))?.[lang];
  const view: IncidentView = {
    lang,
    incidents,
    regulations,
    ...(parallel !== undefined && { parallel }),
  };
  const results: Readonly<Record<IncidentFormat, () => string>> = {
    text: () => incidentText(view, widthOf(io)),
    json: () => toJson(asJson(view)),
    html: () => incidentHtml(view),
    ics: () => incidentIcalendar(view, instantOf(at)),
  };
  writeResult(results[args.format](), args.output, io);
}

function asJson({ lang, incidents, parallel }: IncidentView): object {
  return {
    incidents: incidents.map(({ clocks, ...incident }) => ({
      ...incident,
      clocks: clocks.map((clock) => ({ ...clock, title: clock.title[lang] })),
    })),
    ...(parallel !== undefined && { parallel }),
  };
}

/** A profile that lists incidents, or one incident alone. */
async function readIncidents(path: string, io: Io): Promise<readonly Incident[]> {
  const [input = { path, name: path }] = nameInputs([path]);
  const text = await readText(input, io);
  const data = parseData(text, input.name);
  const isOne = typeof data === "object" && data !== null && "id" in data;
  const whole = isOne ? JSON.stringify({ incidents: [data] }) : text;
  const { incidents = [] } = readProfile(whole, input.name).profile;
  if (incidents.length > 0) return incidents;
  throw new InputError(words.noIncident(input.name));
}

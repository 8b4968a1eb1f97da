import { emptyForm, filledForm, incident, person, profile } from "./inputs.fixture.js";

const commands = [
  ...["", "regulations", "rules", "check", "checklist", "explain", "password", "calendar"],
  ...["workdays", "lunar", "deadline", "schedule", "incident", "form"],
  ...["add", "subtract", "between", "list", "is", "next", "previous"].map(
    (name) => `workdays ${name}`,
  ),
  ...["list", "schema", "validate", "render", "blank", "parse"].map((name) => `form ${name}`),
];

/** The clocks of one incident, on the morning after it. */
function clocks(...slugs: readonly string[]): readonly string[] {
  const chosen = slugs.flatMap((slug) => ["-r", slug]);
  return ["incident", incident, ...chosen, "--at", "2026-11-21T09:00:00+07:00"];
}

/** What a person reads: the help of each command, results on the screen and as pages. */
export const screens: Readonly<Record<string, readonly string[]>> = {
  ...Object.fromEntries(commands.map((name) => [`help of ttthdl ${name}`.trim(), help(name)])),
  "screen of regulations": ["regulations"],
  "screen of regulations of a province without any": ["regulations", "--province", "thai-nguyen"],
  "screen of regulations of a merged province": ["regulations", "--province", "bac-ninh-2025"],
  "screen of rules": ["rules", "-r", "all"],
  "screen of no rule": ["rules", "-r", "bac-kan-11-2023", "--article", "99"],
  ...Object.fromEntries(
    [
      "bac-kan-11-2023/lockout",
      "bac-kan-11-2023/antivirus",
      "bac-kan-11-2023/auxiliary-subsystem",
      "bac-kan-11-2023/internet-facing-systems",
      "bac-kan-11-2023/monitoring-information",
      "bac-kan-11-2023/term-technical-infrastructure",
    ].map((rule) => [`screen of explain ${rule}`, ["explain", rule]]),
  ),
  "screen of a password": [
    ...["password", "-r", "bac-kan-11-2023", "--class", "operating-staff", "--person", person],
  ],
  "screen of a year": ["calendar", "2026"],
  "screen of a projected year": ["calendar", "2031"],
  "page of a projected year": ["calendar", "2031", "--format", "html"],
  "iCalendar of a year": ["calendar", "2027", "--format", "ics"],
  ...Object.fromEntries(
    [
      ["add", "2026-02-13", "5"],
      ["subtract", "2031-02-13", "5"],
      ["between", "2026-02-13", "2026-03-02"],
      ["list", "2026-02-13", "2026-03-02"],
      ["is", "2026-02-14"],
      ["is", "2026-02-17"],
      ["is", "2026-02-11"],
      ["next", "2026-02-13"],
      ["previous", "2026-02-13"],
    ].map((words) => [`screen of workdays ${words.join(" ")}`, ["workdays", ...words]]),
  ),
  "screen of a lunar day": ["lunar", "2026-02-17"],
  "screen of a solar day": ["lunar", "--from-lunar", "2026-1-1"],
  "screen of an incident": [...clocks("tra-vinh-1289-2024", "national")],
  "screen of an incident under one text": [...clocks("tra-vinh-1289-2024")],
  "page of an incident": [...clocks("tra-vinh-1289-2024", "national"), "--format", "html"],
  "iCalendar of an incident": [...clocks("tra-vinh-1289-2024", "national"), "--format", "ics"],
  "screen of a deadline": [
    ...["deadline", "-r", "ben-tre-18-2018", "--for", "mau-1"],
    ...["--from", "2026-11-20T09:00:00+07:00"],
  ],
  "screen of a deadline by the hour": [
    ...["deadline", "-r", "tra-vinh-1289-2024", "--for", "serious-incident-report"],
    ...["--from", "2026-11-20T09:00:00+07:00"],
  ],
  "screen of a projected deadline": [
    ...["deadline", "-r", "ben-tre-18-2018", "--for", "mau-1"],
    ...["--from", "2031-11-20T09:00:00+07:00"],
  ],
  "deadline as iCalendar": [
    ...["deadline", "-r", "ben-tre-18-2018", "--for", "mau-1", "--format", "ics"],
    ...["--from", "2026-11-20T09:00:00+07:00"],
  ],
  "screen of a schedule": ["schedule", "-r", "all", "--year", "2026"],
  "screen of a schedule with a status": [
    ...["schedule", "-r", "all", "--year", "2026", "--profile", profile],
  ],
  "schedule as iCalendar": ["schedule", "-r", "all", "--year", "2027", "--format", "ics"],
  "screen of forms": ["form", "list"],
  "screen of a form without data": ["form", "validate", "mau-1", emptyForm, "--format", "text"],
  "screen of a filled form": ["form", "validate", "mau-1", filledForm, "--format", "text"],
  "screen of a form read back": [
    "form",
    "parse",
    filledForm,
    "--form",
    "mau-1",
    "--format",
    "text",
  ],
};

function help(name: string): readonly string[] {
  return [...name.split(" ").filter(Boolean), "--help"];
}

import { join } from "node:path";
import { fileOf } from "../testing/run-cli.fixture.js";
import { demo, emptyForm, filledForm, incident, person, profile } from "./inputs.fixture.js";
import { mistakes } from "./mistakes.fixture.js";
import { screens } from "./screens.fixture.js";

const keycloak = ["--keycloak", join(demo, "realm.json")];
const windows = ["--windows-policy", join(demo, "secpol.inf")];
const attestationsAndWaivers = [
  ...["--attestations", join(demo, "attestations.yaml")],
  ...["--waivers", join(demo, "waivers.yaml")],
];
const everything = [
  "check",
  profile,
  ...keycloak,
  ...windows,
  ...attestationsAndWaivers,
  "-r",
  "all",
];
const asJson = ["--format", "json"];

const empty = fileOf("empty.yaml", "{}\n");
const misspelt = fileOf("misspelt.yaml", "lockuot: { threshold: 5 }\n");
const wrongForm = fileOf("wrong-form.json", '{ "agencyNam": "Sở Nội vụ", "fax": 5 }\n');

const formats = ["text", "json", "html", "md", "csv", "junit", "sarif"];
const regulations = [
  "ben-tre-18-2018",
  "ben-tre-03-2019",
  "bac-kan-11-2023",
  "tra-vinh-1289-2024",
  "bac-ninh-33-2017",
];

/** Command lines whose exit code and output others build on, by the name under which they are recorded. */
export const commandLines: Readonly<Record<string, readonly string[]>> = {
  ...Object.fromEntries(
    formats.flatMap((format) =>
      ["vi", "en"].map((lang) => [
        `check demo ${format} ${lang}`,
        [...everything, "--format", format, "--lang", lang],
      ]),
    ),
  ),
  "schema of a profile": ["schema", "profile"],
  "check keycloak alone": ["check", ...keycloak, "-r", "bac-kan-11-2023", ...asJson],
  "check windows alone": ["check", ...windows, "-r", "tra-vinh-1289-2024", ...asJson],
  "check nothing": ["check", empty, "-r", "all", ...asJson],
  "check nothing, open allowed": ["check", empty, "-r", "all", "--allow-open", ...asJson],
  "check long before": ["check", profile, "-r", "all", "--as-of", "2018-01-01", ...asJson],
  "check long after": ["check", profile, "-r", "all", "--as-of", "2028-02-29", ...asJson],
  "check month as 30 days": ["check", profile, "-r", "all", "--month-as-30-days", ...asJson],
  "check, duties of others only": [
    ...[...everything, "--bearer", "managing-agency", "--bearer", "connected-agency"],
    ...["--lang", "en"],
  ],
  "check, duties of one bearer as JSON": [
    ...everything,
    ...["--bearer", "managing-agency"],
    ...asJson,
  ],
  "check national law": ["check", profile, "-r", "national", ...asJson],
  "schedule of national law": ["schedule", "-r", "nd-331-2026", "--year", "2026", ...asJson],
  "check misspelt": ["check", misspelt, "-r", "all"],
  "check no file": ["check", "-r", "all"],
  "check no such regulation": ["check", profile, "-r", "ben-tre"],
  regulations: ["regulations", ...asJson],
  "regulations of a province": ["regulations", "--province", "vinh-long", ...asJson],
  rules: ["rules", ...asJson],
  "rules of one topic": ["rules", "--topic", "lockout", ...asJson],
  "explain a lock": ["explain", "bac-kan-11-2023/lockout", ...asJson],
  "password of an operator": [
    ...["password", "-r", "bac-kan-11-2023", "--class", "operating-staff"],
    ...["--person", person, ...asJson],
  ],
  ...Object.fromEntries(
    ["html", "md", "csv"].map((format) => [
      `checklist of a text as ${format}`,
      ["checklist", "-r", "bac-kan-11-2023", "--format", format],
    ]),
  ),
  "checklist of an inspection": [
    ...["checklist", "-r", "ben-tre-18-2018", "--for", "inspection", "--format", "csv"],
  ],
  ...Object.fromEntries(
    regulations.map((slug) => [
      `schedule of ${slug}`,
      ["schedule", "-r", slug, "--year", "2026", ...asJson],
    ]),
  ),
  "schedule as iCalendar": ["schedule", "-r", "all", "--year", "2026", "--format", "ics"],
  "deadline of a form": [
    ...["deadline", "-r", "ben-tre-18-2018", "--for", "mau-1"],
    ...["--from", "2026-11-20T09:00:00+07:00", ...asJson],
  ],
  "clocks of an incident": [
    ...["incident", incident, "-r", "bac-kan-11-2023", "-r", "national"],
    ...["--at", "2026-11-21T09:00:00+07:00", ...asJson],
  ],
  "calendar of a year": ["calendar", "2026", ...asJson],
  "calendar as iCalendar": ["calendar", "2026", "--format", "ics"],
  "calendar as a page": ["calendar", "2026", "--format", "html"],
  "working days added": ["workdays", "add", "2026-02-13", "5", ...asJson],
  "working days between": ["workdays", "between", "2026-02-13", "2026-03-02", ...asJson],
  "a lunar day": ["lunar", "2026-02-17", ...asJson],
  "a solar day": ["lunar", "--from-lunar", "2026-1-1", ...asJson],
  "list of forms": ["form", "list"],
  "schema of a form": ["form", "schema", "mau-1"],
  "form without data": ["form", "validate", "mau-1", emptyForm, ...asJson],
  "form with wrong data": ["form", "validate", "mau-2", wrongForm, ...asJson],
  "filled form": ["form", "validate", "mau-1", filledForm, ...asJson],
  ...Object.fromEntries(
    ["html", "docx", "pdf", "md", "txt"].flatMap((format) => [
      [`blank form ${format}`, ["form", "blank", "mau-2", "-o", fileOf(`blank.${format}`, "")]],
      [
        `filled form ${format}`,
        ["form", "render", "mau-1", filledForm, "-o", fileOf(`filled.${format}`, "")],
      ],
    ]),
  ),
  ...inBothLanguages(screens),
  ...inBothLanguages(mistakes),
};

function inBothLanguages(
  lines: Readonly<Record<string, readonly string[]>>,
): Readonly<Record<string, readonly string[]>> {
  return Object.fromEntries(
    Object.entries(lines).flatMap(([name, words]) =>
      ["vi", "en"].map((lang) => [`${name}, ${lang}`, [...words, "--lang", lang]]),
    ),
  );
}

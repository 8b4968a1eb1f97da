import { basename } from "node:path";
import { fileOf } from "../testing/run-cli.fixture.js";
import { emptyForm, profile } from "./inputs.fixture.js";

const notices = fileOf("no-notice.yaml", "{}\n");

const lines: readonly (readonly string[])[] = [
  [],
  ["form"],
  ["chek"],
  ["form", "prnt"],
  ["check", profile, "-r", "all", "--regulaton", "all"],
  ["check", profile, "-r", "all", "-x"],
  ["check", profile],
  ["check", profile, "-r"],
  ["check", profile, "-r", "all", "--format", "xml"],
  ["check", profile, "-r", "all", "--bearer", "so-y-te"],
  ["check", profile, "-r", "all", "--as-of", "2026-02-30"],
  ["check", profile, "-r", "all", "--product-version", "1"],
  ["check", profile, profile, "-r", "all"],
  ["check", "no-such-file.yaml", "-r", "all"],
  ["check", "--from", "keycloack=realm.json", "-r", "all"],
  ["check", "--from", "keycloak=", "-r", "all"],
  ["check", profile, "-r", "all", "-o", "no/such/folder/report"],
  ["check", profile, "-r", "all", "--notices", notices],
  ["checklist", "-r", "bac-kan-11-2023", "--for", "inspection"],
  ["checklist", "-r", "all", "--for", "audit"],
  ["rules", "--topic", "lock"],
  ["rules", "--article", "x"],
  ["incident", emptyForm, "-r", "national"],
  ["incident", profile, "-r", "national", "--at", "2026-11-20"],
  ["explain"],
  ["explain", "no-such-rule"],
  ["explain", "a/b", "c/d"],
  ["password", "-r", "all", "--class", "boss"],
  ["password", "-r", "all", "--class", "user", "--person", "-"],
  ["calendar", "20x6"],
  ["calendar", "2026", "--weekend", "8"],
  ["calendar", "2026", "--weekend", "1,2,3,4,5,6,7"],
  ["workdays", "add", "2026-02-30", "1"],
  ["workdays", "add", "2026-02-20", "0"],
  ["lunar"],
  ["lunar", "2026-02-17", "--leap"],
  ["lunar", "--from-lunar", "2026"],
  ["lunar", "--from-lunar", "2026-13-1"],
  ["deadline", "-r", "all", "--for", "mau-1", "--from", "2026-11-20"],
  ["deadline", "-r", "ben-tre-18-2018", "--for", "mau-9", "--from", "2026-11-20"],
  ["deadline", "-r", "ben-tre-18-2018", "--for", "mau-1", "--from", "today"],
  [
    ...["deadline", "-r", "ben-tre-18-2018", "--for", "mau-1", "--from", "2026-11-20"],
    ...["--cutoff", "25:00"],
  ],
  ["schedule", "-r", "all"],
  ["form", "schema", "mau-9"],
  ["form", "render", "mau-1", emptyForm],
  ["form", "blank", "mau-1", "-o", "form.xls"],
];

/** Mistakes on the command line; each ends with one line on standard error. */
export const mistakes: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  lines.map((words) => [
    ["mistake: ttthdl", ...words.map((word) => basename(word))].join(" "),
    words,
  ]),
);

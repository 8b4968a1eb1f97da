import { localDay } from "@ttthdl/calendar";
import type { AccountClass, AccountScope, Lang, Person } from "@ttthdl/core";
import { parsePerson, personProblems } from "@ttthdl/core/schemas";
import { InputError } from "@ttthdl/evidence";
import { parseData, refuseProblems } from "@ttthdl/evidence/internal";
import { evaluatePassword } from "@ttthdl/policy";
import { findingJson, findingsText, instrumentJson, toJson } from "@ttthdl/report/internal";
import { type Ending, endingOf } from "../../exit-code.js";
import { readText } from "../../input/read-input.js";
import { type Io, widthOf } from "../../io.js";
import type { OutputOptions, TextOrJson } from "../../options.js";
import { writeResult } from "../../output.js";
import { selectRegulations } from "../../select-regulations.js";
import { words } from "./words.js";

/** What the command line of `password` says: never the password, nothing personal. */
export interface PasswordArguments extends OutputOptions<TextOrJson> {
  readonly regulation: readonly string[];
  readonly class: AccountClass;
  readonly scope?: AccountScope;
  readonly person?: string;
  readonly allowOpen?: boolean;
}

/** Judges the password on standard input; one line break at its end does not belong to it. */
export async function runPassword(args: PasswordArguments, lang: Lang, io: Io): Promise<Ending> {
  const regulations = selectRegulations(args.regulation);
  const person = args.person === undefined ? undefined : await readPerson(args.person, io);
  const password = await readPassword(io);
  const findings = regulations.flatMap((regulation) =>
    evaluatePassword(regulation, {
      password,
      accountClass: args.class,
      ...(args.scope === undefined ? {} : { scope: args.scope }),
      ...(person === undefined ? {} : { person }),
    }),
  );
  const today = localDay(io.now());
  const layout = { width: widthOf(io), colors: io.colors && !args.output };
  const results: Readonly<Record<TextOrJson, () => string>> = {
    json: () =>
      toJson({
        instruments: regulations.map((regulation) => instrumentJson(regulation, today, lang)),
        findings: findings.map((finding) => findingJson(finding, lang)),
      }),
    text: () => findingsText(findings, regulations, lang, layout) || words.noRule[lang],
  };
  writeResult(results[args.format](), args.output, io);
  return endingOf(findings, args.allowOpen === true);
}

async function readPassword(io: Io): Promise<string> {
  if (io.inputIsTerminal) {
    throw new InputError(words.fromTerminal);
  }
  const text = await readText({ path: "-", name: "stdin" }, io);
  const password = text.replace(/\r?\n$/, "");
  if (password === "") {
    throw new InputError(words.noPassword);
  }
  return password;
}

async function readPerson(path: string, io: Io): Promise<Person> {
  if (path === "-") {
    throw new InputError(words.personFromInput);
  }
  const data = parseData(await readText({ path, name: path }, io), path);
  refuseProblems(path, (lang) => personProblems(data, lang));
  return parsePerson(data);
}

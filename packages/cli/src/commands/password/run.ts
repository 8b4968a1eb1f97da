import type { AccountClass, AccountScope, Lang, Person } from "@ttthdl/core";
import { parsePerson, personProblems } from "@ttthdl/core/schemas";
import { InputError, parseData, refuseProblems } from "@ttthdl/evidence";
import { evaluatePassword } from "@ttthdl/policy";
import { findingJson, findingsText } from "@ttthdl/report";
import { toJson } from "@ttthdl/report/layout";
import { type Ending, endingOf } from "../../exit-code.js";
import { readText } from "../../input/read-input.js";
import { type Io, widthOf } from "../../io.js";
import type { OutputOptions } from "../../options.js";
import { writeResult } from "../../output.js";
import { selectRegulations } from "../../select-regulations.js";

/** What the command line of `password` says: never the password, nothing personal. */
export interface PasswordArguments extends OutputOptions {
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
  const layout = { width: widthOf(io), colors: io.colors && !args.output };
  const text =
    args.format === "json"
      ? toJson({ findings: findings.map((finding) => findingJson(finding, lang)) })
      : findingsText(findings, regulations, lang, layout) || NO_RULE[lang];
  writeResult(text, args.output, io);
  return endingOf(findings, args.allowOpen === true);
}

const NO_RULE = {
  vi: "Văn bản không đặt quy tắc mật khẩu cho loại tài khoản này.\n",
  en: "The text sets no password rule for this class of account.\n",
} as const;

async function readPassword(io: Io): Promise<string> {
  if (io.inputIsTerminal) {
    throw new InputError({
      vi: "password: mật khẩu phải đến từ đầu vào chuẩn, không gõ ra màn hình",
      en: "password: the password must come from standard input, not be typed on the screen",
    });
  }
  const text = await readText({ path: "-", name: "stdin" }, io);
  const password = text.replace(/\r?\n$/, "");
  if (password === "") {
    throw new InputError({
      vi: "password: đầu vào chuẩn không có mật khẩu",
      en: "password: no password on standard input",
    });
  }
  return password;
}

async function readPerson(path: string, io: Io): Promise<Person> {
  if (path === "-") {
    throw new InputError({
      vi: "--person: phải là tệp; đầu vào chuẩn dành cho mật khẩu",
      en: "--person: must be a file; standard input is for the password",
    });
  }
  const data = parseData(await readText({ path, name: path }, io), path);
  refuseProblems(path, (lang) => personProblems(data, lang));
  return parsePerson(data);
}

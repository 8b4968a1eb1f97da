import { isTtthdlError, type Lang, type LocalizedText, langs } from "@ttthdl/core";
import { CommanderError } from "commander";
import type { Ending } from "./exit-code.js";
import type { Io } from "./io.js";
import { makeProgram } from "./program.js";
import { terminalLine } from "./terminal-line.js";
import { words } from "./words.js";

/**
 * Runs the command line and answers with its exit code. Every code but 0 comes with one line on standard
 * error that says which and why.
 *
 * @param argv - The arguments after the program's name.
 */
export async function main(argv: readonly string[], io: Io): Promise<number> {
  const lang = langOf(argv);
  if (lang === undefined) {
    return fail(words.unknownLanguage, "vi", io);
  }
  let ending: Ending = { code: 0 };
  const end = (how: Ending): void => {
    ending = how;
  };
  try {
    await makeProgram({ lang, io, end }).parseAsync(argv, { from: "user" });
  } catch (error) {
    if (error instanceof CommanderError && error.exitCode === 0) return 0;
    if (argv.includes("--debug") && error instanceof Error) io.err(`${error.stack ?? ""}\n`);
    return fail(textOf(error), lang, io);
  }
  if (ending.line !== undefined) io.err(`ttthdl: ${ending.line[lang]} (${ending.code})\n`);
  return ending.code;
}

/** The language is needed before the command line is parsed: its errors are to be in it. */
function langOf(argv: readonly string[]): Lang | undefined {
  const index = argv.findIndex((word) => word === "--lang" || word.startsWith("--lang="));
  if (index === -1) return "vi";
  const word = argv[index] ?? "";
  const lang = word === "--lang" ? argv[index + 1] : word.slice("--lang=".length);
  return langs.find((each) => each === lang);
}

function textOf(error: unknown): LocalizedText {
  if (isTtthdlError(error)) return { vi: error.describe("vi"), en: error.describe("en") };
  if (error instanceof CommanderError && error.code === "commander.help") return words.noCommand;
  return words.unexpected(error instanceof Error ? error.message : String(error));
}

function fail(text: LocalizedText, lang: Lang, io: Io): 1 {
  io.err(`ttthdl: ${terminalLine(text[lang])} (1)\n`);
  return 1;
}

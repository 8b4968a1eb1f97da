import type { Lang } from "@ttthdl/core";
import type { Ending } from "./exit-code.js";
import { localizeHelp } from "./help.js";
import type { Io } from "./io.js";
import { LocalizedCommand } from "./localized-command.js";
import { helpWords, optionWords } from "./words.js";

/** What every command is made with. */
export interface CommandContext {
  readonly lang: Lang;
  readonly io: Io;
  /** Takes how the run ended; a command that does not call it ended well. */
  end(ending: Ending): void;
}

/** A command with the options and the help that all share. */
export function newCommand(name: string, { lang, io }: CommandContext): LocalizedCommand {
  const command = new LocalizedCommand(name)
    .exitOverride()
    .configureOutput({
      writeOut: (text) => io.out(text),
      // What went wrong is said once, by the caller.
      writeErr: () => undefined,
      getOutHelpWidth: () => io.columns ?? 100,
      getOutHasColors: () => false,
    })
    .option("--lang <vi|en>", optionWords.lang[lang])
    .option("--debug", optionWords.debug[lang]);
  return localizeHelp(command, lang);
}

/** An example at the end of a command's help. */
export function example({ lang }: CommandContext, ...lines: readonly string[]): string {
  return `\n${helpWords.example[lang]}\n${lines.map((line) => `  ${line}\n`).join("")}`;
}

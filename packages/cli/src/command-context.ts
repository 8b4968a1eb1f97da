import type { Lang } from "@ttthdl/core";
import { Command } from "commander";
import type { Ending } from "./exit-code.js";
import { localizeHelp } from "./help.js";
import type { Io } from "./io.js";

/** What every command is made with. */
export interface CommandContext {
  readonly lang: Lang;
  readonly io: Io;
  /** Takes how the run ended; a command that does not call it ended well. */
  end(ending: Ending): void;
}

/** A sentence in the language of the run. */
export function say({ lang }: Pick<CommandContext, "lang">, vi: string, en: string): string {
  return lang === "vi" ? vi : en;
}

/** A command with the options and the help that all share. */
export function newCommand(name: string, context: CommandContext): Command {
  const command = new Command(name)
    .exitOverride()
    .configureOutput({
      writeOut: (text) => context.io.out(text),
      // What went wrong is said once, by the caller.
      writeErr: () => undefined,
      getOutHelpWidth: () => context.io.columns ?? 100,
      getOutHasColors: () => false,
    })
    .showSuggestionAfterError(false)
    .option(
      "--lang <vi|en>",
      say(context, "ngôn ngữ của kết quả: vi (mặc định) hoặc en", "language: vi (default) or en"),
    )
    .option(
      "--debug",
      say(context, "kèm vết gọi hàm khi có lỗi", "show the stack trace of an error"),
    );
  return localizeHelp(command, context.lang);
}

/** An example at the end of a command's help. */
export function example(context: CommandContext, ...lines: readonly string[]): string {
  const title = say(context, "Ví dụ:", "Example:");
  return `\n${title}\n${lines.map((line) => `  ${line}\n`).join("")}`;
}

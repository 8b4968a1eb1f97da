import type { Command } from "commander";
import { type CommandContext, example, newCommand } from "../../command-context.js";
import { sharedOptions, type TextOrJson } from "../../options.js";
import type { LunarArguments } from "./run.js";
import { words } from "./words.js";

/** `ttthdl lunar`: turns days into lunar dates and back. */
export function lunarCommand(context: CommandContext): Command {
  const options = sharedOptions(context);
  return newCommand("lunar", context)
    .description(words.description[context.lang])
    .argument("[DATE]", words.date[context.lang])
    .option("--from-lunar <Y-M-D>", words.fromLunar[context.lang])
    .option("--leap", words.leap[context.lang])
    .addOption(options.format<TextOrJson>("text", "json"))
    .addOption(options.output)
    .addHelpText(
      "after",
      example(context, "ttthdl lunar 2026-11-22", "ttthdl lunar --from-lunar 2026-3-10"),
    )
    .action(async (day: string | undefined, args: LunarArguments) => {
      const { runLunar } = await import("./run.js");
      runLunar(day, args, context.lang, context.io);
    });
}

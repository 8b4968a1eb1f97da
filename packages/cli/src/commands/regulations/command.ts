import type { Command } from "commander";
import { type CommandContext, example, newCommand } from "../../command-context.js";
import { type OutputOptions, sharedOptions, type TextOrJson } from "../../options.js";
import { words } from "./words.js";

/** `ttthdl regulations`: lists the regulations and their status. */
export function regulationsCommand(context: CommandContext): Command {
  const options = sharedOptions(context);
  return newCommand("regulations", context)
    .description(words.description[context.lang])
    .addOption(options.format<TextOrJson>("text", "json"))
    .addOption(options.output)
    .addHelpText("after", example(context, "ttthdl regulations --format json"))
    .action(async (args: OutputOptions<TextOrJson>) => {
      const { runRegulations } = await import("./run.js");
      runRegulations(args, context.lang, context.io);
    });
}

import type { Command } from "commander";
import { type CommandContext, example, newCommand } from "../../command-context.js";
import { sharedOptions, type TextOrJson } from "../../options.js";
import type { RegulationsArguments } from "./run.js";
import { words } from "./words.js";

/** `ttthdl regulations`: lists the regulations and their status. */
export function regulationsCommand(context: CommandContext): Command {
  const options = sharedOptions(context);
  return newCommand("regulations", context)
    .description(words.description[context.lang])
    .option("--province <ID>", words.province[context.lang])
    .addOption(options.asOf)
    .addOption(options.format<TextOrJson>("text", "json"))
    .addOption(options.output)
    .addHelpText(
      "after",
      example(context, "ttthdl regulations", "ttthdl regulations --province vinh-long-2025"),
    )
    .action(async (args: RegulationsArguments) => {
      const { runRegulations } = await import("./run.js");
      runRegulations(args, context.lang, context.io);
    });
}

import type { Command } from "commander";
import { type CommandContext, example, newCommand, say } from "../../command-context.js";
import { type OutputOptions, sharedOptions } from "../../options.js";

/** `ttthdl regulations`: lists the regulations and their status. */
export function regulationsCommand(context: CommandContext): Command {
  const options = sharedOptions(context);
  return newCommand("regulations", context)
    .description(
      say(
        context,
        "liệt kê các văn bản và tình trạng hiệu lực",
        "list the regulations and their status",
      ),
    )
    .addOption(options.format("text", "json"))
    .addOption(options.output)
    .addHelpText("after", example(context, "ttthdl regulations --format json"))
    .action(async (args: OutputOptions) => {
      const { runRegulations } = await import("./run.js");
      runRegulations(args, context.lang, context.io);
    });
}

import type { Command } from "commander";
import { type CommandContext, example, newCommand } from "../../command-context.js";
import { sharedOptions, type TextOrJson } from "../../options.js";
import type { ExplainOptions } from "./run.js";
import { words } from "./words.js";

/** `ttthdl explain`: says all about one rule. */
export function explainCommand(context: CommandContext): Command {
  const options = sharedOptions(context);
  return newCommand("explain", context)
    .description(words.description[context.lang])
    .argument("<RULE_ID>", words.rule[context.lang])
    .addOption(options.format<TextOrJson>("text", "json"))
    .addOption(options.output)
    .option("--text <FILE>", words.textFile[context.lang])
    .addHelpText(
      "after",
      example(context, "ttthdl explain bac-kan-11-2023/password-rotation-operator"),
    )
    .action(async (rule: string, args: ExplainOptions) => {
      const { runExplain } = await import("./run.js");
      runExplain(rule, args, context.lang, context.io);
    });
}

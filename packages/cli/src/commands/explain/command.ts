import type { Command } from "commander";
import { type CommandContext, example, newCommand, say } from "../../command-context.js";
import { type OutputOptions, sharedOptions } from "../../options.js";

/** `ttthdl explain`: says all about one rule. */
export function explainCommand(context: CommandContext): Command {
  const options = sharedOptions(context);
  return newCommand("explain", context)
    .description(
      say(
        context,
        "giải thích một quy tắc: điều khoản, thông số, cách hiểu, dữ kiện cần",
        "explain a rule: citation, parameters, readings, facts needed",
      ),
    )
    .argument("<RULE_ID>", say(context, "mã quy tắc", "id of the rule"))
    .addOption(options.format("text", "json"))
    .addOption(options.output)
    .addHelpText(
      "after",
      example(context, "ttthdl explain bac-kan-11-2023/password-rotation-operator"),
    )
    .action(async (rule: string, args: OutputOptions) => {
      const { runExplain } = await import("./run.js");
      runExplain(rule, args, context.lang, context.io);
    });
}

import { accountClasses, accountScopes } from "@ttthdl/core";
import { type Command, Option } from "commander";
import { type CommandContext, example, newCommand } from "../../command-context.js";
import { withChoices } from "../../localized-command.js";
import { sharedOptions, type TextOrJson } from "../../options.js";
import type { PasswordArguments } from "./run.js";
import { words } from "./words.js";

/** `ttthdl password`: judges a real password from standard input. */
export function passwordCommand(context: CommandContext): Command {
  const options = sharedOptions(context);
  return newCommand("password", context)
    .description(words.description[context.lang])
    .addOption(options.regulation.makeOptionMandatory())
    .addOption(
      withChoices(
        new Option("--class <CLASS>", words.class[context.lang]),
        accountClasses,
      ).makeOptionMandatory(),
    )
    .addOption(withChoices(new Option("--scope <SCOPE>", words.scope[context.lang]), accountScopes))
    .option("--person <FILE>", words.person[context.lang])
    .addOption(options.allowOpen)
    .addOption(options.format<TextOrJson>("text", "json"))
    .addOption(options.output)
    .addHelpText(
      "after",
      example(
        context,
        'read -rs MK; printf %s "$MK" | ttthdl password -r bac-kan-11-2023 --class user --person chu.json',
      ),
    )
    .action(async (args: PasswordArguments) => {
      const { runPassword } = await import("./run.js");
      context.end(await runPassword(args, context.lang, context.io));
    });
}

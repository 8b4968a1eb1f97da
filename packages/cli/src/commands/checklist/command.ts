import { checklistFormats } from "@ttthdl/report";
import { type Command, Option } from "commander";
import { type CommandContext, example, newCommand } from "../../command-context.js";
import { withChoices } from "../../localized-command.js";
import { sharedOptions } from "../../options.js";
import type { ChecklistArguments } from "./run.js";
import { words } from "./words.js";

/** `ttthdl checklist`: what an inspector goes through. */
export function checklistCommand(context: CommandContext): Command {
  const options = sharedOptions(context);
  return newCommand("checklist", context)
    .description(words.description[context.lang])
    .addOption(options.regulation.makeOptionMandatory())
    .addOption(withChoices(new Option("--for <PURPOSE>", words.for[context.lang]), ["inspection"]))
    .addOption(options.asOf)
    .addOption(options.format(...Object.keys(checklistFormats)))
    .addOption(options.output)
    .addHelpText(
      "after",
      example(
        context,
        "ttthdl checklist -r ben-tre-18-2018 --for inspection --format html -o bien-ban.html",
        "ttthdl checklist -r bac-kan-11-2023 --format csv -o bien-ban.csv",
      ),
    )
    .action(async (args: ChecklistArguments) => {
      const { runChecklist } = await import("./run.js");
      await runChecklist(args, context.lang, context.io);
    });
}

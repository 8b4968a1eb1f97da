import type { Command } from "commander";
import { type CommandContext, example, newCommand } from "../../command-context.js";
import { sharedOptions } from "../../options.js";
import { calendarOptions } from "../../time/calendar-options.js";
import { parseDayOrMoment } from "../../time/day-argument.js";
import type { DeadlineArguments, DeadlineFormat } from "./run.js";
import { words } from "./words.js";

/** `ttthdl deadline`: when a reply or a report is due, and how that is counted. */
export function deadlineCommand(context: CommandContext): Command {
  const options = sharedOptions(context);
  const command = newCommand("deadline", context)
    .description(words.description[context.lang])
    .addOption(options.regulation.makeOptionMandatory())
    .requiredOption("--for <NAME>", words.for[context.lang])
    .requiredOption("--from <TIMESTAMP>", words.from[context.lang], parseDayOrMoment)
    .option("--cutoff <HH:MM>", words.cutoff[context.lang])
    .addOption(options.format<DeadlineFormat>("text", "json", "ics"))
    .addOption(options.output);
  for (const option of calendarOptions(context)) command.addOption(option);
  return command
    .addHelpText(
      "after",
      example(
        context,
        "ttthdl deadline -r ben-tre-18-2018 --for mau-1 --from 2026-11-20T09:00:00+07:00",
        "ttthdl deadline -r ben-tre-18-2018 --for usage-report --from 2026-11-22",
      ),
    )
    .action(async (args: DeadlineArguments) => {
      const { runDeadline } = await import("./run.js");
      await runDeadline(args, context.lang, context.io);
    });
}

import { type Command, Option } from "commander";
import { type CommandContext, example, newCommand } from "../../command-context.js";
import { sharedOptions } from "../../options.js";
import { parseYear } from "../../time/day-argument.js";
import type { ScheduleArguments, ScheduleFormat } from "./run.js";
import { words } from "./words.js";

/** `ttthdl schedule`: the duties of a year that come back, dated. */
export function scheduleCommand(context: CommandContext): Command {
  const options = sharedOptions(context);
  return newCommand("schedule", context)
    .description(words.description[context.lang])
    .addOption(options.regulation.makeOptionMandatory())
    .addOption(
      new Option("--year <YEAR>", words.year[context.lang])
        .argParser(parseYear)
        .makeOptionMandatory(),
    )
    .option("--profile <FILE>", words.profile[context.lang])
    .addOption(options.asOf)
    .addOption(options.format<ScheduleFormat>("table", "json", "ics"))
    .addOption(options.output)
    .addHelpText("after", example(context, "ttthdl schedule -r ben-tre-18-2018 --year 2026"))
    .action(async (args: ScheduleArguments) => {
      const { runSchedule } = await import("./run.js");
      await runSchedule(args, context.lang, context.io);
    });
}

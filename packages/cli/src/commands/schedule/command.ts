import { type Command, Option } from "commander";
import { type CommandContext, example, newCommand, say } from "../../command-context.js";
import { sharedOptions } from "../../options.js";
import { parseYear } from "../../time/day-argument.js";
import type { ScheduleArguments, ScheduleFormat } from "./run.js";

/** `ttthdl schedule`: the duties of a year that come back, dated. */
export function scheduleCommand(context: CommandContext): Command {
  const t = (vi: string, en: string): string => say(context, vi, en);
  const options = sharedOptions(context);
  return newCommand("schedule", context)
    .description(
      t(
        "lịch báo cáo và việc định kỳ trong năm theo các văn bản",
        "the year's reports and recurring activities under the regulations",
      ),
    )
    .addOption(options.regulation.makeOptionMandatory())
    .addOption(
      new Option("--year <YEAR>", t("năm", "year")).argParser(parseYear).makeOptionMandatory(),
    )
    .option(
      "--profile <FILE>",
      t(
        "hồ sơ hệ thống: những gì đã làm, để biết tình trạng",
        "system profile: what was done, for the status",
      ),
    )
    .addOption(options.asOf)
    .addOption(options.format<ScheduleFormat>("table", "json", "ics"))
    .addOption(options.output)
    .addHelpText("after", example(context, "ttthdl schedule -r ben-tre-18-2018 --year 2026"))
    .action(async (args: ScheduleArguments) => {
      const { runSchedule } = await import("./run.js");
      await runSchedule(args, context.lang, context.io);
    });
}

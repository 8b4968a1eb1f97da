import type { Command } from "commander";
import { type CommandContext, example, newCommand } from "../../command-context.js";
import { sharedOptions } from "../../options.js";
import { calendarOptions } from "../../time/calendar-options.js";
import { parseYear } from "../../time/day-argument.js";
import type { CalendarFormat, YearArguments } from "./run.js";
import { words } from "./words.js";

/** `ttthdl calendar`: a year's holidays, days off in lieu and swapped days. */
export function calendarCommand(context: CommandContext): Command {
  const options = sharedOptions(context);
  const command = newCommand("calendar", context)
    .description(words.description[context.lang])
    .argument("<YEAR>", words.year[context.lang], parseYear)
    .addOption(options.format<CalendarFormat>("table", "json", "ics", "html"))
    .addOption(options.output);
  for (const option of calendarOptions(context)) command.addOption(option);
  return command
    .addHelpText(
      "after",
      example(
        context,
        "ttthdl calendar 2026",
        "ttthdl calendar 2026 --format html -o lich-2026.html",
      ),
    )
    .action(async (year: number, args: YearArguments) => {
      const { runCalendar } = await import("./run.js");
      await runCalendar(year, args, context.lang, context.io);
    });
}

import type { Command } from "commander";
import { type CommandContext, example, newCommand } from "../../command-context.js";
import { sharedOptions, type TextOrJson } from "../../options.js";
import { calendarOptions } from "../../time/calendar-options.js";
import { parseCount, parseDayArgument } from "../../time/day-argument.js";
import type { Question, WorkdaysArguments } from "./run.js";
import { words } from "./words.js";

/** `ttthdl workdays`: counts working days of state agencies. */
export function workdaysCommand(context: CommandContext): Command {
  const date = words.date[context.lang];
  const count = words.count[context.lang];

  /** Makes a question of its own: `workdays add`. */
  const question = (name: string, description: string): Command => {
    const options = sharedOptions(context);
    const command = newCommand(name, context)
      .description(description)
      .addOption(options.format<TextOrJson>("text", "json"))
      .addOption(options.output);
    for (const option of calendarOptions(context)) command.addOption(option);
    return command;
  };
  const ask = async (asked: Question, args: WorkdaysArguments): Promise<void> => {
    const { runWorkdays } = await import("./run.js");
    await runWorkdays(asked, args, context.lang, context.io);
  };

  const shifted = (kind: "add" | "subtract", description: string): Command =>
    question(kind, description)
      .argument("<DATE>", date, parseDayArgument)
      .argument("<N>", count, parseCount)
      .action((day: string, n: number, args: WorkdaysArguments) => ask({ kind, day, n }, args));
  const single = (kind: "is" | "next" | "previous", description: string): Command =>
    question(kind, description)
      .argument("<DATE>", date, parseDayArgument)
      .action((day: string, args: WorkdaysArguments) => ask({ kind, day }, args));
  const spanned = (kind: "between" | "list", description: string): Command =>
    question(kind, description)
      .argument("<A>", date, parseDayArgument)
      .argument("<B>", date, parseDayArgument)
      .action((from: string, to: string, args: WorkdaysArguments) => ask({ kind, from, to }, args));

  return newCommand("workdays", context)
    .description(words.description[context.lang])
    .addCommand(shifted("add", words.add[context.lang]))
    .addCommand(shifted("subtract", words.subtract[context.lang]))
    .addCommand(spanned("between", words.between[context.lang]))
    .addCommand(spanned("list", words.list[context.lang]))
    .addCommand(single("is", words.is[context.lang]))
    .addCommand(single("next", words.next[context.lang]))
    .addCommand(single("previous", words.previous[context.lang]))
    .addHelpText(
      "after",
      example(context, "ttthdl workdays add 2026-11-20 5", "ttthdl workdays is 2026-08-31"),
    );
}

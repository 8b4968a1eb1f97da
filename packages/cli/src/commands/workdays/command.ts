import type { Command } from "commander";
import { type CommandContext, example, newCommand, say } from "../../command-context.js";
import { sharedOptions } from "../../options.js";
import { calendarOptions } from "../../time/calendar-options.js";
import { parseCount, parseDayArgument } from "../../time/day-argument.js";
import type { Question, WorkdaysArguments } from "./run.js";

/** `ttthdl workdays`: counts working days of state agencies. */
export function workdaysCommand(context: CommandContext): Command {
  const t = (vi: string, en: string): string => say(context, vi, en);
  const date = t("ngày, dạng YYYY-MM-DD", "day, written YYYY-MM-DD");
  const count = t("số ngày làm việc, từ 1", "number of working days, from 1");

  /** Makes a question of its own: `workdays add`. */
  const question = (name: string, description: string): Command => {
    const options = sharedOptions(context);
    const command = newCommand(name, context)
      .description(description)
      .addOption(options.format("text", "json"))
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
    .description(
      t("tính ngày làm việc của cơ quan nhà nước", "count the working days of state agencies"),
    )
    .addCommand(shifted("add", t("ngày làm việc thứ N sau một ngày", "the N-th working day after")))
    .addCommand(
      shifted("subtract", t("ngày làm việc thứ N trước một ngày", "the N-th working day before")),
    )
    .addCommand(
      spanned(
        "between",
        t("số ngày làm việc sau A đến hết B", "how many working days after A up to and with B"),
      ),
    )
    .addCommand(
      spanned(
        "list",
        t(
          "các ngày làm việc từ A đến B, tính cả hai",
          "the working days from A to B, both included",
        ),
      ),
    )
    .addCommand(single("is", t("một ngày có phải ngày làm việc không, vì sao", "is it, and why")))
    .addCommand(single("next", t("ngày làm việc kế tiếp", "the next working day")))
    .addCommand(single("previous", t("ngày làm việc liền trước", "the working day before")))
    .addHelpText(
      "after",
      example(context, "ttthdl workdays add 2026-11-20 5", "ttthdl workdays is 2026-08-31"),
    );
}

import type { Command } from "commander";
import { type CommandContext, example, newCommand, say } from "../../command-context.js";
import { sharedOptions } from "../../options.js";
import { calendarOptions } from "../../time/calendar-options.js";
import type { DeadlineArguments } from "./run.js";

/** `ttthdl deadline`: when a reply or a report is due, and how that is counted. */
export function deadlineCommand(context: CommandContext): Command {
  const t = (vi: string, en: string): string => say(context, vi, en);
  const options = sharedOptions(context);
  const command = newCommand("deadline", context)
    .description(
      t(
        "tính hạn phản hồi, hạn báo cáo theo một văn bản, từng bước",
        "when a reply or report is due under a regulation, step by step",
      ),
    )
    .addOption(options.regulation.makeOptionMandatory())
    .requiredOption(
      "--for <NAME>",
      t(
        "mau-1, mau-2, serious-incident-report hoặc mã quy tắc",
        "mau-1, mau-2, serious-incident-report or a rule",
      ),
    )
    .requiredOption(
      "--from <TIMESTAMP>",
      t(
        "lúc nhận đủ thông tin hoặc phát hiện sự cố, kèm múi giờ; hoặc một ngày",
        "when the information was complete or the incident detected, with its offset; or a day",
      ),
    )
    .option(
      "--cutoff <HH:MM>",
      t(
        "nhận sau giờ này coi như nhận vào ngày làm việc kế tiếp",
        "what comes later counts as received on the next working day",
      ),
    )
    .addOption(options.format("text", "json", "ics"))
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

import { checklistFormats } from "@ttthdl/report";
import { type Command, Option } from "commander";
import { type CommandContext, example, newCommand, say } from "../../command-context.js";
import { sharedOptions } from "../../options.js";
import type { ChecklistArguments } from "./run.js";

/** `ttthdl checklist`: what an inspector goes through. */
export function checklistCommand(context: CommandContext): Command {
  const options = sharedOptions(context);
  return newCommand("checklist", context)
    .description(
      say(
        context,
        "lập phiếu kiểm tra để in, ghi và ký",
        "draw up a checklist to print, fill in and sign",
      ),
    )
    .addOption(options.regulation.makeOptionMandatory())
    .addOption(
      new Option(
        "--for <PURPOSE>",
        say(
          context,
          "inspection: xếp theo các nội dung kiểm tra mà văn bản nêu; bỏ trống: theo từng điều",
          "inspection: by the inspection contents that the text prints; left out: article by article",
        ),
      ).choices(["inspection"]),
    )
    .addOption(options.asOf)
    .addOption(options.format(...Object.keys(checklistFormats)))
    .addOption(options.output)
    .addHelpText(
      "after",
      example(
        context,
        "ttthdl checklist -r ben-tre-18-2018 --for inspection --format html -o phieu.html",
        "ttthdl checklist -r bac-kan-11-2023 --format csv -o phieu.csv",
      ),
    )
    .action(async (args: ChecklistArguments) => {
      const { runChecklist } = await import("./run.js");
      await runChecklist(args, context.lang, context.io);
    });
}

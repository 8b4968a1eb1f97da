import { reportFormats } from "@ttthdl/report";
import type { Command } from "commander";
import { type CommandContext, example, newCommand, say } from "../../command-context.js";
import { sourceHelp, sourceOptions, sourceRequests } from "../../input/source-options.js";
import { collect, sharedOptions } from "../../options.js";
import { noticesOption } from "../../time/calendar-options.js";
import type { CheckArguments } from "./run.js";

/** `ttthdl check`: judges files against regulations. */
export function checkCommand(context: CommandContext): Command {
  const options = sharedOptions(context);
  const files = sourceOptions(context);
  const command = newCommand("check", context)
    .description(
      say(
        context,
        "đối chiếu hồ sơ và cấu hình của một hệ thống với các văn bản",
        "judge a system's profile and configuration by the regulations",
      ),
    )
    .argument(
      "[PROFILE...]",
      say(
        context,
        "hồ sơ hệ thống, YAML hoặc JSON; - là đầu vào chuẩn",
        "system profile, YAML or JSON; - is standard input",
      ),
    );
  for (const option of files) command.addOption(option);
  return command
    .option(
      "--attestations <FILE>",
      say(context, "xác nhận của người có thẩm quyền", "attestations of those entitled"),
      collect,
    )
    .option(
      "--waivers <FILE>",
      say(context, "quyết định tạm chấp nhận vi phạm", "decisions to bear a breach for a while"),
      collect,
    )
    .option(
      "--product <NAME>",
      say(context, "tên sản phẩm ghi trong báo cáo", "product the report is handed in for"),
    )
    .option(
      "--product-version <VERSION>",
      say(context, "phiên bản của sản phẩm", "version of the product"),
    )
    .addOption(options.regulation.makeOptionMandatory())
    .addOption(options.asOf)
    .addOption(noticesOption(context))
    .addOption(options.allowOpen)
    .option(
      "--month-as-30-days",
      say(
        context,
        "coi một tháng là 30 ngày khi so với số ngày",
        "read a month as 30 days when set against days",
      ),
    )
    .addOption(options.format(...Object.keys(reportFormats)))
    .addOption(options.output)
    .addHelpText(
      "after",
      sourceHelp(context) +
        example(
          context,
          "ttthdl check ho-so.yaml --keycloak realm.json -r bac-kan-11-2023",
          "ttthdl check --from windows-policy=secpol.inf --from realm.json -r all",
        ) +
        say(
          context,
          "\nMã thoát: 0 đạt hết; 1 đầu vào sai; 2 có vi phạm; 3 còn bỏ ngỏ; 4 không đo được gì.\n",
          "\nExit codes: 0 all well; 1 bad input; 2 violated; 3 something open; 4 nothing measured.\n",
        ),
    )
    .action(async (profiles: readonly string[], args: CheckArguments) => {
      const { runCheck } = await import("./run.js");
      const subjects = sourceRequests(profiles, files, command.opts());
      context.end(await runCheck({ ...args, subjects }, context.lang, context.io));
    });
}

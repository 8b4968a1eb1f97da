import { roles } from "@ttthdl/core";
import { reportFormats } from "@ttthdl/report";
import { type Command, Option } from "commander";
import { type CommandContext, example, newCommand } from "../../command-context.js";
import { sourceHelp, sourceOptions, sourceRequests } from "../../input/source-options.js";
import { withRepeatedChoices } from "../../localized-command.js";
import { collect, sharedOptions } from "../../options.js";
import { noticesOption } from "../../time/calendar-options.js";
import type { CheckArguments } from "./run.js";
import { words } from "./words.js";

/** `ttthdl check`: judges files against regulations. */
export function checkCommand(context: CommandContext): Command {
  const options = sharedOptions(context);
  const files = sourceOptions(context);
  const command = newCommand("check", context)
    .description(words.description[context.lang])
    .argument("[PROFILE...]", words.profile[context.lang]);
  for (const option of files) command.addOption(option);
  return command
    .option("--context <FILE>", words.context[context.lang])
    .option("--attestations <FILE>", words.attestations[context.lang], collect)
    .option("--waivers <FILE>", words.waivers[context.lang], collect)
    .option("--product <NAME>", words.product[context.lang])
    .option("--product-version <VERSION>", words.productVersion[context.lang])
    .addOption(options.regulation.makeOptionMandatory())
    .addOption(options.asOf)
    .addOption(noticesOption(context))
    .addOption(options.allowOpen)
    .option("--month-as-30-days", words.monthAs30Days[context.lang])
    .addOption(
      withRepeatedChoices(new Option("--bearer <ROLE>", words.bearer[context.lang]), roles),
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
        words.exitCodes[context.lang],
    )
    .action(async (profiles: readonly string[], args: CheckArguments) => {
      const { runCheck } = await import("./run.js");
      const subjects = sourceRequests(profiles, files, command.opts());
      context.end(await runCheck({ ...args, subjects }, context.lang, context.io));
    });
}

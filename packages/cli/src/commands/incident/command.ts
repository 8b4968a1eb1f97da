import { type Command, Option } from "commander";
import { type CommandContext, example, newCommand } from "../../command-context.js";
import { sharedOptions } from "../../options.js";
import type { IncidentArguments, IncidentFormat } from "./run.js";
import { words } from "./words.js";

/** `ttthdl incident`: who must be notified of an incident, by whom and by when. */
export function incidentCommand(context: CommandContext): Command {
  const options = sharedOptions(context);
  return newCommand("incident", context)
    .description(words.description[context.lang])
    .argument("<FILE>", words.file[context.lang])
    .addOption(options.regulation.makeOptionMandatory())
    .addOption(new Option("--at <TIMESTAMP>", words.at[context.lang]))
    .addOption(options.format<IncidentFormat>("text", "json", "html", "ics"))
    .addOption(options.output)
    .addHelpText(
      "after",
      example(context, "ttthdl incident su-co.yaml -r tra-vinh-1289-2024 -r national"),
    )
    .action(async (file: string, args: IncidentArguments) => {
      const { runIncident } = await import("./run.js");
      await runIncident(file, args, context.lang, context.io);
    });
}

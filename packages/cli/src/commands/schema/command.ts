import { Argument, type Command } from "commander";
import { type CommandContext, example, newCommand } from "../../command-context.js";
import { argumentWithChoices } from "../../localized-command.js";
import { sharedOptions } from "../../options.js";
import { type SchemaName, schemaNames } from "./names.js";
import { words } from "./words.js";

/** `ttthdl schema`: the JSON Schemas of the files that the command reads and writes. */
export function schemaCommand(context: CommandContext): Command {
  const options = sharedOptions(context);
  return newCommand("schema", context)
    .description(words.description[context.lang])
    .addArgument(argumentWithChoices(new Argument("<NAME>", words.name[context.lang]), schemaNames))
    .addOption(options.output)
    .addHelpText("after", example(context, "ttthdl schema profile -o profile.schema.json"))
    .action(async (name: SchemaName, { output }: { readonly output?: string }) => {
      const { runSchema } = await import("./run.js");
      runSchema(name, output, context.io);
    });
}

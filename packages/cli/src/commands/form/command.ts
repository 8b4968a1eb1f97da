import { type Command, Option } from "commander";
import { type CommandContext, example, newCommand } from "../../command-context.js";
import { withChoices } from "../../localized-command.js";
import { sharedOptions, type TextOrJson } from "../../options.js";
import { documentCommand } from "./document-command.js";
import type { ListArguments, SchemaArguments, ValidateArguments } from "./run.js";
import type { ParseArguments } from "./run-parse.js";
import { words } from "./words.js";

/** `ttthdl form`: the forms printed with the regulations. */
export function formCommand(context: CommandContext): Command {
  return newCommand("form", context)
    .description(words.description[context.lang])
    .addCommand(listCommand(context))
    .addCommand(schemaCommand(context))
    .addCommand(validateCommand(context))
    .addCommand(documentCommand("render", context))
    .addCommand(documentCommand("blank", context))
    .addCommand(parseCommand(context))
    .addHelpText("after", example(context, "ttthdl form validate mau-1 de-nghi.json"));
}

function listCommand(context: CommandContext): Command {
  const options = sharedOptions(context);
  return newCommand("list", context)
    .description(words.list[context.lang])
    .addOption(options.format<TextOrJson>("text", "json"))
    .addOption(options.output)
    .addHelpText("after", example(context, "ttthdl form list"))
    .action(async (args: ListArguments) => {
      const { runList } = await import("./run.js");
      runList(args, context.lang, context.io);
    });
}

function schemaCommand(context: CommandContext): Command {
  const options = sharedOptions(context);
  return newCommand("schema", context)
    .description(words.schema[context.lang])
    .argument("<FORM>", words.form[context.lang])
    .option("--draft", words.draftSchema[context.lang])
    .addOption(
      withChoices(new Option("--ui <KIND>", words.ui[context.lang]), ["json-forms", "rjsf"]),
    )
    .addOption(options.output)
    .addHelpText("after", example(context, "ttthdl form schema mau-1 -o mau-1.schema.json"))
    .action(async (form: string, args: SchemaArguments) => {
      const { runSchema } = await import("./run.js");
      runSchema(form, args, context.lang, context.io);
    });
}

function validateCommand(context: CommandContext): Command {
  const options = sharedOptions(context);
  return newCommand("validate", context)
    .description(words.validate[context.lang])
    .argument("<FORM>", words.form[context.lang])
    .argument("<DATA>", words.data[context.lang])
    .option("--draft", words.draftValidated[context.lang])
    .addOption(options.format<TextOrJson>("json", "text"))
    .addOption(options.output)
    .addHelpText("after", example(context, "ttthdl form validate mau-1 de-nghi.json"))
    .action(async (form: string, data: string, args: ValidateArguments) => {
      const { runValidate } = await import("./run.js");
      context.end(await runValidate(form, data, args, context.lang, context.io));
    });
}

function parseCommand(context: CommandContext): Command {
  const options = sharedOptions(context);
  return newCommand("parse", context)
    .description(words.parse[context.lang])
    .argument("<FILE>", words.file[context.lang])
    .option("--form <ID>", words.formOfFile[context.lang])
    .addOption(options.format<TextOrJson>("json", "text"))
    .addOption(options.output)
    .addHelpText("after", example(context, "ttthdl form parse de-nghi.docx -o de-nghi.json"))
    .action(async (file: string, args: ParseArguments) => {
      const { runParse } = await import("./run-parse.js");
      await runParse(file, args, context.lang, context.io);
    });
}

import { type Command, Option } from "commander";
import { type CommandContext, example, newCommand, say } from "../../command-context.js";
import { sharedOptions } from "../../options.js";
import { documentCommand } from "./document-command.js";
import type { ListArguments, SchemaArguments, ValidateArguments } from "./run.js";
import type { ParseArguments } from "./run-parse.js";

/** `ttthdl form`: the forms printed with the regulations. */
export function formCommand(context: CommandContext): Command {
  return newCommand("form", context)
    .description(
      say(
        context,
        "các mẫu văn bản kèm theo quy chế: lược đồ, kiểm tra, in, đọc lại",
        "the forms printed with the regulations: schemas, validation, printing, reading back",
      ),
    )
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
    .description(say(context, "liệt kê các mẫu", "list the forms"))
    .addOption(options.format("text", "json"))
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
    .description(
      say(context, "lược đồ JSON (2020-12) của dữ liệu điền mẫu", "JSON Schema of a form's data"),
    )
    .argument("<FORM>", say(context, "mã mẫu", "id of the form"))
    .option(
      "--draft",
      say(context, "lược đồ của bản nháp: được phép thiếu", "of a draft, which may be incomplete"),
    )
    .addOption(
      new Option(
        "--ui <KIND>",
        say(context, "lược đồ giao diện thay cho JSON Schema", "a UI schema instead"),
      ).choices(["json-forms", "rjsf"]),
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
    .description(
      say(
        context,
        "kiểm tra dữ liệu điền mẫu; lỗi tách khỏi cảnh báo",
        "judge a form's data; errors apart from warnings",
      ),
    )
    .argument("<FORM>", say(context, "mã mẫu", "id of the form"))
    .argument(
      "<DATA>",
      say(
        context,
        "tệp JSON hoặc YAML; - là đầu vào chuẩn",
        "JSON or YAML file; - for standard input",
      ),
    )
    .option("--draft", say(context, "xét như bản nháp: được phép thiếu", "as a draft"))
    .addOption(options.format("json", "text"))
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
    .description(
      say(
        context,
        "đọc lại dữ liệu từ tệp DOCX, PDF hoặc JSON đã điền; cảnh báo ghi ra stderr",
        "read the data back from a filled-in DOCX, PDF or JSON; warnings go to stderr",
      ),
    )
    .argument(
      "<FILE>",
      say(context, "tệp đã điền; - là đầu vào chuẩn", "file; - for standard input"),
    )
    .option(
      "--form <ID>",
      say(
        context,
        "mã mẫu; bỏ trống thì tìm trong tệp",
        "id of the form; left out: the file tells",
      ),
    )
    .addOption(options.format("json", "text"))
    .addOption(options.output)
    .addHelpText("after", example(context, "ttthdl form parse de-nghi.docx -o de-nghi.json"))
    .action(async (file: string, args: ParseArguments) => {
      const { runParse } = await import("./run-parse.js");
      await runParse(file, args, context.lang, context.io);
    });
}

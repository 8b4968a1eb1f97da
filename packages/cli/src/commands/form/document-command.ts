import { documentProfiles } from "@ttthdl/forms/document";
import { type Command, Option } from "commander";
import { type CommandContext, example, newCommand, say } from "../../command-context.js";
import { sharedOptions } from "../../options.js";
import { type DocumentArguments, documentFormats } from "./document-arguments.js";

/** `ttthdl form render` and `ttthdl form blank`: one filled in, one to fill in by hand. */
export function documentCommand(name: "render" | "blank", context: CommandContext): Command {
  const options = sharedOptions(context);
  const command = newCommand(name, context).argument(
    "<FORM>",
    say(context, "mã mẫu", "id of the form"),
  );
  if (name === "render") {
    command
      .description(say(context, "in mẫu đã điền", "print a form filled in"))
      .argument(
        "<DATA>",
        say(
          context,
          "tệp JSON hoặc YAML; - là đầu vào chuẩn",
          "JSON or YAML file; - for standard input",
        ),
      )
      .option("--draft", say(context, "in cả bản nháp còn thiếu", "print an incomplete draft too"));
  } else {
    command.description(say(context, "in mẫu trống", "print a blank form"));
  }
  return command
    .addOption(
      new Option(
        "--format <FORMAT>",
        say(
          context,
          "dạng kết quả; bỏ trống thì theo đuôi tệp -o, không có thì txt",
          "left out: after the name given to -o, else txt",
        ),
      ).choices(documentFormats),
    )
    .addOption(
      new Option(
        "--profile <PROFILE>",
        say(
          context,
          "thể thức: theo Nghị định 30/2020 hoặc như bản in năm 2018",
          "style: of Nghị định 30/2020, or of the print of 2018",
        ),
      )
        .choices(documentProfiles)
        .default("nd-30-2020"),
    )
    .addOption(
      new Option(
        "--addressee <WHICH>",
        say(
          context,
          "nơi nhận: như bản in, hoặc cơ quan kế thừa tại ngày --as-of",
          "addressee: as printed, or its successor on the day of --as-of",
        ),
      )
        .choices(["as-printed", "successor"])
        .default("as-printed"),
    )
    .addOption(options.asOf)
    .option(
      "--errata",
      say(context, "giữ nguyên các lỗi của bản in", "repeat the errors of the print"),
    )
    .option(
      "--qr",
      say(
        context,
        "thêm mã QR cạnh chữ ký: mã mẫu và mã băm của dữ liệu, không có dữ liệu cá nhân",
        "a QR code beside the signature: the form and a digest of the data, nothing personal",
      ),
    )
    .addOption(options.output)
    .addHelpText(
      "after",
      example(
        context,
        name === "render"
          ? "ttthdl form render mau-1 de-nghi.json -o de-nghi.md"
          : "ttthdl form blank mau-2 --addressee successor -o mau-2.txt",
      ),
    )
    .action(async (form: string, ...rest: readonly unknown[]) => {
      const { runBlank, runRender } = await import("./run-document.js");
      const data = name === "render" ? String(rest[0]) : undefined;
      const args = rest[name === "render" ? 1 : 0] as DocumentArguments;
      if (data === undefined) await runBlank(form, args, context.io);
      else await runRender(form, data, args, context.lang, context.io);
    });
}

import { documentProfiles } from "@ttthdl/forms/document";
import { type Command, Option } from "commander";
import { type CommandContext, example, newCommand } from "../../command-context.js";
import { withChoices } from "../../localized-command.js";
import { sharedOptions } from "../../options.js";
import { type DocumentArguments, documentFormats } from "./document-arguments.js";
import { words } from "./words.js";

/** `ttthdl form render` and `ttthdl form blank`: one filled in, one to fill in by hand. */
export function documentCommand(name: "render" | "blank", context: CommandContext): Command {
  const options = sharedOptions(context);
  const command = newCommand(name, context).argument("<FORM>", words.form[context.lang]);
  if (name === "render") {
    command
      .description(words.render[context.lang])
      .argument("<DATA>", words.data[context.lang])
      .option("--draft", words.draftPrinted[context.lang]);
  } else {
    command.description(words.blank[context.lang]);
  }
  return command
    .addOption(
      withChoices(new Option("--format <FORMAT>", words.format[context.lang]), documentFormats),
    )
    .addOption(
      withChoices(
        new Option("--profile <PROFILE>", words.profile[context.lang]),
        documentProfiles,
      ).default("nd-30-2020"),
    )
    .addOption(
      withChoices(new Option("--addressee <WHICH>", words.addressee[context.lang]), [
        "as-printed",
        "successor",
      ]).default("as-printed"),
    )
    .addOption(options.asOf)
    .option("--errata", words.errata[context.lang])
    .option("--qr", words.qr[context.lang])
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

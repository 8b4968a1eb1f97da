import { accountClasses, accountScopes } from "@ttthdl/core";
import { type Command, Option } from "commander";
import { type CommandContext, example, newCommand, say } from "../../command-context.js";
import { sharedOptions } from "../../options.js";
import type { PasswordArguments } from "./run.js";

/** `ttthdl password`: judges a real password from standard input. */
export function passwordCommand(context: CommandContext): Command {
  const options = sharedOptions(context);
  return newCommand("password", context)
    .description(
      say(
        context,
        "xét một mật khẩu đưa qua đầu vào chuẩn; kết quả không chứa mật khẩu",
        "judge a password from standard input; the result never holds it",
      ),
    )
    .addOption(options.regulation.makeOptionMandatory())
    .addOption(
      new Option("--class <CLASS>", say(context, "loại tài khoản", "class of the account"))
        .choices(accountClasses)
        .makeOptionMandatory(),
    )
    .addOption(
      new Option(
        "--scope <SCOPE>",
        say(
          context,
          "mật khẩu mở cái gì; bỏ trống là mọi thứ",
          "what it opens; left out: everything",
        ),
      ).choices(accountScopes),
    )
    .option(
      "--person <FILE>",
      say(
        context,
        "tệp thông tin chủ tài khoản: fullName, birthDate, phone",
        "file about the owner: fullName, birthDate, phone",
      ),
    )
    .addOption(options.allowOpen)
    .addOption(options.format("text", "json"))
    .addOption(options.output)
    .addHelpText(
      "after",
      example(
        context,
        'read -rs MK; printf %s "$MK" | ttthdl password -r bac-kan-11-2023 --class user --person chu.json',
      ),
    )
    .action(async (args: PasswordArguments) => {
      const { runPassword } = await import("./run.js");
      context.end(await runPassword(args, context.lang, context.io));
    });
}

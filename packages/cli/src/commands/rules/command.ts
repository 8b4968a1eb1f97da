import { type Citation, toNfc } from "@ttthdl/core";
import { InputError } from "@ttthdl/evidence";
import { type Command, Option } from "commander";
import { type CommandContext, example, newCommand, say } from "../../command-context.js";
import { sharedOptions } from "../../options.js";
import type { RulesArguments } from "./run.js";

/** `ttthdl rules`: lists norms in the order of the law. */
export function rulesCommand(context: CommandContext): Command {
  const options = sharedOptions(context);
  return newCommand("rules", context)
    .description(
      say(
        context,
        "liệt kê các quy tắc theo thứ tự của văn bản",
        "list the rules in the order of the law",
      ),
    )
    .addOption(options.regulation)
    .option("--topic <TOPIC>", say(context, "chỉ một chủ đề", "of one topic only"))
    .addOption(
      new Option("--article <N>", say(context, "chỉ một điều", "of one article only")).argParser(
        parseArticle,
      ),
    )
    .addOption(options.format("text", "json"))
    .addOption(options.output)
    .addHelpText("after", example(context, "ttthdl rules -r bac-kan-11-2023 --article 15"))
    .action(async (args: RulesArguments) => {
      const { runRules } = await import("./run.js");
      runRules(args, context.lang, context.io);
    });
}

/** `12`, or `12a` for an article that an amendment put in. */
function parseArticle(text: string): Citation {
  const [, article, articleLetter] = /^([1-9]\d{0,3})(\p{Ll}?)$/u.exec(toNfc(text)) ?? [];
  if (article !== undefined) {
    return { article: Number(article), ...(articleLetter && { articleLetter }) };
  }
  throw new InputError({
    vi: "--article: không phải số điều",
    en: "--article: not the number of an article",
  });
}

import type { Citation } from "@ttthdl/core";
import { toNfc } from "@ttthdl/core/internal";
import { InputError } from "@ttthdl/evidence";
import { type Command, Option } from "commander";
import { type CommandContext, example, newCommand } from "../../command-context.js";
import { sharedOptions, type TextOrJson } from "../../options.js";
import type { RulesArguments } from "./run.js";
import { words } from "./words.js";

/** `ttthdl rules`: lists norms in the order of the law. */
export function rulesCommand(context: CommandContext): Command {
  const options = sharedOptions(context);
  return newCommand("rules", context)
    .description(words.description[context.lang])
    .addOption(options.regulation)
    .option("--topic <TOPIC>", words.topic[context.lang])
    .addOption(new Option("--article <N>", words.article[context.lang]).argParser(parseArticle))
    .addOption(options.format<TextOrJson>("text", "json"))
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
  throw new InputError(words.notAnArticle);
}

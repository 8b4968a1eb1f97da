import type { Lang } from "@ttthdl/core";
import type { Command } from "commander";
import { helpWords } from "./words.js";

const { arguments: args, commands, options, usage } = helpWords;
const titles = [args, commands, options, usage];

/** Commander writes its help in English; this puts its own words into the language of the run. */
export function localizeHelp<Localized extends Command>(command: Localized, lang: Lang): Localized {
  command.helpCommand(false);
  if (lang === "en") return command;
  command.helpOption("-h, --help", helpWords.help[lang]).configureHelp({
    styleTitle: (title) => titles.find(({ en }) => en === title)?.[lang] ?? title,
    styleUsage: (text) =>
      [helpWords.usageOptions, helpWords.usageCommand].reduce(
        (replaced, word) => replaced.replace(word.en, word[lang]),
        text,
      ),
    subcommandTerm: (sub) => sub.name(),
    optionDescription: ({ description, argChoices, defaultValue }) => {
      const choices = argChoices?.join(", ");
      const facts = [
        ...(choices === undefined ? [] : [`${helpWords.choices[lang]}: ${choices}`]),
        ...(defaultValue === undefined
          ? []
          : [`${helpWords.default[lang]}: ${String(defaultValue)}`]),
      ];
      return facts.length === 0 ? description : `${description} (${facts.join("; ")})`;
    },
  });
  return command;
}

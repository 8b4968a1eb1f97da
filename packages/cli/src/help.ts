import type { Lang } from "@ttthdl/core";
import type { Command } from "commander";

const titles: Readonly<Record<string, string>> = {
  "Usage:": "Cách dùng:",
  "Arguments:": "Đối số:",
  "Options:": "Tùy chọn:",
  "Commands:": "Lệnh:",
};

/** Commander writes its help in English; this puts its own words into the language of the run. */
export function localizeHelp(command: Command, lang: Lang): Command {
  if (lang === "en") return command.helpCommand(false);
  return command
    .helpCommand(false)
    .helpOption("-h, --help", "hiện hướng dẫn này")
    .configureHelp({
      styleTitle: (title) => titles[title] ?? title,
      styleUsage: (usage) =>
        usage.replace("[options]", "[tùy chọn]").replace("[command]", "[lệnh]"),
      subcommandTerm: (sub) => sub.name(),
      optionDescription: ({ description, argChoices, defaultValue }) => {
        const choices = argChoices?.join(", ");
        const facts = [
          ...(choices === undefined ? [] : [`chọn: ${choices}`]),
          ...(defaultValue === undefined ? [] : [`mặc định: ${String(defaultValue)}`]),
        ];
        return facts.length === 0 ? description : `${description} (${facts.join("; ")})`;
      },
    });
}

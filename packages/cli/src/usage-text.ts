import type { LocalizedText } from "@ttthdl/core";
import type { CommanderError } from "commander";

const sentences: Readonly<Record<string, (what: string) => string>> = {
  "commander.unknownOption": (what) => `không có tùy chọn ${what}`,
  "commander.unknownCommand": (what) => `không có lệnh ${what}`,
  "commander.missingArgument": (what) => `thiếu đối số ${what}`,
  "commander.optionMissingArgument": (what) => `tùy chọn ${what} thiếu giá trị`,
  "commander.missingMandatoryOptionValue": (what) => `thiếu tùy chọn bắt buộc ${what}`,
  "commander.invalidArgument": (what) => `giá trị không hợp lệ cho ${what}`,
  "commander.excessArguments": () => "thừa đối số",
};

/** A mistake in the command line in both languages; Commander knows only English. */
export function usageText({ code, message }: CommanderError): LocalizedText {
  if (code === "commander.help") {
    return {
      vi: "chưa nêu lệnh; ttthdl --help liệt kê các lệnh",
      en: "no command was given; ttthdl --help lists them",
    };
  }
  const what = /'([^']*)'/.exec(message)?.[1] ?? "";
  const choices = /Allowed choices are (.*)\./.exec(message)?.[1];
  const sentence = sentences[code]?.(what) ?? message;
  return {
    vi: choices === undefined ? sentence : `${sentence}; chọn: ${choices}`,
    en: message.replace(/^error: /, ""),
  };
}

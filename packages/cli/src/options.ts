import { type IsoDay, isIsoDay } from "@ttthdl/core";
import { InputError } from "@ttthdl/evidence";
import { Option } from "commander";
import { type CommandContext, say } from "./command-context.js";

/** Options that several commands have. */
export interface SharedOptions {
  readonly regulation: Option;
  readonly asOf: Option;
  readonly allowOpen: Option;
  readonly output: Option;
  /** `--format`, of which the first is the default. */
  format<Format extends string>(...formats: readonly Format[]): Option;
}

/** What `-o` and `--format` leave behind. */
export interface OutputOptions<Format extends string = string> {
  readonly format: Format;
  readonly output?: string;
}

/** Gathers an option that may be repeated. */
export function collect(value: string, before: readonly string[] = []): readonly string[] {
  return [...before, value];
}

/** Makes the shared options anew: an option belongs to one command. */
export function sharedOptions(context: CommandContext): SharedOptions {
  return {
    regulation: new Option(
      "-r, --regulation <SLUG>",
      say(
        context,
        "văn bản, dùng được nhiều lần; all là cả năm văn bản",
        "regulation, may be repeated; all for the five",
      ),
    ).argParser(collect),
    asOf: new Option(
      "--as-of <YYYY-MM-DD>",
      say(
        context,
        "ngày xét; bỏ trống là hôm nay, giờ Việt Nam",
        "day of the question; left out: today in Vietnam",
      ),
    ).argParser(parseDay),
    allowOpen: new Option(
      "--allow-open",
      say(
        context,
        "kết quả còn bỏ ngỏ không làm lệnh thất bại",
        "what is left open does not fail the command",
      ),
    ),
    output: new Option(
      "-o, --output <FILE>",
      say(context, "ghi ra tệp thay vì ra màn hình", "write to a file instead of the screen"),
    ),
    format: (...formats) =>
      new Option("--format <FORMAT>", say(context, "dạng kết quả", "form of the result"))
        .choices(formats)
        .default(formats[0]),
  };
}

function parseDay(text: string): IsoDay {
  if (isIsoDay(text)) return text;
  throw new InputError({
    vi: "--as-of: không phải ngày có thật từ 1900 đến 2199, dạng YYYY-MM-DD",
    en: "--as-of: not a date that exists from 1900 to 2199, written YYYY-MM-DD",
  });
}

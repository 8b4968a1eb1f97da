import { type IsoDay, isIsoDay } from "@ttthdl/core";
import { InputError } from "@ttthdl/evidence";
import { Option } from "commander";
import type { CommandContext } from "./command-context.js";
import { withChoices } from "./localized-command.js";
import { mistakes, optionWords } from "./words.js";

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
export interface OutputOptions<Format extends string> {
  readonly format: Format;
  readonly output?: string;
}

/** The formats of most commands. */
export type TextOrJson = "text" | "json";

/** Gathers an option that may be repeated. */
export function collect(value: string, before: readonly string[] = []): readonly string[] {
  return [...before, value];
}

/** Makes the shared options anew: an option belongs to one command. */
export function sharedOptions({ lang }: CommandContext): SharedOptions {
  return {
    regulation: new Option("-r, --regulation <SLUG>", optionWords.regulation[lang]).argParser(
      collect,
    ),
    asOf: new Option("--as-of <YYYY-MM-DD>", optionWords.asOf[lang]).argParser(parseDay),
    allowOpen: new Option("--allow-open", optionWords.allowOpen[lang]),
    output: new Option("-o, --output <FILE>", optionWords.output[lang]),
    format: (...formats) =>
      withChoices(new Option("--format <FORMAT>", optionWords.format[lang]), formats).default(
        formats[0],
      ),
  };
}

function parseDay(text: string): IsoDay {
  if (isIsoDay(text)) return text;
  throw new InputError(mistakes.notADay);
}

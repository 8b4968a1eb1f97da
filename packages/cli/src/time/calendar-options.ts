import type { Weekday } from "@ttthdl/calendar";
import { InputError } from "@ttthdl/evidence";
import { Option } from "commander";
import type { CommandContext } from "../command-context.js";
import { collect } from "../options.js";
import { words } from "./words.js";

/** What the calendar's options leave behind. */
export interface CalendarArguments {
  readonly notices?: readonly string[];
  readonly weekend?: readonly Weekday[];
  readonly swappedDays: boolean;
  readonly cultureDayCompensation?: boolean;
}

/** Notices of years that the package does not know, or that replace what it knows. */
export function noticesOption({ lang }: CommandContext): Option {
  return new Option("--notices <FILE>", words.notices[lang]).argParser(collect);
}

/** Options of every command that counts working days, made anew: an option belongs to one command. */
export function calendarOptions(context: CommandContext): readonly Option[] {
  const { lang } = context;
  return [
    noticesOption(context),
    new Option("--weekend <DAYS>", words.weekend[lang]).argParser(parseWeekend),
    new Option("--no-swapped-days", words.swappedDays[lang]),
    new Option("--culture-day-compensation", words.cultureDayCompensation[lang]),
  ];
}

function parseWeekend(text: string): readonly Weekday[] {
  if (/^[1-7](?:,[1-7]){0,5}$/.test(text)) {
    return [...new Set(text.split(",").map((day) => Number(day) as Weekday))];
  }
  throw new InputError(words.notAWeekend);
}

import type { Weekday } from "@ttthdl/calendar";
import { InputError } from "@ttthdl/evidence";
import { Option } from "commander";
import { type CommandContext, say } from "../command-context.js";
import { collect } from "../options.js";

/** What the calendar's options leave behind. */
export interface CalendarArguments {
  readonly notices?: readonly string[];
  readonly weekend?: readonly Weekday[];
  readonly swappedDays: boolean;
  readonly cultureDayCompensation?: boolean;
}

/** Notices of years that the package does not know, or that replace what it knows. */
export function noticesOption(context: CommandContext): Option {
  return new Option(
    "--notices <FILE>",
    say(
      context,
      "thông báo nghỉ lễ của một năm (YAML, JSON), dùng được nhiều lần",
      "a year's notice of days off (YAML, JSON), may be repeated",
    ),
  ).argParser(collect);
}

/** Options of every command that counts working days, made anew: an option belongs to one command. */
export function calendarOptions(context: CommandContext): readonly Option[] {
  return [
    noticesOption(context),
    new Option(
      "--weekend <DAYS>",
      say(
        context,
        "ngày nghỉ hằng tuần, 1 là thứ Hai, 7 là Chủ nhật; bỏ trống là 6,7",
        "weekly days of rest, 1 Monday to 7 Sunday; left out: 6,7",
      ),
    ).argParser(parseWeekend),
    new Option(
      "--no-swapped-days",
      say(context, "không tính các ngày nghỉ hoán đổi", "leave swapped days out"),
    ),
    new Option(
      "--culture-day-compensation",
      say(
        context,
        "dự kiến có nghỉ bù khi 24/11 trùng ngày nghỉ hằng tuần",
        "project a day off in lieu when 24/11 is a day of rest",
      ),
    ),
  ];
}

function parseWeekend(text: string): readonly Weekday[] {
  if (/^[1-7](?:,[1-7]){0,5}$/.test(text)) {
    return [...new Set(text.split(",").map((day) => Number(day) as Weekday))];
  }
  throw new InputError({
    vi: "--weekend: là các số từ 1 đến 7 cách nhau bằng dấu phẩy, không quá 6 ngày",
    en: "--weekend: numbers from 1 to 7 with commas between them, at most 6 days",
  });
}

import { isTtthdlError, type LocalizedText } from "@ttthdl/core";
import { InputError } from "@ttthdl/evidence";

/** What the command line calls the arguments that the calendar and the law name in their errors. */
const argumentNames: Readonly<Record<string, LocalizedText>> = {
  from: { vi: "--from", en: "--from" },
  for: { vi: "--for", en: "--for" },
  cutoff: { vi: "--cutoff", en: "--cutoff" },
  weekend: { vi: "--weekend", en: "--weekend" },
  year: { vi: "năm âm lịch", en: "lunar year" },
  month: { vi: "tháng âm lịch", en: "lunar month" },
  day: { vi: "ngày âm lịch", en: "lunar day" },
  leap: { vi: "tháng nhuận", en: "leap month" },
};

/** Runs a question to the calendar or the law; an error names the argument of the command line. */
export function namingArguments<T>(ask: () => T): T {
  try {
    return ask();
  } catch (error) {
    const name = isTtthdlError(error) ? argumentNames[error.path ?? ""] : undefined;
    if (!isTtthdlError(error) || name === undefined) throw error;
    const { vi, en } = error.text;
    throw new InputError({ vi: `${name.vi}: ${vi}`, en: `${name.en}: ${en}` }, { cause: error });
  }
}

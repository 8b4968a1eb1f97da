import { isTtthdlError } from "@ttthdl/core";
import { InputError } from "@ttthdl/evidence";
import { argumentNames } from "./words.js";

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

import { type Lang, type LocalizedText, TtthdlError } from "@ttthdl/core";

/** Where in an input the reason of an error lies. */
export interface InputPlace {
  readonly file?: string;
  /** Path in the data, or section and key: `accounts[3].status`, `[System Access] LockoutBadCount`. */
  readonly path?: string;
  /** From 1. */
  readonly line?: number;
}

/** An input cannot be used. Its sentence, in both languages, holds no value of the input; `describe` adds the place. */
export class InputError extends TtthdlError {
  override readonly name = "InputError";
  readonly place: InputPlace;

  constructor(text: LocalizedText, { cause, ...place }: InputPlace & ErrorOptions = {}) {
    const { path } = place;
    super("invalid-input", text, { ...(path !== undefined && { path }), cause });
    this.place = place;
    this.message = this.describe("en");
  }

  /** The sentence behind its file and its path, or its line where there is no path. */
  override describe(lang: Lang): string {
    const { file, path, line } = this.place;
    const atLine = line === undefined ? undefined : `${lineWord[lang]} ${line}`;
    return [file, path ?? atLine, this.text[lang]].filter((part) => part !== undefined).join(": ");
  }
}

const lineWord: LocalizedText = { vi: "dòng", en: "line" };

/** An {@link InputError} about one file. */
export function inFile(
  file: string,
  vi: string,
  en: string,
  place: Omit<InputPlace, "file"> & ErrorOptions = {},
): InputError {
  return new InputError({ vi, en }, { file, ...place });
}

import { type LocalizedText, TtthdlError } from "@ttthdl/core";

/** Where in an input the reason of an error lies. */
export interface InputPlace {
  readonly file?: string;
  /** Path in the data, or section and key: `accounts[3].status`, `[System Access] LockoutBadCount`. */
  readonly path?: string;
  /** From 1. */
  readonly line?: number;
}

/** An input cannot be used: one line in both languages, without any value of the input, and the place as data. */
export class InputError extends TtthdlError {
  readonly text: LocalizedText;
  readonly place: InputPlace;

  constructor(text: LocalizedText, { cause, ...place }: InputPlace & ErrorOptions = {}) {
    const { path } = place;
    super("invalid-input", text.en, { ...(path !== undefined && { path }), cause });
    this.text = text;
    this.place = place;
  }
}

/** An {@link InputError} about one file: its text names the path, or the line where there is no path. */
export function inFile(
  file: string,
  vi: string,
  en: string,
  place: Omit<InputPlace, "file"> & ErrorOptions = {},
): InputError {
  const { path, line } = place;
  const start = (lineWord: string): string => {
    if (path !== undefined) return `${file}: ${path}: `;
    return line === undefined ? `${file}: ` : `${file}: ${lineWord} ${line}: `;
  };
  return new InputError(
    { vi: `${start("dòng")}${vi}`, en: `${start("line")}${en}` },
    { file, ...place },
  );
}

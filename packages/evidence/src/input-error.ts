import type { LocalizedText } from "@ttthdl/core";

/** Something is wrong with what the caller gave: one line in both languages, without any value of the input. */
export class InputError extends Error {
  override readonly name = "InputError";
  readonly text: LocalizedText;

  constructor(text: LocalizedText, options?: ErrorOptions) {
    super(text.en, options);
    this.text = text;
  }
}

/** An {@link InputError} about one file. */
export function inFile(file: string, vi: string, en: string, cause?: unknown): InputError {
  return new InputError(
    { vi: `${file}: ${vi}`, en: `${file}: ${en}` },
    cause === undefined ? undefined : { cause },
  );
}

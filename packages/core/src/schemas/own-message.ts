import type { LocalizedText } from "../text.js";

/** Parameters of a check of our own. */
export interface OwnMessage {
  /** What a caller of the bare schema reads. */
  readonly error: string;
  /** What `profileProblems` reads, in the language asked for. */
  readonly params: { readonly text: LocalizedText };
}

/** Lets a check speak both languages. */
export function own(text: LocalizedText): OwnMessage {
  return { error: text.en, params: { text } };
}

/** The text of {@link own} in the parameters of an issue, or `undefined`. */
export function ownText(params: Readonly<Record<string, unknown>> = {}): LocalizedText | undefined {
  const text = params["text"];
  return isText(text) ? text : undefined;
}

function isText(value: unknown): value is LocalizedText {
  return typeof value === "object" && value !== null && "vi" in value && "en" in value;
}

import { escape as escapeHtml } from "html-escaper";

/** Markup that is safe to put into a page. */
export class Html {
  readonly text: string;

  /** @param text - Markup as it is; what is not markup goes through {@link html}. */
  constructor(text: string) {
    this.text = text;
  }
}

/** What may stand in a template: text is escaped, markup is not. */
export type HtmlValue = string | number | Html | undefined | readonly (Html | string)[];

/**
 * Markup with values in it: whatever is not markup already is escaped. Lists are joined, `undefined` leaves
 * nothing.
 */
export function html(parts: TemplateStringsArray, ...values: readonly HtmlValue[]): Html {
  return new Html(parts.map((part, index) => part + textOf(values[index])).join(""));
}

function textOf(value: HtmlValue): string {
  if (value === undefined) return "";
  if (value instanceof Html) return value.text;
  if (typeof value === "string" || typeof value === "number") return escapeHtml(String(value));
  return value.map(textOf).join("");
}

import { escape as escapeHtml } from "html-escaper";

/** What an attribute may be: `true` stands without a value, `undefined` and `false` leave it out. */
export type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;

/** Words as markup: whatever they hold, a reader sees it as they are written. */
export function words(text: string): string {
  return escapeHtml(text);
}

/** An element of HTML. Values of attributes are escaped here; the content is markup already. */
export function element(name: string, attributes: Attributes, content: string = ""): string {
  return `${startTag(name, attributes)}${content}</${name}>`;
}

/** The start of an element, or an element that has no content. */
export function startTag(name: string, attributes: Attributes, more?: Attributes): string {
  const rest = more === undefined ? "" : attributesMarkup(more);
  return `<${name}${attributesMarkup(attributes)}${rest}>`;
}

function attributesMarkup(attributes: Attributes): string {
  let markup = "";
  for (const key in attributes) {
    const value = attributes[key];
    if (value === undefined || value === false) continue;
    markup += value === true ? ` ${key}` : ` ${key}="${escapeHtml(String(value))}"`;
  }
  return markup;
}

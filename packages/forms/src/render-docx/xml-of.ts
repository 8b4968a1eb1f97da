import { words } from "../markup/element.js";

/** What a component of the library prepares: one element by its name, with attributes, elements and words. */
export interface Prepared {
  readonly [name: string]: Content | readonly Content[];
}

type Content = string | number | boolean | Prepared;

/** The XML of an element. The library writes it with a package that needs Node. */
export function xmlOf(prepared: Prepared): string {
  return Object.entries(prepared)
    .map(([name, held]) => {
      const children = Array.isArray(held) ? held : [held];
      const start = `<${name}${children.map(attributesOf).join("")}`;
      const inside = children.map(contentOf).join("");
      return inside === "" ? `${start}/>` : `${start}>${inside}</${name}>`;
    })
    .join("");
}

function attributesOf(child: Content): string {
  if (typeof child !== "object") return "";
  return Object.entries(child["_attr"] ?? {})
    .map(([name, value]) => ` ${name}="${words(String(value))}"`)
    .join("");
}

function contentOf(child: Content): string {
  if (typeof child !== "object") return words(String(child));
  return "_attr" in child ? "" : xmlOf(child);
}

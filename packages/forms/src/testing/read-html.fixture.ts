import { type DefaultTreeAdapterMap, parse, parseFragment } from "parse5";

type Node = DefaultTreeAdapterMap["node"];
type Element = DefaultTreeAdapterMap["element"];

/** What a browser makes of a page. */
export interface ReadHtml {
  readonly elements: readonly Element[];
  /** The paragraphs in the order of reading; a drawn blank is "…". */
  readonly paragraphs: readonly string[];
}

/** Reads a page, or a piece of one, as a browser does. */
export function readHtml(markup: string): ReadHtml {
  const tree = markup.startsWith("<!doctype") ? parse(markup) : parseFragment(markup);
  const elements = elementsIn(tree);
  const paragraphs = elements
    .filter(({ tagName }) => ["p", "h1", "h2"].includes(tagName))
    .map(textOf);
  return { elements, paragraphs };
}

/** The value of an attribute. */
export function attributeOf({ attrs }: Element, name: string): string | undefined {
  return attrs.find((attribute) => attribute.name === name)?.value;
}

/** The words in a node. */
export function textOf(node: Node): string {
  if ("value" in node) return node.value;
  if ("tagName" in node && attributeOf(node, "class")?.startsWith("blank")) return "…";
  return childrenOf(node).map(textOf).join("");
}

function elementsIn(node: Node): readonly Element[] {
  const below = childrenOf(node).flatMap(elementsIn);
  return "tagName" in node ? [node, ...below] : below;
}

function childrenOf(node: Node): readonly Node[] {
  return "childNodes" in node ? node.childNodes : [];
}

import type { Citation } from "@ttthdl/core";

/** A citation as short as a reader can say it: `15.1.a`, the second dash under it `15.1.a/2`. */
export function shortCitation(cite: Citation): string {
  const { part, article, clause, paragraph, point, item, form } = cite;
  return [
    part === undefined ? "" : "QĐ ",
    [article, clause, point].filter((each) => each !== undefined).join("."),
    paragraph === undefined ? "" : `¶${paragraph}`,
    item === undefined ? "" : `/${item}`,
    form === undefined ? "" : ` ${form}`,
  ].join("");
}

/** The anchor of an article on the page of its regulation. */
export function articleAnchor({ part, article }: Citation): string {
  return part === undefined ? `article-${article}` : `decision-article-${article}`;
}

/** The anchor of a rule on the page of its regulation: the second half of its id. */
export function ruleAnchor(id: string): string {
  return id.slice(id.indexOf("/") + 1);
}

/** Where a reading stands, seen from a page about a regulation. */
export function readingTarget(id: string): string {
  return `../readings.md#${id}`;
}

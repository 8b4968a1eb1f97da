import type { Citation, Lang } from "@ttthdl/core";
import { link } from "./markdown.js";
import { pageWords } from "./words.js";

/** A citation as short as a reader can say it: `15.1.a`, the second dash under it `15.1.a/2`. */
export function shortCitation(cite: Citation, lang: Lang = "vi"): string {
  const { part, article, articleLetter = "", clause, clauseLetter = "" } = cite;
  const { paragraph, point, item, form } = cite;
  return [
    part === undefined
      ? ""
      : `${part === "decision" ? pageWords[lang].decision : part.replace("annex", "PL")} `,
    [
      ...(article === undefined ? [] : [`${article}${articleLetter}`]),
      ...(clause === undefined ? [] : [`${clause}${clauseLetter}`]),
      ...(point === undefined ? [] : [point]),
    ].join("."),
    paragraph === undefined ? "" : `¶${paragraph}`,
    item === undefined ? "" : `/${item}`,
    form === undefined ? "" : ` ${form}`,
  ].join("");
}

/** The anchor of an article, or of a part or form without articles, on the page of its regulation. */
export function articleAnchor({ part, article, articleLetter = "", form }: Citation): string {
  const unit = article === undefined ? form : `article-${article}${articleLetter}`;
  return [part, unit].filter((each) => each !== undefined).join("-");
}

/** The anchor of a rule on the page of its regulation: the second half of its id. */
export function ruleAnchor(id: string): string {
  return id.slice(id.indexOf("/") + 1);
}

/** The file of a page in a language: `readings.md`, `readings.vi.md`. */
export function pageOf(name: string, lang: Lang): string {
  return lang === "en" ? `${name}.md` : `${name}.${lang}.md`;
}

/** A link from a page to the same page in the other language. */
export function linkToOtherLanguage(name: string, lang: Lang): string {
  return link(pageWords[lang].otherLanguage, pageOf(name, lang === "vi" ? "en" : "vi"));
}

/** Where a reading stands, seen from a page about a regulation. */
export function readingTarget(id: string, lang: Lang): string {
  return `../${pageOf("readings", lang)}#${id}`;
}

/** The data of a regulation, seen from `docs/rules`. */
export function regulationFolder(slug: string): string {
  return `../../packages/policy/src/regulations/${slug}`;
}

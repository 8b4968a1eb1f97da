import type { Lang } from "@ttthdl/core";
import { html } from "hono/html";
import { texts } from "../texts.js";

/** Markup that hono has escaped. */
export type Markup = ReturnType<typeof html>;

/** What every page is made of. */
export interface PageParts {
  readonly lang: Lang;
  readonly title: string;
  /** What stands before the title in the browser's tab alone. */
  readonly prefix?: string;
  /** The page in the other language; left out where going there would lose what was typed. */
  readonly otherLanguage?: string;
  readonly content: Markup;
}

/** A whole page. */
export function layout({ lang, title, prefix = "", otherLanguage, content }: PageParts): Markup {
  const other: Lang = lang === "vi" ? "en" : "vi";
  const home = lang === "vi" ? "/" : "/?lang=en";
  return html`<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${prefix}${title} – ${texts.siteName[lang]}</title>
<link rel="stylesheet" href="/style.css">
<link rel="icon" href="data:,">
</head>
<body>
<a class="skip" href="#main">${texts.skip[lang]}</a>
<header><div class="width bar">
<a class="site" href="${home}">${texts.siteName[lang]}</a>
${otherLanguage === undefined ? "" : html`<a href="${otherLanguage}" lang="${other}" hreflang="${other}">${texts.otherLanguage[lang]}</a>`}
</div></header>
<main id="main" class="width">
<h1>${title}</h1>
${content}
</main>
<footer><div class="width">${texts.example[lang]}</div></footer>
</body>
</html>
`;
}

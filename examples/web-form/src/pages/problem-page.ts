import type { Lang } from "@ttthdl/core";
import { html } from "hono/html";
import { texts } from "../texts.js";
import { layout, type Markup } from "./layout.js";

/** Says that something cannot be done, and where to go on; nothing of the request is repeated. */
export function problemPage(
  problem: "notFound" | "tooLarge" | "refused" | "failed",
  lang: Lang,
): Markup {
  return layout({
    lang,
    title: texts[problem][lang],
    content: html`<p><a href="${lang === "vi" ? "/" : "/?lang=en"}">${texts.home[lang]}</a></p>`,
  });
}

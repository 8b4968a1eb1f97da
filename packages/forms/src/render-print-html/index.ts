import type { FormDocument } from "../document/form-document.js";
import { element, startTag, words } from "../markup/element.js";
import { blockMarkup } from "./blocks.js";
import { stylesheet } from "./stylesheet.js";

/** Nothing but the styles of the page itself: no script, no picture, no address elsewhere. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'";

/**
 * The document as one HTML page that prints on A4: margins, sizes and the number of the page after the document's
 * style, lines drawn, closing statement and signature on one page. It asks for nothing outside itself, and whatever
 * was filled in is text. The same document gives the same page.
 *
 * Page numbers need a browser that draws the margin boxes of CSS: Chromium from 131 on. Others leave them out.
 *
 * @example
 * ```ts
 * import { mau1 } from "@ttthdl/forms";
 * import { formDocument } from "@ttthdl/forms/document";
 * import { renderPrintHtml } from "@ttthdl/forms/print-html";
 * const page = renderPrintHtml(formDocument(mau1, { address: "<b>Bến Tre</b>" }));
 * page.includes('- Địa chỉ: <span data-field="address">&lt;b&gt;Bến Tre&lt;/b&gt;</span>') // => true
 * ```
 */
export function renderPrintHtml({ title, lang, style, blocks }: FormDocument): string {
  const head = [
    startTag("meta", { charset: "utf-8" }),
    startTag("meta", { "http-equiv": "Content-Security-Policy", content: POLICY }),
    startTag("meta", { name: "viewport", content: "width=device-width, initial-scale=1" }),
    element("title", {}, words(title)),
    element("style", {}, `\n${stylesheet(style)}\n`),
  ];
  const body = blocks.map((block) => blockMarkup(block, style));
  return `<!doctype html>
<html lang="${words(lang)}">
<head>
${head.join("\n")}
</head>
<body>
${element("main", {}, `\n${body.join("\n")}\n`)}
</body>
</html>
`;
}

import type { Lang } from "@ttthdl/core";
import { Html, html } from "./html.js";

/**
 * One self-contained page that prints on A4: no script, no address outside itself.
 *
 * @param style - Rules of its own, beside those that every page has.
 */
export function page(lang: Lang, title: string, style: string, body: readonly Html[]): string {
  const document = html`<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<style>${new Html(STYLE + style)}</style>
</head>
<body>
<main>
${body}
</main>
</body>
</html>
`;
  return document.text;
}

/** Printed pages are numbered by the browser; the words of the page itself stay free of scripts. */
const STYLE = `
@page {
  size: A4; margin: 16mm 15mm 18mm 20mm;
  @bottom-center { content: counter(page) " / " counter(pages); font: 9pt "Times New Roman", "Liberation Serif", serif; color: #333; }
}
* { box-sizing: border-box; }
body { font: 11pt/1.4 "Times New Roman", "Liberation Serif", serif; color: #111; margin: 0 auto; max-width: 190mm; padding: 8mm; }
h1 { font-size: 16pt; text-align: center; margin: 0 0 6mm; }
h2 { font-size: 13pt; margin: 8mm 0 2mm; border-bottom: 0.4mm solid #111; padding-bottom: 1mm; break-after: avoid; }
h3 { font-size: 11.5pt; margin: 5mm 0 1mm; break-after: avoid; }
h4 { font-size: 11pt; margin: 3mm 0 1mm; break-after: avoid; }
p { margin: 1mm 0; orphans: 2; widows: 2; }
ul { margin: 0.5mm 0; padding-left: 5mm; }
a { color: #0b4a8f; }
table { border-collapse: collapse; width: 100%; margin: 2mm 0; }
th, td { border: 0.2mm solid #555; padding: 1mm 2mm; text-align: left; vertical-align: top; overflow-wrap: anywhere; }
thead { display: table-header-group; }
thead th { background: #ececec; }
tr { break-inside: avoid; }
td.number, th.number { text-align: right; white-space: nowrap; }
.identity th { width: 42mm; font-weight: normal; background: #f3f3f3; }
.state { font-weight: bold; }
.detail { color: #333; font-size: 9.5pt; overflow-wrap: anywhere; }
.rule { font-family: "Liberation Mono", monospace; font-size: 8pt; color: #444; overflow-wrap: anywhere; }
.disclaimer { margin-top: 8mm; font-style: italic; }
@media screen and (max-width: 600px) {
  body { padding: 4mm; }
  table { display: block; overflow-x: auto; }
}
@media print {
  body { max-width: none; padding: 0; }
  a { color: inherit; text-decoration: none; }
}
`;

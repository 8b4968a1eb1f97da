import type { Lang } from "@ttthdl/core";
import { Html, html } from "./html.js";

/** One self-contained page that prints on A4: no script, no address outside itself. */
export function page(lang: Lang, title: string, body: readonly Html[]): string {
  const document = html`<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<style>${new Html(STYLE)}</style>
</head>
<body>
${body}
</body>
</html>
`;
  return document.text;
}

const STYLE = `
@page { size: A4; margin: 20mm 15mm 20mm 20mm; }
* { box-sizing: border-box; }
body { font: 11pt/1.45 "Times New Roman", "Liberation Serif", serif; color: #111; margin: 0 auto; max-width: 180mm; padding: 8mm; }
h1 { font-size: 16pt; text-align: center; margin: 0 0 6mm; }
h2 { font-size: 13pt; margin: 8mm 0 2mm; border-bottom: 0.4mm solid #111; padding-bottom: 1mm; break-after: avoid; }
h3 { font-size: 11.5pt; margin: 5mm 0 1mm; break-after: avoid; }
p { margin: 1mm 0; }
table { border-collapse: collapse; width: 100%; margin: 2mm 0; }
th, td { border: 0.2mm solid #555; padding: 1mm 2mm; text-align: left; vertical-align: top; overflow-wrap: anywhere; }
thead { display: table-header-group; }
tr { break-inside: avoid; }
td.number, th.number { text-align: right; white-space: nowrap; }
td.box { width: 12mm; text-align: center; }
.identity th { width: 38mm; font-weight: normal; background: #f3f3f3; }
.finding { border-left: 1.2mm solid #777; padding: 0 0 0 3mm; margin: 2.5mm 0; break-inside: avoid; }
.violated, .error { border-left-color: #b00020; }
.compliant { border-left-color: #1b6e2f; }
.manual, .indeterminate { border-left-color: #8a5a00; }
.state { font-weight: bold; }
.detail { color: #333; font-size: 9.5pt; overflow-wrap: anywhere; }
.rule { font-family: "Liberation Mono", monospace; font-size: 8.5pt; color: #444; overflow-wrap: anywhere; }
.disclaimer { margin-top: 8mm; font-style: italic; }
@media print { body { max-width: none; padding: 0; } }
`;

import { type Html, html } from "@ttthdl/report/internal";

/**
 * One A4 page. Each kind of day has a border of its own and no meaning hangs on a colour or a background,
 * which printers leave out.
 */
export const PAGE_STYLE: Html = html`
@page { size: A4 portrait; margin: 10mm 12mm; }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 186mm; padding: 0; background: #fff; color: #000;
  font: 9pt/1.25 Arial, "Liberation Sans", "DejaVu Sans", sans-serif; }
h1 { margin: 0 0 1mm; font-size: 15pt; text-align: center; }
.subtitle, .note { margin: 0 0 2.5mm; text-align: center; }
.note { border: 1.5pt solid #000; padding: 1.5mm; font-weight: bold; }
.months { display: grid; grid-template-columns: repeat(3, 1fr); gap: 1.5mm 6mm; }
.month { break-inside: avoid; }
.month table { width: 100%; border-collapse: separate; border-spacing: 0.4mm; table-layout: fixed; }
caption { padding: 0 0.5mm 0.5mm; text-align: left; font-weight: bold; font-size: 10pt; }
caption span { float: right; font-weight: normal; font-size: 8pt; }
.month th { border-bottom: 0.75pt solid #000; font-size: 8pt; font-weight: normal; }
.month td { height: 5.5mm; padding: 0; font-size: 8.5pt; border: 1pt solid transparent; text-align: center;
  vertical-align: top; line-height: 1.05; }
.month td small { display: block; font-size: 6pt; color: #333; }
.weekend { background: #ededed; }
.month td.holiday, .key.holiday { border: 1.75pt solid #000; font-weight: bold; }
.month td.compensatory, .key.compensatory { border: 0.75pt solid #000; font-weight: bold; }
.month td.swapped-off, .key.swapped-off { border: 1.25pt dashed #000; font-weight: bold; }
.month td.swapped-work, .key.swapped-work { border: 3pt double #000; background: #fff; }
.month td small { font-weight: normal; }
.legend { display: flex; flex-wrap: wrap; align-items: center; gap: 1mm 6mm; margin: 2.5mm 0 2mm; padding: 0; list-style: none; }
.key { display: inline-block; min-width: 6.5mm; margin-right: 1.5mm; text-align: center; }
.days { columns: 2; column-gap: 6mm; margin: 0; padding: 2mm 0 0; border-top: 0.75pt solid #000;
  list-style: none; }
.days li { display: flex; gap: 2mm; break-inside: avoid; padding: 0.15mm 0; font-size: 8.5pt; }
.days time { flex: 0 0 28mm; }
.sources { margin: 2mm 0 0; padding: 1.5mm 0 0; border-top: 0.75pt solid #000; font-size: 7.5pt; }
@media screen { body { padding: 8mm 4mm; } }
@media screen and (max-width: 600px) {
  .months { grid-template-columns: 1fr; }
  .days { columns: 1; }
}
`;

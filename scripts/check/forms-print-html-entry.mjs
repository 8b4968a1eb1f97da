// What a page pays for that draws a form to be printed; size-limit bundles it.
export { formDocument } from "@ttthdl/forms/document";
export { renderPrintHtml } from "@ttthdl/forms/print-html";

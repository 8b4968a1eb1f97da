// What an app loads that draws a PDF, its typefaces included; size-limit bundles it.
export { renderPdf } from "@ttthdl/forms/pdf";

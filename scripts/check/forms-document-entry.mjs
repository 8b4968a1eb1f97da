// What a page pays for that draws a form as plain text; size-limit bundles it.
export { formDocument } from "@ttthdl/forms/document";
export { renderText } from "@ttthdl/forms/text";

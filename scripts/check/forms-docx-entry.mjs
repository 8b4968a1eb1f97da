// What a page pays for that writes a form as a Word file; size-limit bundles it.
export { renderDocx } from "@ttthdl/forms/docx";

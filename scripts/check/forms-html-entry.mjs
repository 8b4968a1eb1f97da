// What a server or a page pays for that shows a form and reads it; size-limit bundles it.
export { formDataFromEntries, renderHtmlForm } from "@ttthdl/forms/html";

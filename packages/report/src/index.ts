export { type ChecklistDocument, checklistDocument } from "./checklist/document.js";
export { checklistFormats, checklistRenderer } from "./checklist/formats/formats.js";
export { type ReportDocument, reportDocument } from "./report/document.js";
export { findingJson } from "./report/finding-json.js";
export { type FindingPart, findingPart } from "./report/finding-part.js";
export { reportFormats, reportRenderer } from "./report/formats/formats.js";
export { findingText, type TextStyle } from "./report/formats/text.js";
export { legible } from "./report/legible.js";
export { painter } from "./report/states.js";

export {
  type ChecklistFormatName,
  checklistFormats,
} from "./checklist/formats.generated.js";
export type { ChecklistFormat, ReportFormat, TextLayout } from "./format.js";
export {
  type RenderChecklistOptions,
  type RenderReportOptions,
  renderChecklist,
  renderReport,
} from "./render.js";
export { findingJson } from "./report/finding-json.js";
export { findingsText } from "./report/findings-text.js";
export { type ReportFormatName, reportFormats } from "./report/formats.generated.js";

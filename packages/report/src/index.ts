export {
  type ChecklistDocument,
  type ChecklistLine,
  type ChecklistOptions,
  type ChecklistPart,
  checklistDocument,
  type SectionPart,
} from "./checklist/document.js";
export { type ChecklistFormatName, checklistFormats } from "./checklist/formats.generated.js";
export type { ChecklistFormat, Format, ReportFormat, TextLayout } from "./format.js";
export {
  type RenderChecklistOptions,
  type RenderReportOptions,
  renderChecklist,
  renderReport,
} from "./render.js";
export {
  type ArticlePart,
  type BearerPart,
  type RegulationPart,
  type ReportDocument,
  type RulePart,
  reportDocument,
  type WordingOptions,
} from "./report/document.js";
export type { FindingPart } from "./report/finding-part.js";
export { type ReportFormatName, reportFormats } from "./report/formats.generated.js";
export type { NamedRule, UsePart } from "./report/use-part.js";

export { type Coverage, coverageOf } from "./coverage.js";
export {
  defineRegulation,
  type RegulationSources,
  regulationProblems,
} from "./define-regulation.js";
export { printHints } from "./print-hints.js";
export type { PrintedUnit } from "./printed-unit.js";
export { type PrintHints, printedText, printedUnits } from "./printed-units.js";

/**
 * What the packages of @ttthdl share among themselves. No part of the public interface: it may change in any release.
 */
export { lawText } from "./authoring/law-text.js";
export { countStates, isDefinitionOrPermission } from "./check/count-states.js";
export { evidenceWanted } from "./check/evidence-wanted.js";
export { judgeNorm } from "./check/judge.js";
export { unknownDuties } from "./check/unknown-duties.js";
export { isBreach } from "./check/verdict.js";
export { printsInspectionContents } from "./checklist/checklist.js";
export {
  clockRecipientWords,
  clockStandingWords,
  clockTermWords,
} from "./incident-clocks/words.js";
export { readingTitles } from "./readings.js";
export { ruleEntry } from "./rules/rules-document.js";
export { rulesJsonSchema } from "./rules/rules-schema.js";
export { knownTextWords } from "./status/territory-words.js";
export { reviewWords } from "./status/words.js";
export { attestationTerms, effectiveParams } from "./topics/attestation/terms.js";
export { factsFor } from "./topics/facts-for.js";
export { scopeWords } from "./topics/scope-words.js";

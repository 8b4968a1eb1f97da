/**
 * What the packages of @ttthdl share among themselves. No part of the public interface: it may change in any release.
 */
export * from "./arguments.js";
export { groupByArticle } from "./article-group.js";
export { bareText } from "./bare-text.js";
export { compareCitations, isInside } from "./citation.js";
export { shownValue } from "./error.js";
export { escapeMarkdown } from "./escape-markdown.js";
export { isMeasurement } from "./finding.js";
export { hasMarkHeap, toNfc, toNfd } from "./normal-form.js";
export { pathText } from "./problem-path.js";
export { severityRank } from "./severity.js";
export { telephoneNumbers, telephoneProblem } from "./telephone-numbers.js";
export * from "./words.js";

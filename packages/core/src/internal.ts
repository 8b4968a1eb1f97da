/**
 * What the packages of @ttthdl share among themselves. No part of the public interface: it may change in any release.
 */
export * from "./arguments.js";
export { shownValue } from "./error.js";
export { escapeMarkdown } from "./escape-markdown.js";
export { pathText } from "./problem-path.js";
export * from "./words.js";

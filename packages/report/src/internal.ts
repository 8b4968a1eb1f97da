/**
 * What the packages of @ttthdl share among themselves. No part of the public interface: it may change in any release.
 */
export { type Html, html } from "./layout/html.js";
export { toJson } from "./layout/json.js";
export { page } from "./layout/page.js";
export { table } from "./layout/table.js";
export { DEFAULT_WIDTH, paragraph } from "./layout/wrap.js";
export { findingJson } from "./report/finding-json.js";
export { findingsText } from "./report/findings-text.js";
export { instrumentJson } from "./report/head.js";
export { reportJsonSchema } from "./report/report-schema.js";

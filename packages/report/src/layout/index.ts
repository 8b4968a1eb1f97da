export { csv } from "./csv.js";
export { type Html, type HtmlValue, html } from "./html.js";
export { toJson } from "./json.js";
export { markdownList, markdownTable, markdownText } from "./markdown.js";
export { page } from "./page.js";
export { table } from "./table.js";
export { DEFAULT_WIDTH, paragraph } from "./wrap.js";

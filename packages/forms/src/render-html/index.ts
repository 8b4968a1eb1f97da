export * from "./form-data-from-entries.js";
export type { HtmlFormOptions } from "./html-form-options.js";
export { htmlFormStyles } from "./html-form-styles.js";
export * from "./render-html-form.js";

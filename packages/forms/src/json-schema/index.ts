export * from "./json-forms.js";
export * from "./json-schema.js";
export * from "./rjsf.js";

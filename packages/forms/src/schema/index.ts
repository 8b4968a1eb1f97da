export type { FormSchemaOptions, FormStage } from "./field-schema.js";
export * from "./form-issue.js";
export * from "./form-schema.js";
export * from "./validate-form.js";

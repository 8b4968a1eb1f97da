export type * from "./definition/field.js";
export type * from "./definition/form-definition.js";
export type { ContactPerson, GeneralData } from "./definitions/common/general.js";
export type { DocumentParticulars, ParticularsData } from "./definitions/common/particulars.js";
export * from "./definitions/index.js";
export * from "./form-data-schema.js";
export * from "./form-definitions.js";
export * from "./schema/index.js";

export type { ContactPerson, GeneralData } from "./data/general-data.js";
export type { Mau1Data } from "./data/mau-1-data.js";
export type { Mau2Data } from "./data/mau-2-data.js";
export * from "./form-data-schema.js";
export * from "./form-definition.js";
export * from "./form-definitions.js";

export * from "./form-document.js";
export * from "./form-document-of.js";
export type { DocumentOptions } from "./options.js";
export {
  type DocumentProfile,
  type DocumentStyle,
  documentProfiles,
  type TextRole,
  type TextStyle,
} from "./style.js";
export { documentStyles } from "./styles/styles.js";

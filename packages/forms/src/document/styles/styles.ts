import type { DocumentProfile, DocumentStyle } from "../style.js";
import { nd30 } from "./nd-30-2020.js";
import { original2018 } from "./original-2018.js";

/** The numbers of each profile. */
export const documentStyles: Readonly<Record<DocumentProfile, DocumentStyle>> = {
  "nd-30-2020": nd30,
  "original-2018": original2018,
};

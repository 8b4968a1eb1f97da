import type { DocumentStyle } from "../style.js";
import { nd30 } from "./nd-30-2020.js";

/**
 * The form as printed in 2018, when Thông tư 01/2011/TT-BNV prescribed how documents look: the number of the page at
 * the bottom right, the agency, the signer's title and the labels as typed on the form.
 */
export const original2018: DocumentStyle = {
  ...nd30,
  pageNumber: { place: "bottom-right", sizePt: 13, firstPage: 2 },
  text: {
    ...nd30.text,
    agency: { sizePt: 13, bold: true, align: "center" },
    parentAgency: { sizePt: 13, align: "center" },
    heading: { sizePt: 14, bold: true, align: "left", beforePt: 6 },
    body: { sizePt: 14, align: "justify", beforePt: 6 },
    signerTitle: { sizePt: 14, bold: true, align: "center" },
  },
};

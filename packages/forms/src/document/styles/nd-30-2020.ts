import type { DocumentStyle } from "../style.js";

/** Nghị định 30/2020/NĐ-CP, Phụ lục I, phần I: page (mục I), parts (mục II) and the table of mục V. */
export const nd30: DocumentStyle = {
  fontFamily: "Times New Roman",
  page: {
    widthMm: 210,
    heightMm: 297,
    marginsMm: { top: 20, right: 16, bottom: 20, left: 30 },
  },
  letterheadMm: { left: 66, right: 98 },
  signatureMm: 84,
  lineSpacing: 1.15,
  ruleWidthPt: 0.75,
  pageNumber: { place: "top-center", sizePt: 13, firstPage: 2 },
  text: {
    nationalName: { sizePt: 13, bold: true, align: "center" },
    motto: { sizePt: 14, bold: true, align: "center" },
    parentAgency: { sizePt: 13, capitals: true, align: "center" },
    agency: { sizePt: 13, bold: true, capitals: true, align: "center" },
    number: { sizePt: 13, align: "center" },
    placeAndDate: { sizePt: 14, italic: true, align: "center" },
    title: { sizePt: 14, bold: true, align: "center", beforePt: 18 },
    subtitle: { sizePt: 14, bold: true, align: "center" },
    addressee: { sizePt: 14, align: "center", beforePt: 14 },
    heading: { sizePt: 14, bold: true, align: "left", firstLineMm: 10, beforePt: 8 },
    body: { sizePt: 14, align: "justify", firstLineMm: 10, beforePt: 6 },
    signerTitle: { sizePt: 14, bold: true, capitals: true, align: "center" },
    signatureNote: { sizePt: 14, italic: true, align: "center" },
    signerName: { sizePt: 14, bold: true, align: "center" },
    caption: { sizePt: 11, align: "center" },
  },
};

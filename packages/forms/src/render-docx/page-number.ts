import {
  AlignmentType,
  Footer,
  Header,
  type ISectionOptions,
  PageNumber,
  Paragraph,
  TextRun,
} from "docx";
import type { DocumentStyle } from "../document/style.js";

/** The number of the page, in the margin at its head or its foot; the first page has none. */
export function pageNumbers({
  pageNumber,
}: DocumentStyle): Pick<ISectionOptions, "headers" | "footers"> {
  const { place, sizePt } = pageNumber;
  const children = [
    new Paragraph({
      alignment: place === "top-center" ? AlignmentType.CENTER : AlignmentType.RIGHT,
      children: [new TextRun({ children: [PageNumber.CURRENT], size: sizePt * 2 })],
    }),
  ];
  return place === "top-center"
    ? { headers: { default: new Header({ children }) } }
    : { footers: { default: new Footer({ children }) } };
}

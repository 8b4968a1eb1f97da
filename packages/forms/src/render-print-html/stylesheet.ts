import {
  type DocumentStyle,
  spacedRoles,
  type TextRole,
  type TextStyle,
} from "../document/style.js";

/** The style's numbers as CSS: the same style, the same text. */
export function stylesheet(style: DocumentStyle): string {
  return [
    ...fontFaces(style.fontFamily),
    pageRule(style),
    ...FIXED,
    `body{font-family:paper,"${style.fontFamily}",serif;line-height:${SINGLE}}`,
    `.letterhead{grid-template-columns:${style.letterheadMm.left}mm ${style.letterheadMm.right}mm}`,
    ...Object.entries(style.text).map(([role, text]) => textRule(role as TextRole, text)),
    `${spacedRoles.map((role) => `.${role}`).join(",")}{line-height:${lineHeight(style)}}`,
    `.rule{margin:2pt auto 0;border-top:${style.ruleWidthPt}pt solid}`,
    ".dotted{text-indent:0}",
    ".ragged{text-align:left}",
    screenRule(style),
  ].join("\n");
}

/** Between fields that share a line. */
export const COLUMN_GAP_MM = 3;

/** Single spacing of Times New Roman is 1.15 of its size. */
const SINGLE = 1.15;

function lineHeight({ lineSpacing }: DocumentStyle): string {
  return (SINGLE * lineSpacing).toFixed(3);
}

/**
 * `local` takes a font by its own name. A family name alone may bring a stand-in that lacks Vietnamese letters, as
 * some Linux systems have one for Times New Roman.
 */
function fontFaces(family: string): readonly string[] {
  const faces = [
    ["", "400", "normal"],
    [" Bold", "700", "normal"],
    [" Italic", "400", "italic"],
    [" Bold Italic", "700", "italic"],
  ] as const;
  return faces.map(([suffix, weight, slant]) => {
    const names = [family, "Tinos"].map((name) => `local("${name}${suffix}")`).join(",");
    const regular = suffix === "" ? ',local("Tinos Regular")' : "";
    return `@font-face{font-family:paper;font-weight:${weight};font-style:${slant};src:${names}${regular}}`;
  });
}

/** The number stands in the margin, from the second page on. */
function pageRule({ page, pageNumber, fontFamily }: DocumentStyle): string {
  const { top, right, bottom, left } = page.marginsMm;
  const box = pageNumber.place === "top-center" ? "@top-center" : "@bottom-right";
  const number = `${box}{content:counter(page);font:${pageNumber.sizePt}pt paper,"${fontFamily}",serif}`;
  return [
    `@page{size:${page.widthMm}mm ${page.heightMm}mm;margin:${top}mm ${right}mm ${bottom}mm ${left}mm;${number}}`,
    `@page :first{${box}{content:none}}`,
  ].join("\n");
}

function textRule(role: TextRole, text: TextStyle): string {
  const { sizePt, bold, italic, align, firstLineMm = 0, beforePt = 0 } = text;
  return [
    `.${role}{font-size:${sizePt}pt;font-weight:${bold === true ? 700 : 400}`,
    `font-style:${italic === true ? "italic" : "normal"};text-align:${align}`,
    `text-indent:${firstLineMm}mm;margin-top:${beforePt}pt}`,
  ].join(";");
}

/** A sheet of paper on the screen. */
function screenRule({ page }: DocumentStyle): string {
  const { top, right, bottom, left } = page.marginsMm;
  return [
    "@media screen{html{background:#ddd}",
    `body{box-sizing:border-box;width:${page.widthMm}mm;min-height:${page.heightMm}mm;margin:8mm auto;`,
    `padding:${top}mm ${right}mm ${bottom}mm ${left}mm;background:#fff}}`,
  ].join("");
}

const FIXED: readonly string[] = [
  "html{background:#fff;color:#000}",
  // Office programs set Times New Roman without kerning, and the widths that rows are measured by have none.
  "body{margin:0;font-kerning:none}",
  // Spaces are the writer's; a word longer than a line breaks.
  "h1,h2,p{margin:0;white-space:pre-wrap;overflow-wrap:anywhere;orphans:2;widows:2}",
  "h1,h2,.addressee,.with-next{break-after:avoid}",
  ".letterhead{display:grid;row-gap:6pt}",
  ".letterhead,.heading-group{break-inside:avoid;text-align:center}",
  `.columns{display:grid;grid-template-columns:1fr 1fr;column-gap:${COLUMN_GAP_MM}mm}`,
  ".columns>p+p{text-indent:0}",
  // A dotted line up to the edge: it takes no room itself, and what is beyond the edge is cut off.
  "p{overflow-x:clip}",
  ".blank{height:1.2pt}",
  ".rest{width:100%;margin-right:-100%}",
  // As the full stops of Times New Roman at 14 points.
  ".blank line{stroke:#000;stroke-width:1.2pt;stroke-linecap:round;stroke-dasharray:0 3.5pt;stroke-dashoffset:-.6pt}",
  ".closing{break-inside:avoid}",
  ".signing{display:flex;justify-content:space-between;margin-top:12pt}",
  ".signature{margin-left:auto}",
  ".code svg{display:block;width:28mm;height:28mm;margin:0 auto}",
];

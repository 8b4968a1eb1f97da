import { SaxesParser } from "saxes";

/** Children in the order of the schema (ECMA-376 part 1, annex A; transitional), of the elements that Word is strict about. */
const orders: Readonly<Record<string, readonly string[]>> = {
  "w:pPr": [
    ..."pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers pBdr shd tabs".split(
      " ",
    ),
    ..."suppressAutoHyphens kinsoku wordWrap overflowPunct topLinePunct autoSpaceDE autoSpaceDN bidi".split(
      " ",
    ),
    ..."adjustRightInd snapToGrid spacing ind contextualSpacing mirrorIndents suppressOverlap jc".split(
      " ",
    ),
    ..."textDirection textAlignment textboxTightWrap outlineLvl divId cnfStyle rPr sectPr pPrChange".split(
      " ",
    ),
  ],
  "w:rPr": [
    ..."rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint noProof".split(
      " ",
    ),
    ..."snapToGrid vanish webHidden color spacing w kern position sz szCs highlight u effect bdr shd".split(
      " ",
    ),
    ..."fitText vertAlign rtl cs em lang eastAsianLayout specVanish oMath".split(" "),
  ],
  "w:sdtPr": "rPr alias tag id lock placeholder temporary showingPlcHdr dataBinding text".split(
    " ",
  ),
  "w:sdt": "sdtPr sdtEndPr sdtContent".split(" "),
  "w:tblPr": [
    ..."tblStyle tblpPr tblOverlap bidiVisual tblStyleRowBandSize tblStyleColBandSize tblW jc".split(
      " ",
    ),
    ..."tblCellSpacing tblInd tblBorders shd tblLayout tblCellMar tblLook".split(" "),
  ],
  "w:tbl": "tblPr tblGrid tr".split(" "),
  "w:tcPr":
    "cnfStyle tcW gridSpan hMerge vMerge tcBorders shd noWrap tcMar textDirection tcFitText vAlign".split(
      " ",
    ),
  "w:tblBorders": "top left start bottom right end insideH insideV".split(" "),
  "w:tblCellMar": "top left start bottom right end".split(" "),
  "w:pBdr": "top left bottom right between bar".split(" "),
  "w:sectPr": [
    ..."headerReference footerReference footnotePr endnotePr type pgSz pgMar paperSrc pgBorders lnNumType".split(
      " ",
    ),
    ..."pgNumType cols formProt vAlign noEndnote titlePg textDirection bidi rtlGutter docGrid".split(
      " ",
    ),
  ],
  "w:style": [
    ..."name aliases basedOn next link autoRedefine hidden uiPriority semiHidden unhideWhenUsed qFormat".split(
      " ",
    ),
    ..."locked personal pPr rPr tblPr trPr tcPr".split(" "),
  ],
  "w:styles": "docDefaults latentStyles style".split(" "),
  "w:p": ["pPr"],
  "w:r": ["rPr"],
};

/** Where children of an element stand in another order than the schema's, or are not in it. */
export function childOrder(xml: string): readonly string[] {
  const faults: string[] = [];
  const stack: { name: string; at: number; children: number }[] = [];
  const parser = new SaxesParser();
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", ({ name }) => {
    const parent = stack.at(-1);
    const order = orders[parent?.name ?? ""];
    if (parent !== undefined && order !== undefined) {
      const at = order.indexOf(name.replace(/^w:/, ""));
      const isFree = order.length === 1;
      if (isFree ? at === 0 && parent.children > 0 : at < parent.at) {
        faults.push(`${parent.name} > ${name}`);
      }
      parent.at = Math.max(parent.at, at);
      parent.children += 1;
    }
    stack.push({ name, at: 0, children: 0 });
  });
  parser.on("closetag", () => {
    stack.pop();
  });
  parser.write(xml).close();
  return faults;
}

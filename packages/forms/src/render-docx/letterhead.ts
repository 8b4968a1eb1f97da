import type { Table } from "docx";
import type { LetterheadBlock } from "../document/form-document.js";
import type { Drawing } from "./drawing.js";
import { lineParagraph } from "./paragraphs.js";
import { ruleBelow } from "./rule.js";
import { columns } from "./table.js";

/** Between the columns: a long name of an agency must not run into the national name. */
const GAP_MM = 3;

/** The two columns at the top. */
export function drawLetterhead(block: LetterheadBlock, drawing: Drawing): Table {
  const { left: leftColumn, right } = drawing.style.letterheadMm;
  const left = leftColumn - GAP_MM;
  const { agency, agencyRule, state, stateRule, number, placeAndDate } = block;
  const spacing = { before: 80 };
  return columns(
    [leftColumn, right],
    [
      [
        [
          ...agency.map((line) => lineParagraph(line, left, drawing)),
          ruleBelow(agencyRule, agency.at(-1), left, drawing),
        ],
        [
          ...state.map((line) => lineParagraph(line, right, drawing)),
          ruleBelow(stateRule, state.at(-1), right, drawing),
        ],
      ],
      [
        [lineParagraph(number, left, drawing, { spacing })],
        [lineParagraph(placeAndDate, right, drawing, { spacing })],
      ],
    ],
    GAP_MM,
  );
}

import {
  AlignmentType,
  type IParagraphOptions,
  LeaderType,
  type Paragraph,
  TabStopType,
} from "docx";
import { isFlushLeft } from "../document/flush-left.js";
import type { FieldItem, FieldsBlock, Line } from "../document/form-document.js";
import type { Drawing } from "./drawing.js";
import { paragraph, WITH_NEXT } from "./paragraphs.js";
import { type DrawnRuns, drawRuns, printedText, tab } from "./runs.js";
import { twipsOfMm } from "./units.js";

/** The fields that share a line, and the paragraphs below it. */
export function drawFields(
  { role, items }: FieldsBlock,
  textMm: number,
  drawing: Drawing,
): readonly Paragraph[] {
  const drawn = items.map((item) => drawItem(role, item, textMm, drawing));
  const below = items.flatMap((item) => item.below);
  return [
    paragraph(role, items.length === 1 ? joined(drawn) : inColumns(drawn, textMm), {
      ...(below.length === 0 ? {} : WITH_NEXT),
      ...alignmentOf(items.flatMap(({ beside }) => beside)),
    }),
    ...below.map((line) => drawBelow(line, textMm, drawing)),
  ];
}

function drawItem(
  role: Line["role"],
  item: FieldItem,
  textMm: number,
  drawing: Drawing,
): DrawnRuns {
  const { marker, label, beside } = item;
  const words = marker === undefined ? label : `${marker} ${label}`;
  const { children, tabStops } = drawRuns({ role, runs: beside }, textMm, drawing, true);
  const space = beside.length === 0 ? "" : " ";
  return { children: [printedText(`${words}${space}`), ...children], tabStops };
}

/** A dotted line of a whole row begins at the margin. */
function drawBelow(line: Line, textMm: number, drawing: Drawing): Paragraph {
  const isRow = line.runs.length === 1 && line.runs[0]?.kind === "blank";
  return paragraph(
    line.role,
    drawRuns(line, textMm, drawing, true),
    isRow ? { indent: { firstLine: 0 } } : alignmentOf(line.runs),
  );
}

/** Of the style, but for lines that would be pulled apart. */
function alignmentOf(runs: Line["runs"]): IParagraphOptions {
  return isFlushLeft(runs) ? { alignment: AlignmentType.LEFT } : {};
}

function joined(drawn: readonly DrawnRuns[]): DrawnRuns {
  return {
    children: drawn.flatMap(({ children }) => children),
    tabStops: drawn.flatMap(({ tabStops }) => tabStops),
  };
}

/**
 * Each item begins at a tab stop; a blank is the tab that leads to the next one, with dots. When a person types over
 * the blank, the tab is gone and the next item follows after a space.
 */
function inColumns(drawn: readonly DrawnRuns[], textMm: number): DrawnRuns {
  const width = textMm / drawn.length;
  const endsInBlank = drawn.map(({ tabStops }) => tabStops.length > 0);
  const stops = drawn.slice(1).map((_, index) => ({
    type: TabStopType.LEFT,
    position: twipsOfMm(width * (index + 1)),
    ...(endsInBlank[index] === true ? { leader: LeaderType.DOT } : {}),
  }));
  return {
    children: drawn.flatMap(({ children }, index) => {
      if (index === 0) return children;
      const gap = endsInBlank[index - 1] === true ? printedText(" ") : tab();
      return [gap, ...children];
    }),
    tabStops: [...stops, ...(drawn.at(-1)?.tabStops ?? [])],
  };
}

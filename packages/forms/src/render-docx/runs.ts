import {
  LeaderType,
  type TabStopDefinition,
  TabStopType,
  TextRun,
  UnderlineType,
  type XmlComponent,
} from "docx";
import type { BlankRun, Line, Run } from "../document/form-document.js";
import { points } from "../document/measure/points.js";
import { runsWidth } from "../document/measure/text-width.js";
import { type ControlOptions, contentControl } from "./content-control.js";
import { type Drawing, textStyle } from "./drawing.js";
import { Element } from "./element.js";
import { twipsOfPt } from "./units.js";

/** What stands in a paragraph, and the tab stops that its blanks end at. */
export interface DrawnRuns {
  readonly children: readonly XmlComponent[];
  readonly tabStops: readonly TabStopDefinition[];
}

/** Words of the form. */
export function printedText(text: string): XmlComponent {
  const words = new Element("w:t", { "xml:space": "preserve" }, [text]);
  return new Element("w:r", {}, [words]);
}

/** A step to the next stop. */
export function tab(): XmlComponent {
  return new Element("w:r", {}, [new Element("w:tab")]);
}

/**
 * Draws the runs of a line in a column. A blank up to the edge is a tab with dots. One inside a line is a tab with
 * dots where the line is centred, as the places of the stops are known there; elsewhere it is a dotted space.
 */
export function drawRuns(
  line: Line,
  columnMm: number,
  drawing: Drawing,
  multiline: boolean = false,
): DrawnRuns {
  const columnPt = points(columnMm);
  const ends = centredStops(line, columnPt, drawing);
  const stopAt = (index: number): number | undefined =>
    isRest(line.runs[index]) ? columnPt : ends?.[index];
  const tabStops = line.runs.flatMap((run, index): TabStopDefinition[] => {
    const end = stopAt(index);
    if (run.kind === "text" || end === undefined) return [];
    const type = isRest(run) ? TabStopType.RIGHT : TabStopType.LEFT;
    return [{ type, position: twipsOfPt(end), leader: LeaderType.DOT }];
  });
  const children = line.runs.map((run, index) => {
    if (run.kind === "text") return controlled(run, printedText(run.text), drawing, { multiline });
    return stopAt(index) === undefined
      ? controlled(run, dottedSpace(run.width), drawing, { keepsLook: true })
      : controlled(run, tab(), drawing, { multiline });
  });
  return { children, tabStops };
}

/**
 * Where each run of a centred line ends, in points. Where the line is too wide for its column the blanks give way, down
 * to half of their width; where that is not enough there are no stops.
 */
function centredStops(
  { role, runs }: Line,
  columnPt: number,
  drawing: Drawing,
): readonly number[] | undefined {
  const style = textStyle(drawing, role);
  if (style.align !== "center") return undefined;
  const words = runs.filter(({ kind }) => kind === "text");
  const wordsPt = runsWidth(words, style);
  const blanksPt = runsWidth(runs, style) - wordsPt;
  const scale = Math.min(1, (columnPt - wordsPt) / blanksPt);
  if (scale < 0.5) return undefined;
  let end = 0;
  return runs.map((run) => {
    end += runsWidth([run], style) * (run.kind === "blank" ? scale : 1);
    return end;
  });
}

function isRest(run: Run | undefined): boolean {
  return run?.kind === "blank" && run.width === "rest";
}

/** In a control where the run belongs to the data. An empty line stays bare: a control must hold something. */
function controlled(
  run: Run,
  drawn: XmlComponent,
  drawing: Drawing,
  options: ControlOptions,
): XmlComponent {
  if (run.field === undefined || (run.kind === "text" && run.text === "")) return drawn;
  return contentControl(run.field, drawn, drawing, {
    ...options,
    placeholder: run.kind === "blank",
  });
}

/** Unbroken spaces with dots below, two for each figure. */
function dottedSpace(width: BlankRun["width"]): XmlComponent {
  return new TextRun({
    text: "\u00a0".repeat(width === "rest" ? 0 : width * 2),
    underline: { type: UnderlineType.DOTTED },
  });
}

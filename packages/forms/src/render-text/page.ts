import type {
  Block,
  ClosingBlock,
  FieldsBlock,
  FormDocument,
  LetterheadBlock,
  Line,
  Run,
  TitleBlock,
} from "../document/form-document.js";
import { labelText, runText } from "./run-text.js";
import { centred, wrap } from "./wrap.js";

const GAP = 2;
const INDENT = "    ";
/** Rows left for a hand and a stamp. */
const SIGNATURE_ROWS = 4;

/** The document laid out for the eye, in columns of a fixed width. */
export function pageText({ blocks }: FormDocument, columns: number): string {
  const rows = blocks.flatMap((block) => blockRows(block, columns));
  return `${rows.map((row) => row.trimEnd()).join("\n")}\n`;
}

function blockRows(block: Block, columns: number): readonly string[] {
  switch (block.kind) {
    case "letterhead":
      return letterheadRows(block, columns);
    case "title":
      return ["", ...titleRows(block, columns)];
    case "addressee":
      return ["", ...centredRows(block.line, columns)];
    case "heading":
      return ["", ...wrap(runText(block.line.runs), columns)];
    case "lead-in":
      return indentedRows(block.line.runs, columns);
    case "fields":
      return fieldRows(block, columns);
    case "closing":
      return [
        "",
        ...indentedRows(block.statement.runs, columns),
        "",
        ...closingRows(block, columns),
      ];
  }
}

function letterheadRows(block: LetterheadBlock, columns: number): readonly string[] {
  const right = Math.ceil((columns - GAP) * 0.57);
  const left = columns - GAP - right;
  const first = beside(
    [
      ...block.agency.flatMap((line) => centredRows(line, left)),
      ruleRow(block.agency, left, block.agencyRule.share),
    ],
    [
      ...block.state.flatMap((line) => centredRows(line, right)),
      ruleRow(block.state, right, block.stateRule.share),
    ],
    left,
  );
  const second = beside(
    centredRows(block.number, left),
    centredRows(block.placeAndDate, right),
    left,
  );
  return [...first, ...second];
}

function titleRows({ title, subtitle, rule }: TitleBlock, columns: number): readonly string[] {
  const rows = [...centredRows(title, columns), ...centredRows(subtitle, columns)];
  return rule === undefined ? rows : [...rows, ruleRow([subtitle], columns, rule.share)];
}

function ruleRow(lines: readonly Line[], columns: number, share: number): string {
  const rows = wrap(runText(lines.at(-1)?.runs ?? []), columns);
  const widest = Math.max(...rows.map((row) => row.length));
  return centred("-".repeat(Math.max(3, Math.round(widest * share))), columns);
}

function fieldRows({ items }: FieldsBlock, columns: number): readonly string[] {
  const width = Math.floor((columns - GAP * (items.length - 1)) / items.length);
  const cells = items.map((item) => restRows(`${labelText(item)} `, item.beside, width));
  const below = items.flatMap((item) =>
    item.below.flatMap(({ runs }) => restRows("", runs, columns)),
  );
  const [left = [], right] = cells;
  const head = right === undefined ? left : beside(left, right, width);
  return [...head, ...below];
}

/** Words, with a dotted line up to the edge where the runs end in one. */
function restRows(before: string, runs: readonly Run[], columns: number): readonly string[] {
  const last = runs.at(-1);
  if (last?.kind !== "blank" || last.width !== "rest") {
    return wrap(before + runText(runs), columns);
  }
  const rows = wrap((before + runText(runs.slice(0, -1))).trimEnd(), columns);
  const end = rows.at(-1) ?? "";
  const dots = columns - end.length - (end === "" ? 0 : 1);
  if (dots < 4) return [...rows, ".".repeat(columns)];
  return [...rows.slice(0, -1), `${end}${end === "" ? "" : " "}${".".repeat(dots)}`];
}

function closingRows({ code, signature }: ClosingBlock, columns: number): readonly string[] {
  const left = Math.floor(columns / 2);
  const right = columns - GAP - left;
  const { title, note, name } = signature;
  const signed = [
    ...title.flatMap((row) => centredRows(row, right)),
    ...centredRows(note, right),
    ...Array.from({ length: SIGNATURE_ROWS }, () => ""),
    ...(name === undefined ? [] : centredRows(name, right)),
  ];
  return beside(code === undefined ? [] : wrap(runText(code.caption.runs), left), signed, left);
}

function centredRows({ runs }: Line, columns: number): readonly string[] {
  return wrap(runText(runs), columns).map((row) => centred(row, columns));
}

function indentedRows(runs: readonly Run[], columns: number): readonly string[] {
  return wrap(INDENT + runText(runs), columns);
}

function beside(
  left: readonly string[],
  right: readonly string[],
  width: number,
): readonly string[] {
  return Array.from(
    { length: Math.max(left.length, right.length) },
    (_, row) => `${(left[row] ?? "").padEnd(width + GAP)}${right[row] ?? ""}`,
  );
}

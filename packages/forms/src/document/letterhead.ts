import { decreeDate, isIsoDay } from "@ttthdl/core";
import { fieldAt } from "../definition/field-at.js";
import type { FormDefinition } from "../definition/form-definition.js";
import { padNumber } from "../format/decree-number.js";
import type { LetterheadBlock, Line, Run } from "./form-document.js";
import type { PrintedData } from "./printed-data.js";
import { blank, line, text } from "./runs.js";
import type { DocumentStyle } from "./style.js";

/** Widths of the dotted lines, in figures. */
const AGENCY = 28;
const PLACE = 10;
const DAY = 3;

/** The two columns at the top. */
export function letterhead(
  definition: FormDefinition,
  data: PrintedData,
  style: DocumentStyle,
  placeholder: boolean,
): LetterheadBlock {
  const { head } = definition;
  const parent = data.line("document", "parentAgency");
  const name = data.line("agencyName");
  const label = placeholder || name === undefined;
  return {
    kind: "letterhead",
    agency: [
      ...(parent === undefined
        ? []
        : [line(style, "parentAgency", text(parent, "document.parentAgency"))]),
      ...(label ? [line(style, "agency", text(head.agencyLabel))] : []),
      line(style, "agency", name === undefined ? blank(AGENCY) : text(name)),
    ],
    agencyRule: { share: 0.4 },
    state: [
      line(style, "nationalName", text(head.nationalName)),
      line(style, "motto", text(head.motto)),
    ],
    stateRule: { share: 1 },
    number: line(style, "number", text(`${head.numberLabel} `), ...numberRuns(definition, data)),
    placeAndDate: placeAndDate(definition, data, style),
  };
}

function numberRuns(definition: FormDefinition, data: PrintedData): readonly Run[] {
  const number = data.line("document", "number");
  const field = fieldName(definition, "document.number");
  return [number === undefined ? blank(PLACE, field) : text(padNumber(number), field)];
}

function placeAndDate(definition: FormDefinition, data: PrintedData, style: DocumentStyle): Line {
  const place = data.line("document", "place");
  const date = data.line("document", "date");
  const placeField = fieldName(definition, "document.place");
  const dateField = fieldName(definition, "document.date");
  const runs: readonly Run[] =
    date !== undefined && isIsoDay(date)
      ? [text(decreeDate(date), dateField)]
      : [
          text("ngày "),
          blank(DAY, dateField),
          text(" tháng "),
          blank(DAY),
          text(" năm 20"),
          blank(DAY),
        ];
  return line(
    style,
    "placeAndDate",
    place === undefined ? blank(PLACE, placeField) : text(place, placeField),
    text(", "),
    ...runs,
  );
}

/** A form may have no such field: then it is a blank for the pen. */
function fieldName(definition: FormDefinition, path: string): string | undefined {
  return fieldAt(definition, path) === undefined ? undefined : path;
}

import {
  type Paragraph,
  Table,
  TableBorders,
  TableCell,
  TableLayoutType,
  TableRow,
  WidthType,
} from "docx";
import { twipsOfMm } from "./units.js";

/** Columns side by side without lines; a row stays on one page. */
export function columns(
  widthsMm: readonly number[],
  rows: readonly (readonly (readonly Paragraph[])[])[],
  gapMm: number = 0,
): Table {
  const widths = widthsMm.map(twipsOfMm);
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    columnWidths: widths,
    borders: TableBorders.NONE,
    margins: { left: 0, right: 0, top: 0, bottom: 0, marginUnitType: WidthType.DXA },
    rows: rows.map(
      (cells) =>
        new TableRow({
          cantSplit: true,
          children: cells.map(
            (children, index) =>
              new TableCell({
                width: { size: widths[index] ?? 0, type: WidthType.DXA },
                ...(gapMm > 0 && index < cells.length - 1
                  ? { margins: { right: twipsOfMm(gapMm), marginUnitType: WidthType.DXA } }
                  : {}),
                children: [...children],
              }),
          ),
        }),
    ),
  });
}

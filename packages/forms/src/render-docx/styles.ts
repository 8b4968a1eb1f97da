import {
  AlignmentType,
  type IParagraphStyleOptions,
  type IStylesOptions,
  LineRuleType,
} from "docx";
import {
  type DocumentStyle,
  spacedRoles,
  type TextRole,
  type TextStyle,
} from "../document/style.js";
import { styleId } from "./drawing.js";
import { twipsOfMm, twipsOfPt } from "./units.js";

const ALIGNMENTS = {
  left: AlignmentType.LEFT,
  center: AlignmentType.CENTER,
  justify: AlignmentType.BOTH,
} as const;

/** Levels that Word's navigation pane shows. */
const OUTLINE: Partial<Record<TextRole, number>> = { title: 0, heading: 1 };

/** A style of paragraphs for each role, so that who edits the file finds them by name. */
export function stylesOf(style: DocumentStyle): IStylesOptions {
  const roles = Object.entries(style.text) as [TextRole, TextStyle][];
  return {
    default: {
      document: {
        run: {
          font: style.fontFamily,
          size: style.text.body.sizePt * 2,
          language: { value: "vi-VN", eastAsia: "vi-VN", bidirectional: "vi-VN" },
        },
      },
    },
    paragraphStyles: roles.map(([role, text]) => paragraphStyle(role, text, style)),
  };
}

function paragraphStyle(
  role: TextRole,
  text: TextStyle,
  style: DocumentStyle,
): IParagraphStyleOptions {
  const { sizePt, bold, italic, align, firstLineMm, beforePt } = text;
  const outlineLevel = OUTLINE[role];
  return {
    id: styleId(role),
    name: `Form ${role}`,
    basedOn: "Normal",
    quickFormat: true,
    run: {
      // Half points.
      size: sizePt * 2,
      ...(bold === undefined ? {} : { bold }),
      ...(italic === undefined ? {} : { italics: italic }),
    },
    paragraph: {
      alignment: ALIGNMENTS[align],
      spacing: {
        before: twipsOfPt(beforePt ?? 0),
        // 240 is the single line.
        ...(spacedRoles.includes(role)
          ? { line: Math.round(240 * style.lineSpacing), lineRule: LineRuleType.AUTO }
          : {}),
      },
      ...(firstLineMm === undefined ? {} : { indent: { firstLine: twipsOfMm(firstLineMm) } }),
      ...(role === "heading" ? { keepNext: true } : {}),
      ...(outlineLevel === undefined ? {} : { outlineLevel }),
    },
  };
}

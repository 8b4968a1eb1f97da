import type { JudgeableNorm, Regulation } from "../norm.js";
import { nationalInstruments, regulations } from "../regulations/index.js";
import type { Case } from "./case.js";
import { madeUpText } from "./made-up-text.fixture.js";

/** The norm that a case is about, and the text that prints it. */
export function normOfCase({ rule, norm: stated }: Pick<Case, "rule" | "norm">): {
  readonly regulation: Regulation;
  readonly norm: JudgeableNorm;
} {
  if (stated !== undefined) return { regulation: madeUpText, norm: stated };
  for (const regulation of [...regulations, ...nationalInstruments, madeUpText]) {
    const norm = regulation.norms.find(({ id }) => id === rule);
    if (norm !== undefined && norm.encoded !== false) return { regulation, norm };
  }
  throw new Error(`no encoded norm ${rule}`);
}

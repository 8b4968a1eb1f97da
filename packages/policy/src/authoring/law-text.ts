import type { Regulation } from "../norm.js";
import { readings } from "../readings.js";
import { ruleEntry } from "../rules/rules-document.js";

/**
 * What a regulation encodes, as text: its instrument, its norms with the parameters that apply, and the readings that they
 * rest on, in full. It leaves out what is no law: version, copies, reviews, and which facts an evaluator looks at. The same
 * law has the same text, so its SHA-256 tells whether the law has changed since its version.
 */
export function lawText(regulation: Regulation): string {
  const { norms, encoding: _, sources: __, review: ___, ...instrument } = regulation;
  const rules = norms.map((norm) => {
    const { facts: _____, unit: ______, review: ____, ...rule } = ruleEntry(instrument, norm);
    return rule;
  });
  const cited = [...new Set(rules.flatMap((rule) => rule.readings))].sort();
  return JSON.stringify({ ...instrument, rules, readings: cited.map((id) => readings[id] ?? id) });
}

import { formatPeriod, type Instrument, roleNameIn } from "@ttthdl/core";
import { type Norm, requirementWords, topicNames } from "@ttthdl/policy";
import { attestationTerms } from "@ttthdl/policy/internal";
import { markdownText } from "../../packages/report/src/layout/markdown.js";
import { both, code, list } from "./markdown.js";

/** How a norm is checked, or why it is not: entries of a list. */
export function checkedHow(norm: Norm, instrument: Instrument): readonly string[] {
  if (norm.encoded === false) {
    return [
      `**Not encoded** (would be ${topicWords(norm)}): ${markdownText(norm.reason.en)}\n  _${markdownText(norm.reason.vi)}_`,
    ];
  }
  switch (norm.topic) {
    case "attestation": {
      const { attesters, holds } = attestationTerms(norm);
      const who = attesters.map((role) => roleNameIn(instrument, role).en).join(", ");
      return [
        `**Shown by evidence**, attested by ${who}; holds ${formatPeriod(holds, "en")}:\n${list(norm.params.evidence.map(both), "  ")}`,
      ];
    }
    case "definition":
      return [`**Defines:**\n${list(norm.params.defines.map(both), "  ")}`];
    case "permission": {
      const { conditions = [] } = norm.params;
      if (conditions.length === 0) return [];
      return [`**Provided that:**\n${list(conditions.map(both), "  ")}`];
    }
    default:
      return [
        `**Checked** as ${topicWords(norm)}: ${markdownText(demandOf(norm, instrument))}\n  _${markdownText(requirementWords(norm, "vi", instrument) ?? "")}_`,
      ];
  }
}

/** What a norm that is checked demands, its figures in words. */
export function demandOf(norm: Norm, instrument: Instrument): string {
  return requirementWords(norm, "en", instrument) ?? "";
}

function topicWords({ topic }: Norm): string {
  return `${code(topic)} (${markdownText(topicNames[topic].vi)})`;
}

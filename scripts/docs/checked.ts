import {
  formatPeriod,
  type Instrument,
  type Lang,
  type LocalizedText,
  roleNameIn,
} from "@ttthdl/core";
import { type Norm, requirementWords, topicNames } from "@ttthdl/policy";
import { attestationTerms } from "@ttthdl/policy/internal";
import { markdownText } from "../../packages/report/src/layout/markdown.js";
import { code, list } from "./markdown.js";
import { pageWords } from "./words.js";

/** How a norm is checked, or why it is not: entries of a list. */
export function checkedHow(norm: Norm, instrument: Instrument, lang: Lang): readonly string[] {
  const words = pageWords[lang];
  const texts = (all: readonly LocalizedText[]): string =>
    list(
      all.map((each) => markdownText(each[lang])),
      "  ",
    );
  if (norm.encoded === false) {
    return [`**${words.notEncoded}:** ${markdownText(norm.reason[lang])}`];
  }
  switch (norm.topic) {
    case "attestation": {
      const { attesters, holds } = attestationTerms(norm);
      const who = attesters.map((role) => roleNameIn(instrument, role)[lang]).join("; ");
      const terms = words.attestedBy(who, formatPeriod(holds, lang));
      return [`**${words.byEvidence}**, ${terms}:\n${texts(norm.params.evidence)}`];
    }
    case "definition":
      return [`**${words.defines}:**\n${texts(norm.params.defines)}`];
    case "permission": {
      const { conditions = [] } = norm.params;
      return conditions.length === 0 ? [] : [`**${words.provided}:**\n${texts(conditions)}`];
    }
    default: {
      const topic = `${markdownText(topicNames[norm.topic][lang])} (${code(norm.topic)})`;
      return [
        `**${words.checkedAs}:** ${topic}: ${markdownText(demandOf(norm, instrument, lang))}`,
      ];
    }
  }
}

/** What a norm that is checked demands, its figures in words. */
export function demandOf(norm: Norm, instrument: Instrument, lang: Lang): string {
  return requirementWords(norm, lang, instrument) ?? "";
}

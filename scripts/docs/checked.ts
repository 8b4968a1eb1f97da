import { accountClassNames, formatPeriod, roleNames } from "@ttthdl/core";
import { type JudgeableNorm, type Norm, topicNames } from "@ttthdl/policy";
import { fieldWords } from "../../packages/cli/src/render/field-words.js";
import { markdownText } from "../../packages/cli/src/render/markdown.js";
import { both, code, list } from "./markdown.js";

/** How a norm is checked, or why it is not: entries of a list. */
export function checkedHow(norm: Norm): readonly string[] {
  if (norm.encoded === false) {
    return [
      `**Not encoded** (would be ${topicWords(norm)}): ${markdownText(norm.reason.en)}\n  _${markdownText(norm.reason.vi)}_`,
    ];
  }
  switch (norm.topic) {
    case "attestation": {
      const { evidence, attesters, holds } = norm.params;
      const who = attesters.map((role) => roleNames[role].en).join(", ");
      return [
        `**Shown by evidence**, attested by ${who}; holds ${formatPeriod(holds, "en")}:\n${list(evidence.map(both), "  ")}`,
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
      return [`**Checked** as ${topicWords(norm)}: ${markdownText(figures(norm).join("; "))}`];
  }
}

/** The figures of a norm in words. How incidents are sorted is said once, by the norm that sorts them. */
export function figures(norm: JudgeableNorm): readonly string[] {
  const { classification: _, ...own } = norm.params as { readonly classification?: unknown };
  return fieldWords(own, "en").map((words) => words.replace(/^[^:]+/, spelledOut));
}

/** `release.after` as "release after", `maxAge` as "max age". */
function spelledOut(path: string): string {
  return path.replaceAll(".", " ").replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}

/** Which objects a norm is narrowed to, in words. */
export function scopeWords({ appliesTo = {} }: Norm): readonly string[] {
  const { accountClasses, scopes, importance, constantlyChanging } = appliesTo;
  return [
    ...(accountClasses === undefined
      ? []
      : [`for accounts of ${accountClasses.map((each) => accountClassNames[each].en).join(", ")}`]),
    ...(scopes === undefined ? [] : [`on ${scopes.join(", ")}`]),
    ...(importance === undefined ? [] : [`for data that is ${importance.join(" or ")}`]),
    ...(constantlyChanging === undefined ? [] : ["and changes constantly"]),
  ];
}

function topicWords({ topic }: Norm): string {
  return `${code(topic)} (${markdownText(topicNames[topic].vi)})`;
}

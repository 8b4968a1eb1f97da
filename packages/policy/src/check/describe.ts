import type { Finding, Lang, Reason } from "@ttthdl/core";
import { topicMessages } from "../evaluators/message-registry.js";
import type { AnyMessages } from "../evaluators/messages.js";
import { commonMessages } from "../evaluators/shared/messages.js";
import type { Topic } from "../topics.js";

/** A finding in words. */
export interface FindingWords {
  readonly message: string;
  readonly remedy?: string;
  readonly advisories: readonly string[];
}

/**
 * Puts a finding into words: what was found, what to do about each breach, and what else to know.
 *
 * @example
 * ```ts
 * import { check, describeFinding } from "@ttthdl/policy";
 * import { regulation } from "@ttthdl/policy/regulations/bac-kan-11-2023";
 * const { findings } = check(
 *   { internetLines: [{ provider: "VNPT" }], loadBalancedInternet: true },
 *   { regulations: [regulation], asOf: "2026-11-22" },
 * );
 * const finding = findings.find(({ topic }) => topic === "internet-providers");
 * finding && describeFinding(finding, "vi").remedy !== undefined // => true
 * ```
 */
export function describeFinding(finding: Finding, lang: Lang): FindingWords {
  const catalogue: AnyMessages = { ...commonMessages, ...topicMessages[finding.topic as Topic] };
  return describeWith(catalogue, finding, lang);
}

/** {@link describeFinding} with a catalogue of one's own; the password entry uses a small one. */
export function describeWith(
  catalogue: AnyMessages,
  finding: Pick<Finding, "reasons" | "advisories">,
  lang: Lang,
): FindingWords {
  const say = ({ code, data }: Reason): string => sentenceOf(catalogue, code)[lang](data as never);
  const remedies = finding.reasons.flatMap(({ code, data }) => {
    const remedy = sentenceOf(catalogue, code).remedy;
    return remedy === undefined ? [] : [remedy[lang](data as never)];
  });
  return {
    message: finding.reasons.map(say).join(" "),
    ...(remedies.length === 0 ? {} : { remedy: remedies.join(" ") }),
    advisories: finding.advisories.map(say),
  };
}

function sentenceOf(catalogue: AnyMessages, code: string): AnyMessages[string] {
  const sentence = catalogue[code];
  if (sentence === undefined) throw new Error(`no message for reason ${code}`);
  return sentence;
}

import type { Finding, Lang } from "@ttthdl/core";
import { requireObject } from "@ttthdl/core/internal";
import type { Topic } from "../norm.js";
import { describeWith, type FindingWords } from "../topics/describe-with.js";
import { topicMessages } from "../topics/index.generated.js";
import type { AnyMessages } from "../topics/messages.js";
import { commonMessages } from "../topics/shared/messages.js";
import { missingFactsMessages } from "../topics/shared/missing-facts.js";
import { bearerMessages } from "./bearers/words.js";

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
  requireObject(finding, "finding");
  return describeWith(catalogueOf(finding), finding, lang);
}

/** The sentences that a finding of any topic can need. */
export const checkMessages: CheckMessages = {
  ...commonMessages,
  ...missingFactsMessages,
  ...bearerMessages,
};

type CheckMessages = typeof commonMessages & typeof missingFactsMessages & typeof bearerMessages;

/** The sentences of every reason that a finding of this topic can give. */
export function catalogueOf({ topic }: Pick<Finding, "topic">): AnyMessages {
  return { ...checkMessages, ...topicMessages[topic as Topic] };
}

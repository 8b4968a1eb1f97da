import { type Finding, type Lang, TtthdlError } from "@ttthdl/core";
import { requireObject } from "@ttthdl/core/internal";
import type { Topic } from "../norm.js";
import { describeWith, type FindingWords } from "../topics/describe-with.js";
import { type TopicMessages, topicMessages } from "../topics/index.generated.js";
import type { AnyMessages } from "../topics/messages.js";
import { catalogueOf, checkMessages } from "./describe.js";

/** Sentences that take the place of those of a catalogue: any reason, either language, remedies too. */
export type CatalogueOverrides<Catalogue> = {
  readonly [Code in keyof Catalogue]?: SentenceOverride<Catalogue[Code]> | undefined;
};

type SentenceOverride<Sentence> = {
  readonly [Part in keyof Sentence]?: Part extends Lang
    ? Sentence[Part] | undefined
    : Partial<Sentence[Part]>;
};

/** Sentences of an application's own, by topic and reason; `common` holds the reasons that any topic can give. */
export type MessageOverrides = {
  readonly [T in Topic]?: CatalogueOverrides<TopicMessages[T]>;
} & { readonly common?: CatalogueOverrides<typeof checkMessages> };

/** Puts a finding into words. */
export type DescribeFinding = (finding: Finding, lang: Lang) => FindingWords;

/**
 * Makes a `describeFinding` that says some things in the words of an application; everything else is said as
 * `describeFinding` says it. The keys are the topics and the codes in a finding's `reasons` and `advisories`.
 *
 * @throws TtthdlError `invalid-argument` for a topic or a code that does not exist.
 * @example
 * ```ts
 * import { check, withMessages } from "@ttthdl/policy";
 * import { regulation } from "@ttthdl/policy/regulations/bac-kan-11-2023";
 * const describe = withMessages({
 *   "internet-providers": {
 *     "too-few-providers": { remedy: { en: () => "Ask the network team for a second line." } },
 *   },
 * });
 * const { findings } = check(
 *   { internetLines: [{ provider: "VNPT" }], loadBalancedInternet: true },
 *   { regulations: [regulation], asOf: "2026-11-22" },
 * );
 * const finding = findings.find(({ topic }) => topic === "internet-providers");
 * finding && describe(finding, "en").remedy // => "Ask the network team for a second line."
 * ```
 */
export function withMessages(overrides: MessageOverrides): DescribeFinding {
  requireObject(overrides, "overrides");
  const { common = {}, ...topics } = overrides;
  requireKnown(topics, topicMessages, "topic");
  requireKnown(common, checkMessages, "common reason");
  for (const [topic, catalogue = {}] of Object.entries(topics)) {
    requireKnown(catalogue, topicMessages[topic as Topic], `reason of ${topic}`);
  }
  return (finding, lang) => {
    const own = { ...common, ...topics[finding.topic as Topic] };
    return describeWith(overridden(catalogueOf(finding), own), finding, lang);
  };
}

function requireKnown(given: object, known: object, what: string): void {
  requireObject(given, what);
  const stranger = Object.keys(given).find((key) => !Object.hasOwn(known, key));
  if (stranger !== undefined) {
    const text = { vi: `${stranger} không có trong danh mục`, en: `${stranger} is no ${what}` };
    throw new TtthdlError("invalid-argument", text);
  }
}

type AnyOverrides = CatalogueOverrides<AnyMessages>;

function overridden(catalogue: AnyMessages, overrides: AnyOverrides): AnyMessages {
  const sentences = Object.entries(overrides).map(([code, own]) => {
    const { remedy, ...sentence } = catalogue[code] ?? {};
    const words = { ...sentence, ...stated(own) };
    return [code, remedy ? { ...words, remedy: { ...remedy, ...stated(own?.remedy) } } : words];
  });
  return { ...catalogue, ...Object.fromEntries(sentences) };
}

/** An explicit `undefined` is the same as a key left out. */
function stated(words: object = {}): object {
  return Object.fromEntries(Object.entries(words).filter(([, each]) => each !== undefined));
}

import type { Names } from "./names.js";

/** A topic's folder: an example that judges power sources, to be replaced. */
export function topicFiles({ kebab, camel, pascal }: Names): Readonly<Record<string, string>> {
  const home = `packages/policy/src/topics/${kebab}`;
  return {
    [`${home}/${kebab}.ts`]: `import type { Evaluator } from "../evaluator.js";
import { makeReason, missingFacts, type ReasonMaker } from "../outcome.js";
import type { ${pascal}Breaches, ${pascal}Notes } from "./words.js";

/** What a norm of this topic demands. */
export interface ${pascal}Params {
  readonly sources: { readonly atLeast: number };
}

const because: ReasonMaker<${pascal}Notes & ${pascal}Breaches> = makeReason;

/** Decides whether there are as many power sources as the norm demands. */
export const ${camel}: Evaluator<${pascal}Params> = {
  facts: ["power.sources"],
  judge: ({ params }, profile) => {
    const sources = profile.power?.sources;
    if (sources === undefined) return [missingFacts(["power.sources"])];
    const required = params.sources.atLeast;
    const details = { target: "power", actual: { sources }, required: params };
    return sources >= required
      ? [{ state: "compliant", reasons: [because("enough", { sources })], ...details }]
      : [{ state: "violated", reasons: [because("too-few", { sources, required })], ...details }];
  },
};
`,
    [`${home}/words.ts`]: `import type { LocalizedText } from "@ttthdl/core";
import type { TopicGroup } from "../groups.js";
import type { Messages, Sentence } from "../messages.js";
import type { ${pascal}Params } from "./${kebab}.js";

export const name: LocalizedText = { vi: "chủ đề ${kebab}", en: "topic ${kebab}" };

export const group: TopicGroup = "equipment";

/** What a norm demands, its figures in words. */
export const requirement: Sentence<${pascal}Params> = {
  vi: ({ sources }) => \`Số nguồn điện tối thiểu: \${sources.atLeast}.\`,
  en: ({ sources }) => \`Minimum number of power sources: \${sources.atLeast}.\`,
};

export interface ${pascal}Notes {
  readonly enough: { readonly sources: number };
}

export interface ${pascal}Breaches {
  readonly "too-few": { readonly sources: number; readonly required: number };
}

export const messages: Messages<${pascal}Notes, ${pascal}Breaches> = {
  enough: {
    vi: ({ sources }) => \`Số nguồn điện: \${sources}.\`,
    en: ({ sources }) => \`Power sources: \${sources}.\`,
  },
  "too-few": {
    vi: ({ sources, required }) => \`Số nguồn điện: \${sources}; tối thiểu là \${required}.\`,
    en: ({ sources, required }) => \`Power sources: \${sources}; the minimum is \${required}.\`,
    remedy: {
      vi: ({ required }) => \`Bảo đảm số nguồn điện tối thiểu là \${required}.\`,
      en: ({ required }) => \`Provide the minimum number of power sources: \${required}.\`,
    },
  },
};
`,
    [`${home}/cases.ts`]: `import type { JudgeableNorm } from "../../norm.js";
import type { Case } from "../case.js";

/** A made-up norm, until a text has one: then \`rule\` is its id and \`norm\` goes. */
const norm: JudgeableNorm = {
  id: "made-up-text/${kebab}",
  cite: { article: 1 },
  modality: "must",
  bearer: "operator",
  topic: "${kebab}",
  params: { sources: { atLeast: 2 } },
  title: { vi: "Quy định giả định về ${kebab}", en: "Made-up norm on ${kebab}" },
};

/** A pass and a breach on both sides of the figure, and a missing fact. */
export const cases: readonly Case[] = [
  {
    name: "đủ",
    rule: norm.id,
    norm,
    profile: { power: { sources: 2 } },
    expect: [{ state: "compliant", because: ["enough"] }],
  },
  {
    name: "thiếu một",
    rule: norm.id,
    norm,
    profile: { power: { sources: 1 } },
    expect: [{ state: "violated", because: ["too-few"] }],
  },
  {
    name: "chưa khai",
    rule: norm.id,
    norm,
    profile: {},
    expect: [{ state: "indeterminate", missing: ["power.sources"] }],
  },
];
`,
  };
}

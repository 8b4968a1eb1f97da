import { findProvince } from "@ttthdl/core";
import { type Norm, type Regulation, scopeWords, type Topic, topicNames } from "@ttthdl/policy";
import { topicGroupTitles } from "../../packages/policy/src/topics/groups.js";
import { topicGroups } from "../../packages/policy/src/topics/index.generated.js";
import { markdownText } from "../../packages/report/src/layout/markdown.js";
import { demandOf } from "./checked.js";
import { code, heading, link, page, table } from "./markdown.js";
import { ruleAnchor, shortCitation } from "./places.js";

/** What each text demands, topic by topic: the figure with its citation in each cell. */
export function matrixPage(regulations: readonly Regulation[]): string {
  const head = [
    "Topic",
    ...regulations.map(
      ({ slug, number, province }) => `${provinceName(province)}<br>${link(number, `${slug}.md`)}`,
    ),
  ];
  const groups = Object.entries(topicGroupTitles).map(([group, title]) => {
    const topics = (Object.keys(topicGroups) as readonly Topic[]).filter(
      (topic) => topicGroups[topic] === group,
    );
    const rows = topics.map((topic) => [
      `${markdownText(topicNames[topic].vi)}<br>${code(topic)}`,
      ...regulations.map((regulation) => cell(regulation, topic)),
    ]);
    return [heading(2, group, `${title.en} (${title.vi})`), table(head, rows)].join("\n\n");
  });
  return page(
    "# Topic × regulation",
    "Each cell gives the figure and, as a link, where it is printed: `15.1.a` is điểm a khoản 1 Điều 15, `/2` its " +
      "second dash, `¶2` the second unnumbered paragraph, `QĐ` the deciding part. “—” means that the text is silent: " +
      "never a pass, never a fail. How each topic is judged is said by the rules behind the links.",
    ...groups,
  );
}

function cell({ slug, norms }: Regulation, topic: Topic): string {
  const own = norms.filter((norm) => norm.topic === topic);
  if (own.length === 0) return "—";
  if (topicGroups[topic] === "counted") return String(own.length);
  return own.map((norm) => `${words(norm)} (${place(norm, slug)})`).join("<br>");
}

function words(norm: Norm): string {
  if (norm.encoded === false) return "_not encoded_";
  const demand = demandOf(norm).replace(/\.$/, "");
  const scope = scopeWords(norm, "en");
  const count = norm.members?.length;
  const notes = [
    ...(scope === undefined ? [] : [`for ${scope}`]),
    ...(count === undefined ? [] : [`${count} members`]),
  ];
  return markdownText([demand, ...notes].join("; "));
}

function place({ id, cite }: Norm, slug: string): string {
  return link(shortCitation(cite), `${slug}.md#${ruleAnchor(id)}`);
}

function provinceName(province: string): string {
  return markdownText(findProvince(province)?.name ?? province);
}

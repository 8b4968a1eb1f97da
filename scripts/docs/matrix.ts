import { territoryName } from "@ttthdl/core";
import { type Norm, type Regulation, type Topic, topicNames } from "@ttthdl/policy";
import { scopeWords } from "@ttthdl/policy/internal";
import { topicGroupTitles } from "../../packages/policy/src/topics/groups.js";
import { topicGroups } from "../../packages/policy/src/topics/index.generated.js";
import { markdownText } from "../../packages/report/src/layout/markdown.js";
import { demandOf } from "./checked.js";
import { code, heading, link, table } from "./markdown.js";
import { regulationFolder, shortCitation } from "./places.js";
import { ruleFiles } from "./rule-files.js";

/** What each text demands, topic by topic: the figure with its citation in each cell. */
export function matrixSections(regulations: readonly Regulation[]): readonly string[] {
  const files = ruleFiles();
  const used = new Set(regulations.flatMap(({ norms }) => norms.map(({ topic }) => topic)));
  const head = [
    "Topic",
    ...regulations.map(
      (regulation) =>
        `${markdownText(territoryName(regulation).vi)}<br>${link(regulation.number, regulationFolder(regulation.slug))}`,
    ),
  ];
  const groups = Object.entries(topicGroupTitles).map(([group, title]) => {
    const topics = (Object.keys(topicGroups) as readonly Topic[]).filter(
      (topic) => topicGroups[topic] === group && used.has(topic),
    );
    const rows = topics.map((topic) => [
      `${markdownText(topicNames[topic].vi)}<br>${code(topic)}`,
      ...regulations.map((regulation) => cell(regulation, topic, files)),
    ]);
    return [heading(2, group, `${title.en} (${title.vi})`), table(head, rows)].join("\n\n");
  });
  return [
    "Each cell below gives the figure and where it is printed, as a link to the file that holds it: `15.1.a` is điểm a " +
      "khoản 1 Điều 15, `/2` its second dash, `¶2` the second unnumbered paragraph, `QĐ` the deciding part. “—” means " +
      "that the text is silent: never a pass, never a fail.",
    ...groups,
  ];
}

function cell(regulation: Regulation, topic: Topic, files: ReadonlyMap<string, string>): string {
  const own = regulation.norms.filter((norm) => norm.topic === topic);
  if (own.length === 0) return "—";
  if (topicGroups[topic] === "counted") return String(own.length);
  return own.map((norm) => `${words(regulation, norm)} (${place(norm, files)})`).join("<br>");
}

function words(regulation: Regulation, norm: Norm): string {
  if (norm.encoded === false) return "_not encoded_";
  const demand = demandOf(norm, regulation, "en").replace(/\.$/, "");
  const scope = scopeWords(norm, "en");
  const count = norm.members?.length;
  const notes = [
    ...(scope === undefined ? [] : [`for ${scope}`]),
    ...(count === undefined ? [] : [`${count} members`]),
  ];
  return markdownText([demand, ...notes].join("; "));
}

function place({ id, cite }: Norm, files: ReadonlyMap<string, string>): string {
  const file = files.get(id);
  return file === undefined ? shortCitation(cite) : link(shortCitation(cite), `../../${file}`);
}

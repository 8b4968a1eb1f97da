import { type Citation, formatCitation, type Lang } from "@ttthdl/core";
import { InputError } from "@ttthdl/evidence";
import { type Norm, type Regulation, regulations, ruleEntry } from "@ttthdl/policy";
import { table, toJson } from "@ttthdl/report/layout";
import { type Io, widthOf } from "../../io.js";
import type { OutputOptions } from "../../options.js";
import { writeResult } from "../../output.js";
import { nameReference } from "../../render/references.js";
import { quoted, selectRegulations } from "../../select-regulations.js";

/** What the command line of `rules` says. */
export interface RulesArguments extends OutputOptions {
  readonly regulation?: readonly string[];
  readonly topic?: string;
  readonly article?: Citation;
}

/** Lists norms in the order of the law. */
export function runRules(args: RulesArguments, lang: Lang, io: Io): void {
  const chosen = selectRegulations(args.regulation ?? ["all"]);
  if (args.topic !== undefined) refuseUnknownTopic(args.topic);
  const found = chosen.map((regulation) => ({
    regulation,
    norms: regulation.norms.filter(
      (norm) =>
        norm.topic === (args.topic ?? norm.topic) &&
        (args.article === undefined || isPrintedIn(norm, args.article)),
    ),
  }));
  const text =
    args.format === "json"
      ? toJson(
          found.flatMap(({ regulation, norms }) => norms.map((norm) => asJson(norm, regulation))),
        )
      : found
          .filter(({ norms }) => norms.length > 0)
          .map(({ regulation, norms }) => asTable(regulation, norms, lang, widthOf(io)))
          .join("\n") || NO_RULE[lang];
  writeResult(text, args.output, io);
}

/** Some norms are printed in part, or once more, in another article. */
function isPrintedIn({ cite, alsoCites = [] }: Norm, article: Citation): boolean {
  return [cite, ...alsoCites].some(
    (place) => place.article === article.article && place.articleLetter === article.articleLetter,
  );
}

function refuseUnknownTopic(topic: string): void {
  const known = new Set(regulations.flatMap(({ norms }) => norms.map((norm) => norm.topic)));
  if ([...known].some((each) => each === topic)) return;
  const list = [...known].sort().join(", ");
  throw new InputError({
    vi: `không có chủ đề ${quoted(topic)}; các chủ đề: ${list}`,
    en: `no topic ${quoted(topic)}; there are: ${list}`,
  });
}

function asJson(norm: Norm, regulation: Regulation): object {
  const references = norm.references?.map((each) => nameReference(each, regulation));
  return { ...ruleEntry(regulation, norm), ...(references && { references }) };
}

function asTable(
  { number, issuer }: Regulation,
  norms: readonly Norm[],
  lang: Lang,
  width: number,
): string {
  const head =
    lang === "vi" ? ["Điều khoản", "Nội dung", "Mã quy tắc"] : ["Citation", "Content", "Rule"];
  const rows = norms.map(({ cite, title, id, encoded }) => [
    formatCitation(cite, lang),
    encoded === false ? `${title[lang]} ${NOT_ENCODED[lang]}` : title[lang],
    id,
  ]);
  return `${number}, ${issuer[lang]}\n${table(head, rows, width, head.length - 1)}`;
}

const NO_RULE = { vi: "Không có quy tắc nào phù hợp.\n", en: "No rule fits.\n" } as const;

const NOT_ENCODED = { vi: "(chưa mã hóa)", en: "(not encoded)" } as const;

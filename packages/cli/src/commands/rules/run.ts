import { localDay } from "@ttthdl/calendar";
import { type Citation, formatCitation, type IsoDay, type Lang } from "@ttthdl/core";
import { InputError } from "@ttthdl/evidence";
import { type Norm, type Regulation, regulations } from "@ttthdl/policy";
import { ruleEntry } from "@ttthdl/policy/internal";
import { table, toJson } from "@ttthdl/report/internal";
import { type Io, widthOf } from "../../io.js";
import type { OutputOptions, TextOrJson } from "../../options.js";
import { writeResult } from "../../output.js";
import { nameReference } from "../../render/references.js";
import { quoted, selectRegulations } from "../../select-regulations.js";
import { words } from "./words.js";

/** What the command line of `rules` says. */
export interface RulesArguments extends OutputOptions<TextOrJson> {
  readonly regulation?: readonly string[];
  readonly topic?: string;
  readonly article?: Citation;
}

/** Lists norms in the order of the law. */
export function runRules(args: RulesArguments, lang: Lang, io: Io): void {
  const chosen = selectRegulations(args.regulation ?? ["all"]);
  const asOf = localDay(io.now());
  if (args.topic !== undefined) refuseUnknownTopic(args.topic);
  const found = chosen.map((regulation) => ({
    regulation,
    norms: regulation.norms.filter(
      (norm) =>
        norm.topic === (args.topic ?? norm.topic) &&
        (args.article === undefined || isPrintedIn(norm, args.article)),
    ),
  }));
  const results: Readonly<Record<TextOrJson, () => string>> = {
    json: () =>
      toJson(
        found.flatMap(({ regulation, norms }) =>
          norms.map((norm) => asJson(norm, regulation, asOf)),
        ),
      ),
    text: () =>
      found
        .filter(({ norms }) => norms.length > 0)
        .map(({ regulation, norms }) => asTable(regulation, norms, lang, widthOf(io)))
        .join("\n") || words.noRule[lang],
  };
  writeResult(results[args.format](), args.output, io);
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
  throw new InputError(words.unknownTopic(quoted(topic), list));
}

function asJson(norm: Norm, regulation: Regulation, asOf: IsoDay): object {
  const references = norm.references?.map((each) => nameReference(each, regulation, asOf));
  return { ...ruleEntry(regulation, norm), ...(references && { references }) };
}

function asTable(
  { number, issuer }: Regulation,
  norms: readonly Norm[],
  lang: Lang,
  width: number,
): string {
  const head = [words.citation[lang], words.content[lang], words.rule[lang]];
  const rows = norms.map(({ cite, title, id, encoded }) => [
    formatCitation(cite, lang),
    encoded === false ? `${title[lang]} ${words.notEncoded[lang]}` : title[lang],
    id,
  ]);
  return `${number}, ${issuer[lang]}\n${table(head, rows, width, head.length - 1)}`;
}

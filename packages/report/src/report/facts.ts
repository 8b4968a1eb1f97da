import {
  accountClassNames,
  type Finding,
  formatDay,
  type Lang,
  type LocalizedText,
  type ReportedSubject,
  systemKindNames,
} from "@ttthdl/core";
import { namesOf } from "@ttthdl/core/internal";
import { instrumentNotes, parallelDuties } from "@ttthdl/policy";
import type { ReportDocument } from "./document.js";
import { bearersInWords } from "./shown.js";
import { reportWords } from "./words.js";

/** Something that a report says of itself: what it is about, when, and what judged it. */
export interface Fact {
  /** For programs, the same in every language and at most once: `asOf`, `file[0]`. */
  readonly name: string;
  readonly label: string;
  readonly value: string;
}

/** Who and what a report is about, fact by fact, for every format that draws it. */
export function reportFacts({
  lang,
  report,
  shown: { bearers },
  parts,
}: Pick<ReportDocument, "lang" | "report" | "shown" | "parts">): readonly Fact[] {
  const words = reportWords[lang];
  const parallel = parallelOf({ report, parts });
  const { asOf, product, subjects, tool } = report;
  const systems = subjects.flatMap((subject) => systemWords(subject, lang) ?? []);
  const files = subjects.map(({ name = "-", sha256 }) => withDigest(name, sha256));
  const products = product ? [[product.name, product.version].filter(Boolean).join(" ")] : [];
  return [
    { name: "asOf", label: words.asOf, value: formatDay(asOf, lang) },
    ...(bearers === undefined
      ? []
      : [
          {
            name: "shown",
            label: words.shown,
            value: words.onlyBearers(bearersInWords(bearers, lang)),
          },
        ]),
    ...parts.map(({ instrument }, index) => ({
      name: `regulation[${index}]`,
      label: words.regulation,
      value: [
        `${instrument.number}, ${instrument.issuer[lang]}.`,
        ...instrumentNotes(instrument, asOf, lang),
      ].join(" "),
    })),
    ...(parallel === undefined
      ? []
      : [{ name: "nationalLaw", label: words.note, value: parallel[lang] }]),
    ...[...new Set(systems)].map((value, index) => ({
      name: `system[${index}]`,
      label: words.system,
      value,
    })),
    ...subjects.flatMap(({ accountClasses }, index) =>
      accountClasses === undefined
        ? []
        : [
            {
              name: `accountClasses[${index}]`,
              label: words.accountClasses,
              value: namesOf(accountClasses, accountClassNames, lang, "; "),
            },
          ],
    ),
    ...products.map((value) => ({ name: "product", label: words.product, value })),
    ...files.map((value, index) => ({ name: `file[${index}]`, label: words.files, value })),
    { name: "tool", label: words.tool, value: `${tool.name} ${tool.version}` },
    { name: "rules", label: words.rules, value: withDigest(tool.rulesVersion, tool.rulesDigest) },
  ];
}

/** The line on national duties, where a report speaks of an incident and national law was not asked for (reading S3). */
export function parallelOf({
  report: { asOf, findings },
  parts,
}: Pick<ReportDocument, "report" | "parts">): LocalizedText | undefined {
  const instruments = parts.map(({ instrument }) => instrument);
  const ofIncident = ({ topic, target }: Finding): boolean =>
    topic.startsWith("incident-") && target?.startsWith("incidents[") === true;
  return findings.some(ofIncident) ? parallelDuties("incident", instruments, asOf) : undefined;
}

function systemWords({ system }: ReportedSubject, lang: Lang): string | undefined {
  const kind = system?.kind && systemKindNames[system.kind][lang];
  return system?.name && kind ? `${system.name} (${kind})` : (system?.name ?? kind);
}

function withDigest(text: string, sha256: string | undefined): string {
  return sha256 === undefined ? text : `${text} (SHA-256 ${sha256})`;
}

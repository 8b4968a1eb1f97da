import type { ReportDocument } from "./document.js";
import { dayIn, reportWords } from "./words.js";

/** Who and what a report is about, line by line: label and value. */
export function identityLines({
  lang,
  report,
}: ReportDocument): readonly (readonly [string, string])[] {
  const words = reportWords[lang];
  const { asOf, product, subjects, tool } = report;
  const systems = subjects.flatMap(({ system }) => system?.name ?? []);
  return [
    [words.asOf, dayIn(lang, asOf)],
    ...[...new Set(systems)].map((name) => [words.system, name] as const),
    ...(product === undefined
      ? []
      : [[words.product, [product.name, product.version].filter(Boolean).join(" ")] as const]),
    ...subjects.map(({ name = "-", sha256 }) => {
      const digest = sha256 === undefined ? "" : ` (SHA-256 ${sha256})`;
      return [words.files, `${name}${digest}`] as const;
    }),
    [words.tool, `${tool.name} ${tool.version}`],
    [
      words.rules,
      tool.rulesDigest === undefined
        ? tool.rulesVersion
        : `${tool.rulesVersion} (SHA-256 ${tool.rulesDigest})`,
    ],
  ];
}

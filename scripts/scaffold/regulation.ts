import { provinces } from "@ttthdl/core";
import type { Names } from "./names.js";

/**
 * A regulation's folder, named by its province, number and year: `ha-noi-9-2030`. Its days and its one norm are
 * examples, to be replaced.
 *
 * @throws Error for a name of another form.
 */
export function regulationFiles({ kebab: slug }: Names): Readonly<Record<string, string>> {
  const [, province, number, year] = /^(.+)-(\d+)-(\d{4})$/.exec(slug) ?? [];
  const name = provinces.find(({ id }) => id === province)?.name;
  if (name === undefined) {
    throw new Error(`${slug}: a regulation is named by province, number and year: ha-noi-9-2030`);
  }
  const home = `packages/policy/src/regulations/${slug}`;
  return {
    [`${home}/regulation.ts`]: `import type { Instrument } from "@ttthdl/core";

/** Quyết định số ${number}/${year}/QĐ-UBND. */
export const instrument: Instrument = {
  slug: "${slug}",
  number: "${number}/${year}/QĐ-UBND",
  kind: "legal-normative-document",
  issuer: {
    vi: "Ủy ban nhân dân ${name}",
    en: "People's Committee of ${name}",
  },
  territory: "province",
  province: "${province}",
  title: { vi: "Quy chế của ${name}", en: "Regulation of ${name}" },
  issuedOn: "${year}-01-01",
  effectiveFrom: "${year}-01-11",
  statuses: [{ from: "${year}-01-11", value: "in-force", confidence: "L", checkedOn: "${year}-01-11" }],
};
`,
    [`${home}/article-01-power.ts`]: `import type { Norm } from "../../norm.js";

/** Điều 1. Nguồn điện. */
export const article01: readonly Norm[] = [
  {
    id: "${slug}/power",
    cite: { article: 1 },
    modality: "must",
    bearer: "operator",
    topic: "power",
    params: { sources: { atLeast: 2 }, ups: true, generator: true },
    readings: ["B7"],
    title: {
      vi: "Bảo đảm 2 nguồn điện, bộ lưu điện (UPS) và máy phát điện",
      en: "Provide 2 power sources, a UPS and a generator",
    },
  },
];
`,
    [`${home}/printed-units.json`]: '[{ "article": 1 }]\n',
  };
}

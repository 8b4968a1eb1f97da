import { type Citation, findProvince, type LocalizedText, type TerritoryKind } from "@ttthdl/core";
import { compareCitations } from "@ttthdl/core/internal";
import type { Norm, Regulation } from "../norm.js";
import { readingTitles } from "../readings.js";
import { type PrintedUnit, placeKey, placeKeys } from "./printed-unit.js";

/** What is wrong with a regulation whose data fit the schema. */
export interface RegulationProblem {
  /** Where in the data: `norms[3].cite`. */
  readonly path: string;
  readonly text: LocalizedText;
}

/**
 * What no schema sees: a norm outside its regulation or out of the order of the law, a reading, a cited text or a
 * province that does not exist, statuses out of order; with the index of printed units, a citation that nothing printed
 * bears out.
 *
 * @param units - What the text prints, as `printedUnits` finds it; left out, citations are not compared with it.
 */
export function problemsOfRegulation(
  regulation: Regulation,
  units?: readonly PrintedUnit[],
): readonly RegulationProblem[] {
  const printed = units && new Set(units.map(placeKey));
  const cited = new Set(regulation.cited?.map(({ id }) => id));
  return [
    ...instrumentProblems(regulation, cited),
    ...regulation.norms.flatMap((norm, index) => [
      ...ofNorm(norm, `norms[${index}]`, regulation.slug, cited),
      ...outOfOrder(norm, regulation.norms[index - 1], `norms[${index}].cite`),
      ...(printed === undefined ? [] : unprinted(norm, `norms[${index}]`, printed)),
    ]),
  ];
}

function instrumentProblems(
  { territory, province, agency, statuses, foundedOn = [] }: Regulation,
  cited: ReadonlySet<string>,
): readonly RegulationProblem[] {
  return [
    ...((territory === "province") === (province === undefined)
      ? [{ path: "province", text: onlyWith("province") }]
      : []),
    ...((territory === "agency") === (agency === undefined)
      ? [{ path: "agency", text: onlyWith("agency") }]
      : []),
    ...(province !== undefined && findProvince(province) === undefined
      ? [{ path: "province", text: { vi: "không có tỉnh này", en: "no such province" } }]
      : []),
    ...statuses.flatMap(({ from }, index) =>
      from < (statuses[index - 1]?.from ?? from)
        ? [{ path: `statuses[${index}].from`, text: EARLIER_STATUS }]
        : [],
    ),
    ...foundedOn.flatMap((id, index) =>
      cited.has(id) ? [] : [{ path: `foundedOn[${index}]`, text: noCitedText(id) }],
    ),
  ];
}

function ofNorm(
  { id, readings = [], references = [] }: Norm,
  path: string,
  slug: string,
  cited: ReadonlySet<string>,
): readonly RegulationProblem[] {
  const isOwn = id.startsWith(`${slug}/`) && /^[a-z0-9-]+$/.test(id.slice(slug.length + 1));
  return [
    ...(isOwn ? [] : [{ path: `${path}.id`, text: foreignId(slug) }]),
    ...readings.flatMap((reading, index) =>
      reading in readingTitles ? [] : [{ path: `${path}.readings[${index}]`, text: NO_READING }],
    ),
    ...references.flatMap(({ to }, index) =>
      to === undefined || cited.has(to)
        ? []
        : [{ path: `${path}.references[${index}].to`, text: noCitedText(to) }],
    ),
  ];
}

function outOfOrder(
  { cite }: Norm,
  before: Norm | undefined,
  path: string,
): readonly RegulationProblem[] {
  if (before === undefined || compareCitations(before.cite, cite) <= 0) return [];
  return [{ path, text: OUT_OF_ORDER }];
}

function unprinted(
  { cite, alsoCites = [], members = [] }: Norm,
  path: string,
  printed: ReadonlySet<string>,
): readonly RegulationProblem[] {
  const places: readonly (readonly [string, Citation])[] = [
    ["cite", cite],
    ...alsoCites.map((each, index) => [`alsoCites[${index}]`, each] as const),
    ...members.flatMap(({ cite: own, covers = [] }, index) => [
      ...(own === undefined ? [] : [[`members[${index}].cite`, own] as const]),
      ...covers.map((each, at) => [`members[${index}].covers[${at}]`, each] as const),
    ]),
  ];
  return places
    .filter(([, place]) => !placeKeys(place).some((key) => printed.has(key)))
    .map(([key]) => ({ path: `${path}.${key}`, text: NOT_PRINTED }));
}

const EARLIER_STATUS: LocalizedText = {
  vi: "sớm hơn ngày của tình trạng đứng trước",
  en: "is earlier than the status before it",
};

const OUT_OF_ORDER: LocalizedText = {
  vi: "đứng sau một quy định ở vị trí sau nó trong văn bản",
  en: "comes after a norm that the text prints later",
};

const NOT_PRINTED: LocalizedText = {
  vi: "không có trong văn bản",
  en: "is not printed in the text",
};

const NO_READING: LocalizedText = { vi: "không có cách hiểu này", en: "no such reading" };

/** A key that belongs to one kind of territory. */
function onlyWith(territory: TerritoryKind): LocalizedText {
  return {
    vi: `phải có khi và chỉ khi territory là ${territory}`,
    en: `must be there when, and only when, the territory is ${territory}`,
  };
}

function noCitedText(id: string): LocalizedText {
  return { vi: `không có văn bản ${id} trong cited`, en: `no text ${id} in cited` };
}

function foreignId(slug: string): LocalizedText {
  return {
    vi: `phải có dạng ${slug}/ten-quy-dinh, chữ thường không dấu, chữ số và dấu gạch nối`,
    en: `must be like ${slug}/name-of-the-norm, in lower-case letters, digits and hyphens`,
  };
}

import {
  type Citation,
  type Instrument,
  type IsoDay,
  type LocalizedText,
  TtthdlError,
} from "@ttthdl/core";
import { groupByArticle, isInside, requireOneOf } from "@ttthdl/core/internal";
import { requireRegulation } from "../check/require-regulation.js";
import type { Norm, NormOf, Regulation } from "../norm.js";

/** What a checklist is for: a whole text, or the inspection whose contents the text prints. */
export type ChecklistPurpose = "whole-text" | "inspection";

const purposes: readonly ChecklistPurpose[] = ["whole-text", "inspection"];

/** A part of a checklist: an article, or a printed content of the inspection. */
export interface ChecklistSection {
  readonly cite: Citation;
  /** The content in words; left out for an article. */
  readonly title?: LocalizedText;
  readonly norms: readonly Norm[];
}

/** What somebody with a pencil goes through, in the order of the law. */
export interface Checklist {
  readonly purpose: ChecklistPurpose;
  readonly regulation: Instrument;
  readonly sections: readonly ChecklistSection[];
  /** Of an inspection: the norm that says when it is held; left out where the text has none. */
  readonly occasion?: Norm;
  /** What the text demands, but not on the day asked for: not yet, or no longer. */
  readonly notInForce: readonly Norm[];
}

/**
 * The checklist of a regulation: what it obliges and forbids. Definitions and permissions are left out, for
 * nobody can comply with them. For an inspection, each printed content carries the norms of the articles
 * under it (reading C1); the content that names no article ("other rules") takes those that stand under no other.
 *
 * @throws TtthdlError `not-regulated` when the text prints no contents of an inspection.
 * @example
 * ```ts
 * import { checklistFor } from "@ttthdl/policy";
 * import { regulation } from "@ttthdl/policy/regulations/bac-kan-11-2023";
 * checklistFor(regulation, "whole-text").sections.some(({ cite }) => cite.article === 15) // => true
 * ```
 */
export function checklistFor(
  regulation: Regulation,
  purpose: ChecklistPurpose,
  asOf?: IsoDay,
): Checklist {
  requireRegulation(regulation);
  requireOneOf(purpose, purposes, "purpose");
  const { norms, ...instrument } = regulation;
  const all = norms.filter(({ modality }) => modality === "must" || modality === "must-not");
  const demands = all.filter((norm) => bindsOn(norm, asOf));
  const sections =
    purpose === "inspection" ? byContent(contentsOf(regulation), demands) : byArticle(demands);
  const occasion = purpose === "inspection" ? norms.find(isOccasion) : undefined;
  const notInForce = all.filter((norm) => !bindsOn(norm, asOf));
  return { purpose, regulation: instrument, sections, ...(occasion && { occasion }), notInForce };
}

function bindsOn({ validFrom, validTo }: Norm, asOf: IsoDay | undefined): boolean {
  if (asOf === undefined) return true;
  return (
    (validFrom === undefined || validFrom <= asOf) && (validTo === undefined || asOf <= validTo)
  );
}

function byArticle(norms: readonly Norm[]): readonly ChecklistSection[] {
  return groupByArticle(norms, ({ cite }) => cite).map(({ cite, items }) => ({
    cite,
    norms: items,
  }));
}

/** Whether a text prints the contents of its inspection, so that a checklist can follow them. */
export function printsInspectionContents({ norms }: Regulation): boolean {
  return norms.some(isContents);
}

function isContents(norm: Norm): norm is NormOf<"activity-contents"> {
  if (norm.encoded === false || norm.topic !== "activity-contents") return false;
  return norm.params.activity === "inspection";
}

function isOccasion(norm: Norm): boolean {
  if (norm.encoded === false || norm.topic !== "activity-cadence") return false;
  return norm.params.activity === "inspection";
}

function contentsOf({ slug, norms }: Regulation): NormOf<"activity-contents"> {
  const found = norms.find(isContents);
  if (found !== undefined) return found;
  throw new TtthdlError("not-regulated", {
    vi: `${slug} không nêu nội dung kiểm tra`,
    en: `${slug} prints no contents of an inspection`,
  });
}

function byContent(
  { cite: whole, members = [] }: NormOf<"activity-contents">,
  norms: readonly Norm[],
): readonly ChecklistSection[] {
  const named = members.flatMap(({ covers = [] }) => covers);
  const under = (places: readonly Citation[], { cite }: Norm): boolean =>
    places.some((place) => isInside(cite, place));
  return members.map(({ cite = whole, title, covers }) => ({
    cite,
    title,
    norms: norms.filter((norm) =>
      covers === undefined ? !under(named, norm) : under(covers, norm),
    ),
  }));
}

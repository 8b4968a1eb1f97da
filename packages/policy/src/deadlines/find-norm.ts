import { TtthdlError } from "@ttthdl/core";
import type { NormOf, Regulation } from "../norm.js";

/** Topics whose norms end on a day or at a moment. */
type TimedTopic =
  | "reply-deadline"
  | "incident-report-deadline"
  | "report-schedule"
  | "activity-cadence";

/** A norm that ends on a day or at a moment. */
export type TimedNorm = { [T in TimedTopic]: NormOf<T> }[TimedTopic];

const topics: readonly string[] = [
  "reply-deadline",
  "incident-report-deadline",
  "report-schedule",
  "activity-cadence",
] satisfies readonly TimedTopic[];

/** The norms of a regulation that can be dated, in the order of the law. */
export function timedNorms(regulation: Regulation): readonly TimedNorm[] {
  return regulation.norms.filter(
    (norm): norm is TimedNorm => norm.encoded !== false && topics.includes(norm.topic),
  );
}

/**
 * What a norm is asked for by: its form (`mau-1`), or its id with or without the regulation's slug.
 *
 * @throws TtthdlError `not-regulated`, naming what the regulation does date.
 */
export function findTimedNorm(regulation: Regulation, wanted: string): TimedNorm {
  const { slug } = regulation;
  const norms = timedNorms(regulation);
  const found = norms.find(
    (norm) =>
      norm.id === wanted || norm.id === `${slug}/${wanted}` || shortName(norm, slug) === wanted,
  );
  if (found !== undefined) return found;
  const known = norms.map((norm) => shortName(norm, slug));
  const list = known.join(", ");
  const text = {
    vi: `văn bản không đặt thời hạn này; có: ${list === "" ? "không có thời hạn nào" : list}`,
    en: `${slug} sets no deadline of that name; it has: ${list === "" ? "none" : list}`,
  };
  throw new TtthdlError("not-regulated", text, { path: "for", data: { known } });
}

function shortName(norm: TimedNorm, slug: string): string {
  return norm.topic === "reply-deadline" ? norm.params.form : norm.id.slice(slug.length + 1);
}

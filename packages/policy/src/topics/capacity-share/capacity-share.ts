import type { Capacity } from "@ttthdl/core";
import type { Evaluator, NormWith } from "../evaluator.js";
import { makeReason, missingFacts, type Outcome, type ReasonMaker } from "../outcome.js";
import type { CapacityShareBreaches, CapacityShareNotes } from "./words.js";

/** The share of each capacity dimension that value-added services may use, inclusive (reading B5). */
export interface CapacityShareParams {
  readonly percent: { readonly atMost: number };
}

const because: ReasonMaker<CapacityShareNotes & CapacityShareBreaches> = makeReason;

/** Shares of decimal figures (0.3 of 3) are not exact in binary; a difference this small is none. */
const TOLERANCE = 1e-9;

/**
 * Decides for each dimension of capacity whether value-added services use no more than their share; the
 * share itself still complies (reading B5).
 */
export const capacityShare: Evaluator<CapacityShareParams> = {
  facts: ["capacity[].total", "capacity[].valueAdded"],
  judge: (norm, { capacity = [] }) =>
    capacity.length === 0
      ? [missingFacts(["capacity"], { target: "capacity" })]
      : capacity.map((each) => judgeDimension(norm, each)),
};

function judgeDimension(
  { params }: NormWith<CapacityShareParams>,
  { dimension, total, valueAdded }: Capacity,
): Outcome {
  const target = `capacity[${dimension}]`;
  const facts = [`${target}.total`, `${target}.valueAdded`];
  if (total === undefined || valueAdded === undefined || total <= 0) {
    const known = [total !== undefined && total > 0, valueAdded !== undefined];
    return missingFacts(
      facts.filter((_, index) => !known[index]),
      { target },
    );
  }
  const share = (100 * valueAdded) / total;
  const limit = params.percent.atMost;
  const shared = { target, facts, actual: { total, valueAdded, percent: share }, required: params };
  const data = { dimension, share, limit };
  return share <= limit + TOLERANCE
    ? { state: "compliant", reasons: [because("within-share", data)], ...shared }
    : {
        state: "violated",
        reasons: [because("beyond-share", data)],
        distance: { amount: share - limit, unit: "percentage-point" },
        ...shared,
      };
}

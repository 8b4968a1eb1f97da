import {
  type Asset,
  type AssetKind,
  type InternetAccess,
  internetAccesses,
  type NetworkZone,
} from "@ttthdl/core";
import type { Evaluator, NormWith } from "../evaluator.js";
import { makeReason, missingFacts, type Outcome, type ReasonMaker } from "../outcome.js";
import { judgeAssets } from "../shared/assets.js";
import type { CommonNotes } from "../shared/messages.js";
import type { InternetExposureBreaches, InternetExposureNotes } from "./words.js";

/** Which access to the Internet is the most that machines of these kinds or zones may have. */
export interface InternetExposureParams {
  readonly kinds: readonly AssetKind[];
  /** Left out: every zone. */
  readonly zones?: readonly NetworkZone[];
  readonly access: { readonly atMost: InternetAccess };
  /** Machines whose very purpose is the Internet are outside the norm. */
  readonly sparesInternetServices: boolean;
}

const because: ReasonMaker<InternetExposureNotes & InternetExposureBreaches> = makeReason;
const common: ReasonMaker<CommonNotes> = makeReason;
type ExposureNorm = NormWith<InternetExposureParams>;

/**
 * Decides, machine by machine, whether it reaches the Internet no further than the norm allows. Where the
 * norm spares machines whose very purpose is the Internet, only one that reaches too far must say whether
 * it is one of them.
 */
export const internetExposure: Evaluator<InternetExposureParams> = {
  facts: ["assets[].kind", "assets[].zone", "assets[].internetAccess", "assets[].servesInternet"],
  judge: (norm, profile) =>
    judgeAssets(profile, norm.params.kinds, norm.params, (asset, target) =>
      judgeAsset(norm, asset, target),
    ),
};

function judgeAsset({ params: required }: ExposureNorm, asset: Asset, target: string): Outcome {
  const { id, zone, internetAccess: access, servesInternet: serves } = asset;
  const { zones, sparesInternetServices: spares } = required;
  const limit = required.access.atMost;
  const actual = { zone: zone ?? null, access: access ?? null, servesInternet: serves ?? null };
  const shared = { target, actual, required };
  const outside = (fact: string, code: "other-zone" | "serves-internet"): Outcome => ({
    state: "not-applicable",
    facts: [`${target}.${fact}`],
    reasons: [because(code, { asset: id })],
    ...shared,
  });

  if (zones !== undefined) {
    if (zone === undefined) return missingFacts([`${target}.zone`], shared);
    if (!zones.includes(zone)) return outside("zone", "other-zone");
  }
  if (spares && serves === true) return outside("servesInternet", "serves-internet");
  if (access === undefined) return missingFacts([`${target}.internetAccess`], shared);

  const facts = [`${target}.internetAccess`];
  const beyond = internetAccesses.indexOf(access) - internetAccesses.indexOf(limit);
  if (beyond > 0) {
    if (spares && serves === undefined) return missingFacts([`${target}.servesInternet`], shared);
    const reasons = [because("reaches-too-far", { asset: id, access, limit })];
    return { state: "violated", facts, reasons, ...shared };
  }
  const reasons = [because("within-limit", { asset: id, access })];
  const advisories = beyond < 0 ? [common("stricter-than-text", {})] : [];
  return { state: "compliant", facts, reasons, advisories, ...shared };
}

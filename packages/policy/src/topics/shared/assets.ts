import type { Asset, AssetKind, PlainData, SystemProfile } from "@ttthdl/core";
import { makeReason, missingFacts, type Outcome, type ReasonMaker } from "../outcome.js";
import type { AssetNotes } from "./asset-messages.js";

const because: ReasonMaker<AssetNotes> = makeReason;

/**
 * Runs a judgement over the assets of the kinds that a norm binds. An asset whose kind nobody states may
 * be bound; no centre is without a single asset, so an empty list tells nothing.
 */
export function judgeAssets(
  { assets = [] }: SystemProfile,
  kinds: readonly AssetKind[],
  required: PlainData,
  judge: (asset: Asset, target: string) => Outcome,
): readonly Outcome[] {
  if (assets.length === 0) return [missingFacts(["assets"], { target: "assets", required })];
  const outcomes: Outcome[] = [];
  for (const asset of assets) {
    const target = `assets[${asset.id}]`;
    if (asset.kind === undefined) {
      outcomes.push(missingFacts([`${target}.kind`], { target, required }));
    } else if (kinds.includes(asset.kind)) outcomes.push(judge(asset, target));
  }
  if (outcomes.length > 0) return outcomes;
  return [
    {
      state: "not-applicable",
      target: "assets",
      facts: ["assets[].kind"],
      reasons: [because("no-such-asset", { kinds })],
      required,
    },
  ];
}

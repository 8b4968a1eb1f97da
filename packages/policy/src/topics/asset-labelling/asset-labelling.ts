import type { AssetKind } from "@ttthdl/core";
import type { Evaluator } from "../evaluator.js";
import { makeReason, type ReasonMaker } from "../outcome.js";
import { judgeAssets } from "../shared/assets.js";
import { judgeFlag } from "../shared/judge-flag.js";
import { worstOf } from "../shared/worst-of.js";
import type { AssetLabellingBreaches, AssetLabellingNotes } from "./words.js";

/** Every device has a name and a label. */
export interface AssetLabellingParams {
  readonly named: true;
  readonly labelled: true;
}

const because: ReasonMaker<AssetLabellingNotes & AssetLabellingBreaches> = makeReason;

/** What a label can be put on: an application is no device. */
const DEVICES: readonly AssetKind[] = [
  "server",
  "workstation",
  "network-device",
  "security-device",
  "storage",
  "other",
];

/** Decides, device by device, whether it has a name and a label. */
export const assetLabelling: Evaluator<AssetLabellingParams> = {
  facts: ["assets[].kind", "assets[].named", "assets[].labelled"],
  judge: ({ params: required }, profile) =>
    judgeAssets(profile, DEVICES, required, ({ id: asset, named, labelled }, target) => {
      const data = { asset };
      const name = judgeFlag(
        named,
        `${target}.named`,
        because("named", data),
        because("not-named", data),
      );
      const label = judgeFlag(
        labelled,
        `${target}.labelled`,
        because("labelled", data),
        because("not-labelled", data),
      );
      const actual = { named: named ?? null, labelled: labelled ?? null };
      return worstOf([name, label], { target, actual, required });
    }),
};

import type { AssetKind } from "@ttthdl/core";
import type { Evaluator } from "../evaluator.js";
import { makeReason, type ReasonMaker } from "../outcome.js";
import { judgeAssets } from "../shared/assets.js";
import { judgeFlag } from "../shared/judge-flag.js";
import type { DefaultCredentialsBreaches, DefaultCredentialsNotes } from "./words.js";

/** Default accounts and passwords are changed when something of these kinds is put into use. */
export interface DefaultCredentialsParams {
  readonly kinds: readonly AssetKind[];
}

const because: ReasonMaker<DefaultCredentialsNotes & DefaultCredentialsBreaches> = makeReason;

/**
 * Decides, one by one, whether the default accounts and passwords of what is in use were changed. The
 * duty begins on the day it comes into use; an asset without that day is in use. When it came into use
 * before the norm did, the default password still lies open, so it is judged all the same (reading G6).
 */
export const defaultCredentials: Evaluator<DefaultCredentialsParams> = {
  facts: ["assets[].kind", "assets[].inUseSince", "assets[].defaultCredentialsChanged"],
  judge: ({ params: required }, profile, { asOf }) =>
    judgeAssets(profile, required.kinds, required, (asset, target) => {
      const { id, inUseSince: since, defaultCredentialsChanged: changed } = asset;
      const shared = {
        target,
        actual: { inUseSince: since ?? null, changed: changed ?? null },
        required,
      };
      if (since !== undefined && since > asOf) {
        const reasons = [because("not-yet-in-use", { asset: id, since })];
        return { state: "not-applicable", facts: [`${target}.inUseSince`], reasons, ...shared };
      }
      const fine = because("defaults-changed", { asset: id });
      const breach = because("defaults-kept", { asset: id });
      return judgeFlag(changed, `${target}.defaultCredentialsChanged`, fine, breach, shared);
    }),
};

import type { OnlineServiceFeature } from "@ttthdl/core";
import type { Evaluator } from "../evaluator.js";
import { makeReason, missingFacts, type ReasonMaker } from "../outcome.js";
import { judgeFeatures } from "./judge-features.js";
import type { OnlineServiceLevelNotes } from "./words.js";

/**
 * What a public service online must offer to be called of a level: these features, and those of every
 * level below it (reading O1).
 */
export interface OnlineServiceLevelParams {
  readonly level: 1 | 2 | 3 | 4;
  readonly features: readonly OnlineServiceFeature[];
}

const because: ReasonMaker<OnlineServiceLevelNotes> = makeReason;

/**
 * Decides, one by one, whether the public services online that claim a level, or a higher one, offer what
 * makes up that level. What the levels below add is judged by their own norms (reading O1).
 */
export const onlineServiceLevel: Evaluator<OnlineServiceLevelParams> = {
  facts: [
    "onlineServices[].claimedLevel",
    "onlineServices[].features",
    "onlineServices[].hasFee",
    "onlineServices[].resultChannels",
  ],
  judge: ({ params: required }, { onlineServices: services }) => {
    const whole = { target: "onlineServices", required };
    if (services === undefined) return [missingFacts(["onlineServices"], whole)];
    if (services.length === 0) {
      const reasons = [because("no-online-services", {})];
      return [{ state: "not-applicable", facts: ["onlineServices"], reasons, ...whole }];
    }
    return services.map((service) => {
      const { id, claimedLevel: claimed } = service;
      const target = `onlineServices[${id}]`;
      const facts = [`${target}.claimedLevel`];
      if (claimed === undefined) return missingFacts(facts, { target, required });
      const shared = { target, actual: service, required };
      if (claimed >= required.level) {
        return { ...judgeFeatures(required, service, target), ...shared };
      }
      const reasons = [because("claims-less", { service: id, level: required.level, claimed })];
      return { state: "not-applicable", facts, reasons, ...shared };
    });
  },
};

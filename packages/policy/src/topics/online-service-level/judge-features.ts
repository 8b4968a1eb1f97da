import type { OnlineService, OnlineServiceFeature, ResultChannel } from "@ttthdl/core";
import { makeReason, missingFacts, type Outcome, type ReasonMaker } from "../outcome.js";
import { worstOf } from "../shared/worst-of.js";
import type { OnlineServiceLevelParams } from "./online-service-level.js";
import type { OnlineServiceLevelBreaches, OnlineServiceLevelNotes } from "./words.js";

const because: ReasonMaker<OnlineServiceLevelNotes & OnlineServiceLevelBreaches> = makeReason;

const FEE: OnlineServiceFeature = "fee-payable-online";
/** Ways in which a result reaches someone who stays at home. */
const REMOTE: readonly ResultChannel[] = ["online", "post"];

/**
 * Judges what a service offers for one level. Where the level is about paying a fee, a service without
 * one may give its result from a distance instead; without that the text does not say which level it has, and a person
 * decides (reading G18). Whether there is a fee matters only where it could
 * turn the answer; when it is unknown and cannot, both answers are given (reading O1).
 */
export function judgeFeatures(
  params: OnlineServiceLevelParams,
  service: OnlineService,
  target: string,
): Outcome {
  const { hasFee } = service;
  if (!params.features.includes(FEE)) return judgeWanted(params, params.features, service, target);

  const withFee = judgeWanted(params, params.features, service, target);
  const withoutFee = judgeWithoutFee(params, service, target);
  if (hasFee !== undefined) return hasFee ? withFee : withoutFee;
  if (withFee.state === "compliant" && withoutFee.state === "compliant") return withFee;
  if (withFee.state === "violated" && withoutFee.state === "violated") {
    return worstOf([withFee, withoutFee], {});
  }
  const unknown = [withFee, withoutFee].flatMap((outcome) =>
    outcome.state === "indeterminate" ? outcome.missing : [],
  );
  return missingFacts([`${target}.hasFee`, ...unknown]);
}

function judgeWanted(
  { level }: OnlineServiceLevelParams,
  wanted: readonly OnlineServiceFeature[],
  { id: service, features }: OnlineService,
  target: string,
): Outcome {
  const facts = [`${target}.features`];
  if (features === undefined) return missingFacts(facts);
  const lacking = wanted.filter((feature) => !features.includes(feature));
  if (lacking.length === 0) {
    return { state: "compliant", facts, reasons: [because("level-reached", { service, level })] };
  }
  return {
    state: "violated",
    facts,
    reasons: [because("features-lacking", { service, level, lacking })],
    distance: { amount: lacking.length, unit: "item" },
  };
}

function judgeWithoutFee(
  params: OnlineServiceLevelParams,
  service: OnlineService,
  target: string,
): Outcome {
  const others = params.features.filter((feature) => feature !== FEE);
  const result = judgeResult(params, service, target);
  return others.length === 0
    ? result
    : worstOf([judgeWanted(params, others, service, target), result], {});
}

function judgeResult(
  { level }: OnlineServiceLevelParams,
  { id: service, resultChannels }: OnlineService,
  target: string,
): Outcome {
  const facts = [`${target}.hasFee`, `${target}.resultChannels`];
  if (resultChannels === undefined) return missingFacts([`${target}.resultChannels`]);
  return resultChannels.some((channel) => REMOTE.includes(channel))
    ? { state: "compliant", facts, reasons: [because("level-reached", { service, level })] }
    : {
        state: "manual",
        facts,
        reasons: [because("no-fee-two-readings", { service, level, channels: REMOTE })],
      };
}

import type { Camera, Period } from "@ttthdl/core";
import type { Evaluator, JudgementContext, NormWith } from "../evaluator.js";
import { makeReason, missingFacts, type Outcome, type ReasonMaker } from "../outcome.js";
import { judgeRetention } from "../shared/retention.js";
import { worstOf } from "../shared/worst-of.js";
import type { CameraRetentionBreaches, CameraRetentionNotes } from "./words.js";

/** How long camera footage is kept, and that cameras record without a break (reading B4). */
export interface CameraRetentionParams {
  readonly retention: { readonly atLeast: Period<"day"> };
  readonly continuous: true;
}

const because: ReasonMaker<CameraRetentionNotes & CameraRetentionBreaches> = makeReason;

/**
 * Decides, camera by camera, whether footage is kept long enough and whether the camera records without
 * a break (reading B4). A list without a camera states that nothing is watched.
 */
export const cameraRetention: Evaluator<CameraRetentionParams> = {
  facts: ["cameras[].retention", "cameras[].continuous"],
  judge: (norm, { cameras }, context) => {
    const target = "cameras";
    if (cameras === undefined) return [missingFacts([target], { target })];
    if (cameras.length > 0) return cameras.map((camera) => judgeCamera(norm, camera, context));
    const reasons = [because("no-camera", {})];
    return [
      { state: "violated", target, facts: [target], reasons, actual: [], required: norm.params },
    ];
  },
};

function judgeCamera(
  { params }: NormWith<CameraRetentionParams>,
  { id, retention, continuous }: Camera,
  context: JudgementContext,
): Outcome {
  const target = `cameras[${id}]`;
  const what = { vi: `Hình ảnh của camera ${id}`, en: `Footage of the camera ${id}` };
  const kept = judgeRetention(
    { path: `${target}.retention`, value: retention, what },
    params.retention,
    context,
  );
  const actual = { retention: retention ?? null, continuous: continuous ?? null };
  return worstOf([kept, judgeContinuity(target, id, continuous)], {
    target,
    actual,
    required: params,
  });
}

function judgeContinuity(target: string, id: string, continuous: boolean | undefined): Outcome {
  const facts = [`${target}.continuous`];
  if (continuous === undefined) return missingFacts(facts);
  return continuous
    ? { state: "compliant", facts, reasons: [because("records-without-a-break", {})] }
    : { state: "violated", facts, reasons: [because("records-with-breaks", { camera: id })] };
}

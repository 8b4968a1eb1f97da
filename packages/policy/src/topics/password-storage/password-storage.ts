import type { PasswordStorage } from "@ttthdl/core";
import type { Evaluator, NormWith } from "../evaluator.js";
import { makeReason, missingFacts, type Outcome, type ReasonMaker } from "../outcome.js";
import { judgeFlag } from "../shared/judge-flag.js";
import { worstOf } from "../shared/worst-of.js";
import type { PasswordStorageBreaches, PasswordStorageNotes } from "./words.js";

/** Whether passwords may be stored on computers and devices (reading P9). */
export interface PasswordStorageParams {
  readonly allowed: "never" | "when-necessary-and-encrypted";
}

const because: ReasonMaker<PasswordStorageNotes & PasswordStorageBreaches> = makeReason;

/**
 * Decides whether passwords are stored only where they may be. The verifiers of an authentication system are not
 * storage, passwords that it can recover are (reading P9); an empty list states that nothing is stored.
 */
export const passwordStorage: Evaluator<PasswordStorageParams> = {
  facts: [
    "passwordStorage[].where",
    "passwordStorage[].recoverable",
    "passwordStorage[].necessary",
    "passwordStorage[].encrypted",
  ],
  judge: (norm, { passwordStorage: places }) => {
    const target = "passwordStorage";
    if (places === undefined) return [missingFacts([target], { target })];
    const stored = places.flatMap((place, index) =>
      place.where === "authentication-system" && place.recoverable !== true
        ? []
        : [{ place, target: `${target}[${index}]` }],
    );
    if (stored.length > 0) {
      return stored.map(({ place, target: path }) => {
        const outcome = judgePlace(norm, place, path);
        const { facts = [] } = outcome;
        return place.recoverable === undefined
          ? outcome
          : { ...outcome, facts: [...facts, `${path}.recoverable`] };
      });
    }
    const reasons = [because("nothing-stored", {})];
    return [{ target, state: "compliant", facts: [target], reasons, required: norm.params }];
  },
};

function judgePlace(
  { params }: NormWith<PasswordStorageParams>,
  { where, necessary, encrypted }: PasswordStorage,
  target: string,
): Outcome {
  if (params.allowed === "never") {
    const reasons = [because("stored", { where })];
    return { target, state: "violated", facts: [target], reasons, actual: where, required: params };
  }
  const actual = { where, necessary: necessary ?? null, encrypted: encrypted ?? null };
  const need = judgeFlag(
    necessary,
    `${target}.necessary`,
    because("stored-of-need", { where }),
    because("stored-without-need", { where }),
  );
  const cipher = judgeFlag(
    encrypted,
    `${target}.encrypted`,
    because("stored-encrypted", { where }),
    because("stored-in-clear", { where }),
  );
  return worstOf([need, cipher], { target, actual, required: params });
}

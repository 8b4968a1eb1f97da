import type { RemoteAccess, RemoteObject, Role } from "@ttthdl/core";
import type { Evaluator, NormWith } from "../evaluator.js";
import { makeReason, missingFacts, type Outcome, type ReasonMaker } from "../outcome.js";
import { judgeApproval } from "../shared/approval.js";
import { judgeFlag } from "../shared/judge-flag.js";
import { worstOf } from "../shared/worst-of.js";
import type { RemoteAdministrationBreaches, RemoteAdministrationNotes } from "./words.js";

/** How systems may be administered or used from a distance. */
export interface RemoteAdministrationParams {
  readonly demands: readonly ("encrypted" | "authenticated" | "vpn" | "approved")[];
  /** Who must have approved it, where approval is demanded. */
  readonly approver?: Role;
  /** `outside`: only access from outside the administration zone is bound. */
  readonly from: "anywhere" | "outside";
  /** What the norm speaks about; left out: everything. */
  readonly objects?: readonly RemoteObject[];
}

const because: ReasonMaker<RemoteAdministrationNotes & RemoteAdministrationBreaches> = makeReason;
type RemoteNorm = NormWith<RemoteAdministrationParams>;
type Demand = RemoteNorm["params"]["demands"][number];

/**
 * Decides, one way of remote access after the other, whether it is as the norm demands: encrypted,
 * authenticated, through a VPN, approved by the right role. A list that is given is complete: without
 * remote access, without one from outside where only that is bound, or without one to what the norm speaks
 * about, there is nothing to judge.
 */
export const remoteAdministration: Evaluator<RemoteAdministrationParams> = {
  facts: [
    "remoteAccess[].to",
    "remoteAccess[].from",
    "remoteAccess[].encrypted",
    "remoteAccess[].authenticated",
    "remoteAccess[].vpn",
    "remoteAccess[].approvedBy",
  ],
  judge: (norm, { remoteAccess }) => {
    const { params: required } = norm;
    const whole = { target: "remoteAccess", required };
    if (remoteAccess === undefined) return [missingFacts(["remoteAccess"], whole)];
    const ofObjects = remoteAccess.filter(({ to }) => reaches(to, required.objects));
    if (ofObjects.length === 0 && remoteAccess.length > 0) {
      const reasons = [because("to-something-else", {})];
      return [{ state: "not-applicable", facts: ["remoteAccess[].to"], reasons, ...whole }];
    }
    const bound = ofObjects.filter(
      ({ from }) => required.from === "anywhere" || from !== "administration-zone",
    );
    if (bound.length > 0) return bound.map((access) => judgeAccess(norm, access));
    const reasons = [because("no-such-access", { from: required.from })];
    return [{ state: "not-applicable", facts: ["remoteAccess"], reasons, ...whole }];
  },
};

/** An access that does not say what it reaches may reach anything. */
function reaches(to: readonly RemoteObject[] = [], objects: readonly RemoteObject[] = to): boolean {
  return to.length === 0 || to.some((each) => objects.includes(each));
}

function judgeAccess(norm: RemoteNorm, access: RemoteAccess): Outcome {
  const { params: required } = norm;
  const target = `remoteAccess[${access.id}]`;
  if (required.from === "outside" && access.from === undefined) {
    return missingFacts([`${target}.from`], { target, required });
  }
  const [first, ...others] = required.demands.map((demand) =>
    judgeDemand(norm, demand, access, target),
  );
  if (first === undefined) throw new Error(`${norm.id} demands nothing`);
  return worstOf([first, ...others], { target, actual: access, required });
}

/** The breach of each demand that is a plain fact. */
const BREACHES = {
  encrypted: "not-encrypted",
  authenticated: "not-authenticated",
  vpn: "no-vpn",
} as const;

function judgeDemand(
  { id, params: { approver } }: RemoteNorm,
  demand: Demand,
  access: RemoteAccess,
  target: string,
): Outcome {
  if (demand !== "approved") {
    const data = { access: access.id };
    const breach = because(BREACHES[demand], data);
    return judgeFlag(access[demand], `${target}.${demand}`, because(demand, data), breach);
  }
  if (approver === undefined) throw new Error(`${id} names nobody who approves`);
  const what = { vi: `Truy cập từ xa ${access.id}`, en: `The remote access ${access.id}` };
  return judgeApproval(access.approvedBy, approver, `${target}.approvedBy`, what);
}

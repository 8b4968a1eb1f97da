import {
  type Attestation,
  bearersOf,
  type Finding,
  type Role,
  type StatedAgency,
} from "@ttthdl/core";
import type { Norm, Regulation } from "../../norm.js";
import { makeReason, type ReasonMaker } from "../../topics/outcome.js";
import { findNorm } from "../find-norm.js";
import { bearerOf } from "./bearer-of.js";
import { bodiesOf, isSeveralBodies } from "./offices.js";
import type { BearerNotes } from "./words.js";

const because: ReasonMaker<BearerNotes> = makeReason;

/** A norm that binds each of several bodies, and those of them that are named. */
export interface BoundBodies {
  readonly norm: Norm;
  readonly regulation: Regulation;
  readonly role: Role;
  readonly bodies: readonly StatedAgency[];
}

/** The bodies each of which a finding's norm binds; `undefined` where it binds none of several. */
export function boundBodies(
  { rule }: Finding,
  asked: {
    readonly regulations: readonly Regulation[];
    readonly agencies?: readonly StatedAgency[];
  },
): BoundBodies | undefined {
  const found = findNorm(asked.regulations, rule);
  if (found === undefined) return undefined;
  const role = bearersOf(found.norm).find(isSeveralBodies);
  return role === undefined ? undefined : { ...found, role, bodies: bodiesOf(role, asked) };
}

/**
 * Whether attestations settle a duty of each of several bodies: every one of them signed, or somebody did who is entitled
 * without bearing the duty. Otherwise it stays `manual` and says whose word is missing (reading G16).
 *
 * @param settled - The finding as one signature alone settles it.
 * @param papers - The last word of each signatory, all of them "met".
 */
export function attestedByBodies(
  finding: Finding,
  settled: Finding,
  { norm, regulation, role, bodies }: BoundBodies,
  papers: readonly Attestation[],
): Finding {
  const bearers = bearersOf(norm);
  if (papers.some(({ by }) => !bearers.includes(by.role))) return settled;
  const signed = papers.filter(({ by }) => by.role === role);
  const hasSigned = ({ id }: StatedAgency): boolean =>
    signed.some(({ by }) => by.agency === id || (by.agency === undefined && bodies.length === 1));
  const open = bodies.filter((body) => !hasSigned(body)).map(({ name }) => name);
  if (bodies.length > 0 && open.length === 0) return settled;
  const note =
    bodies.length === 0
      ? because("bodies-not-listed", {
          shown: signed.length,
          bearer: bearerOf(regulation, { bearer: role }).name,
        })
      : because("bodies-not-shown", { shown: bodies.length - open.length, open });
  return {
    ...finding,
    reasons: [...finding.reasons, note],
    readings: [...finding.readings, "G16"],
  };
}

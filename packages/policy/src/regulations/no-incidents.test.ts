import { describe, expect, it } from "vitest";
import { check } from "../check/check.js";
import type { Norm } from "../norm.js";
import { nationalInstruments, regulations } from "./index.js";

/** Attestations that speak of incidents and are due all the same while the centre has had none. */
const dueWithoutIncident: Readonly<Record<string, readonly string[]>> = {
  "made ready beforehand": [
    "bac-kan-11-2023/storage-terms",
    "bac-kan-11-2023/data-through-system",
    "bac-kan-11-2023/incident-team-role",
    "bac-kan-11-2023/incident-groups",
    "bac-kan-11-2023/response-procedures",
    "bac-kan-11-2023/response-plan",
    "bac-kan-11-2023/supplier-procedures",
    "bac-kan-11-2023/incident-staff",
    "bac-kan-11-2023/incident-procedures",
    "bac-kan-11-2023/national-systems-monitoring",
    "bac-kan-11-2023/initial-handling",
    "bac-kan-11-2023/emergency-response",
    "bac-kan-11-2023/incident-focal-point",
    "bac-kan-11-2023/incident-response-guidance",
    "bac-kan-11-2023/roles-within-operator",
    "bac-kan-11-2023/operating-tasks",
    "ben-tre-18-2018/data-kept-for-term",
    "ben-tre-18-2018/mau-2-contents",
    "ben-tre-03-2019/account-responsibility",
    "ben-tre-03-2019/support-focal-point",
    "ben-tre-03-2019/incident-focal-point",
    "tra-vinh-1289-2024/incident-coordination",
    "tra-vinh-1289-2024/procedures-approved",
    "tra-vinh-1289-2024/upkeep-organised",
    "bac-ninh-33-2017/recoverability",
  ],
  "incidents at an agency's own place, which the centre's list need not hold": [
    "bac-kan-11-2023/incident-guidance",
    "bac-kan-11-2023/user-incident-report",
    "ben-tre-18-2018/incident-request",
    "ben-tre-18-2018/incident-request-handled",
    "ben-tre-18-2018/officials-help-with-incidents",
    "ben-tre-18-2018/user-reports-incidents",
  ],
};

type AttestationNorm = Extract<Norm, { readonly topic: "attestation"; readonly params: object }>;

const isAttestation = (norm: Norm): norm is AttestationNorm =>
  norm.topic === "attestation" && norm.encoded !== false;
const all = [...regulations, ...nationalInstruments];
const attestations = all.flatMap(({ norms }) => norms.filter(isAttestation));
const stateWithout = new Map(
  check({ incidents: [] }, { regulations: all, asOf: "2026-06-30" }).findings.map(
    ({ rule, state }) => [rule, state],
  ),
);

describe("a stated list without an incident", () => {
  it("leaves nothing to attest of duties that arise with one", () => {
    for (const { id, params } of attestations) {
      if (params.arisesWith !== "incident") continue;
      expect([id, stateWithout.get(id)]).toEqual([id, "not-applicable"]);
    }
  });

  it("leaves open exactly those that are due all the same", () => {
    const open = attestations.filter(
      ({ id, title }) => title.vi.includes("sự cố") && stateWithout.get(id) !== "not-applicable",
    );
    expect(open.map(({ id }) => id).sort()).toEqual(
      Object.values(dueWithoutIncident).flat().sort(),
    );
  });
});

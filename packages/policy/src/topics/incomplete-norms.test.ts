import { describe, expect, it } from "vitest";
import { judgeNorm } from "../check/judge.js";
import type { JudgeableNorm, Regulation } from "../norm.js";
import { regulations } from "../regulations/index.js";

const [regulation] = regulations as readonly [Regulation, ...Regulation[]];
const base = {
  id: "made-up/norm",
  cite: { article: 1 },
  modality: "must",
  bearer: "operator",
  title: { vi: "Quy định thử", en: "Made up" },
} as const;
const profile = {
  inventory: { subsystems: ["network"] },
  records: [{ id: "design-records" }],
  remoteAccess: [{ id: "ssh", encrypted: true, approvedBy: "operator-head" }],
} as const;
const others = { id: "others", title: { vi: "Khác", en: "Others" }, open: true } as const;

/** A slip in the register must show as a failure of the tool; it must never let a system pass. */
describe("a norm that demands nothing is an error, not a pass", () => {
  it.each<readonly [string, JudgeableNorm]>([
    ["no members", { ...base, topic: "completeness", params: { list: "subsystems" } }],
    [
      "open members only",
      { ...base, topic: "record-keeping", params: { kept: "every-member" }, members: [others] },
    ],
    [
      "no demand",
      { ...base, topic: "remote-administration", params: { demands: [], from: "anywhere" } },
    ],
    [
      "approval by nobody in particular",
      {
        ...base,
        topic: "remote-administration",
        params: { demands: ["encrypted", "approved"], from: "anywhere" },
      },
    ],
  ])("%s", (_, norm) => {
    const findings = judgeNorm(regulation, norm, { profile }, { asOf: "2026-11-22" });
    expect(findings.map(({ state }) => state)).toEqual(["error"]);
  });
});

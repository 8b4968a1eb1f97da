import { describe, expect, it } from "vitest";
import { attestationProblems, parseAttestations } from "./index.js";

const withDigest = (sha256: string): { readonly attestations: readonly object[] } => ({
  attestations: [
    {
      rule: "ben-tre-18-2018/duty-round-the-clock",
      on: "2026-11-20",
      by: { name: "Trưởng ca", role: "operator" },
      met: true,
      evidence: [{ title: "Lịch trực", sha256 }],
    },
  ],
});

describe("the digest of a piece of evidence", () => {
  it("has 64 lower-case hexadecimal digits", () => {
    const whole = withDigest("0f".repeat(32));
    expect(parseAttestations(whole)).toEqual(whole.attestations);
    expect(attestationProblems(whole)).toEqual([]);
  });

  it.each(["0F".repeat(32), "0f".repeat(31), `${"0f".repeat(32)}\n`, ""])(
    "is refused in either language: %j",
    (sha256) => {
      const path = "attestations[0].evidence[0].sha256";
      const [vi, en] = (["vi", "en"] as const).map((lang) =>
        attestationProblems(withDigest(sha256), lang),
      );
      expect(vi).toEqual([
        { path, message: "phải là mã SHA-256 gồm 64 chữ số thập lục phân, chữ thường" },
      ]);
      expect(en).toEqual([
        { path, message: "must be a SHA-256 digest of 64 lower-case hexadecimal digits" },
      ]);
    },
  );
});

import type { SystemProfile } from "@ttthdl/core";
import type { Case } from "../case.js";

const lines = (...providers: readonly string[]): SystemProfile => ({
  internetLines: providers.map((provider) => ({ provider })),
});

/** Two names, two providers, and who shares the load. */
export const cases: readonly Case[] = [
  {
    name: "hai nhà cung cấp",
    rule: "ben-tre-18-2018/internet-providers",
    profile: lines("VNPT", "Viettel"),
    expect: [{ state: "compliant", because: ["enough-providers"] }],
  },
  {
    name: "hai đường của một nhà cung cấp",
    rule: "ben-tre-18-2018/internet-providers",
    profile: lines("VNPT", " vnpt "),
    expect: [
      {
        state: "violated",
        because: ["too-few-providers"],
        distance: { amount: 1, unit: "provider" },
      },
    ],
  },
  {
    name: "một đường",
    rule: "ben-tre-18-2018/internet-providers",
    profile: lines("VNPT"),
    expect: [
      {
        state: "violated",
        because: ["too-few-providers"],
        distance: { amount: 1, unit: "provider" },
      },
    ],
  },
  {
    name: "không có đường nào",
    rule: "ben-tre-18-2018/internet-providers",
    profile: { internetLines: [] },
    expect: [
      {
        state: "violated",
        because: ["too-few-providers"],
        distance: { amount: 2, unit: "provider" },
      },
    ],
  },
  {
    name: "một đường chưa rõ nhà cung cấp",
    rule: "ben-tre-18-2018/internet-providers",
    profile: { internetLines: [{ provider: "VNPT" }, {}] },
    expect: [
      {
        state: "indeterminate",
        missing: ["internetLines[1].provider"],
        because: ["providers-not-named"],
      },
    ],
  },
  {
    name: "không khai",
    rule: "ben-tre-18-2018/internet-providers",
    profile: {},
    expect: [{ state: "indeterminate", missing: ["internetLines"] }],
  },
  {
    name: "Bến Tre không đòi chia tải",
    rule: "ben-tre-18-2018/internet-providers",
    profile: { ...lines("VNPT", "FPT"), loadBalancedInternet: false },
    expect: [{ state: "compliant" }],
  },
  {
    name: "hai nhà cung cấp, có chia tải",
    rule: "bac-kan-11-2023/internet-providers",
    profile: { ...lines("VNPT", "FPT"), loadBalancedInternet: true },
    expect: [{ state: "compliant", because: ["enough-providers", "load-shared"] }],
  },
  {
    name: "hai nhà cung cấp, không chia tải",
    rule: "bac-kan-11-2023/internet-providers",
    profile: { ...lines("VNPT", "FPT"), loadBalancedInternet: false },
    expect: [{ state: "violated", because: ["enough-providers", "load-not-shared"] }],
  },
  {
    name: "hai nhà cung cấp, chưa rõ chia tải",
    rule: "bac-kan-11-2023/internet-providers",
    profile: lines("VNPT", "FPT"),
    expect: [{ state: "indeterminate", missing: ["loadBalancedInternet"] }],
  },
];

import type { Case } from "../case.js";

/** What each text names, and nothing more. */
export const cases: readonly Case[] = [
  {
    name: "đủ hai nguồn, UPS, máy phát",
    rule: "bac-kan-11-2023/power",
    profile: { power: { sources: 2, ups: true, generator: true } },
    expect: [{ state: "compliant", because: ["enough-sources", "has-standby", "has-standby"] }],
  },
  {
    name: "một nguồn: UPS và máy phát không phải nguồn",
    rule: "bac-kan-11-2023/power",
    profile: { power: { sources: 1, ups: true, generator: true } },
    expect: [
      {
        state: "violated",
        because: ["too-few-sources", "has-standby", "has-standby"],
        distance: { amount: 1, unit: "source" },
      },
    ],
  },
  {
    name: "thiếu UPS",
    rule: "bac-kan-11-2023/power",
    profile: { power: { sources: 2, ups: false, generator: true } },
    expect: [{ state: "violated", because: ["enough-sources", "no-standby", "has-standby"] }],
  },
  {
    name: "chưa rõ số nguồn",
    rule: "bac-kan-11-2023/power",
    profile: { power: { ups: true, generator: true } },
    expect: [{ state: "indeterminate", missing: ["power.sources"] }],
  },
  {
    name: "Bến Tre chỉ đòi máy phát",
    rule: "ben-tre-18-2018/power",
    profile: { power: { sources: 1, ups: false, generator: true } },
    expect: [{ state: "compliant", because: ["has-standby"] }],
  },
  {
    name: "Bến Tre: không có máy phát",
    rule: "ben-tre-18-2018/power",
    profile: { power: { sources: 3, ups: true, generator: false } },
    expect: [{ state: "violated", because: ["no-standby"] }],
  },
  {
    name: "Trà Vinh: cả hai",
    rule: "tra-vinh-1289-2024/power",
    profile: { power: { ups: true, generator: true } },
    expect: [{ state: "compliant" }],
  },
  {
    name: "Trà Vinh: chưa rõ máy phát",
    rule: "tra-vinh-1289-2024/power",
    profile: { power: { ups: true } },
    expect: [{ state: "indeterminate", missing: ["power.generator"] }],
  },
  {
    name: "không khai",
    rule: "ben-tre-18-2018/power",
    profile: {},
    expect: [{ state: "indeterminate", missing: ["power.generator"] }],
  },
];

import type { Case } from "../case.js";

/** There is nothing to comply with, whatever the profile says. */
export const cases: readonly Case[] = [
  {
    name: "hồ sơ trống",
    rule: "ben-tre-18-2018/further-applications",
    profile: {},
    expect: [{ state: "not-applicable", because: ["permits"] }],
  },
  {
    name: "hồ sơ có ứng dụng",
    rule: "ben-tre-18-2018/further-applications",
    profile: { applications: [{ kind: "document-management", inUse: true }] },
    expect: [{ state: "not-applicable", because: ["permits"] }],
  },
];

import type { Case } from "../case.js";

/** There is nothing to comply with, whatever the profile says. */
export const cases: readonly Case[] = [
  {
    name: "hồ sơ trống",
    rule: "ben-tre-18-2018/term-shared-software",
    profile: {},
    expect: [{ state: "not-applicable", because: ["defines"] }],
  },
  {
    name: "hồ sơ có phần mềm",
    rule: "ben-tre-18-2018/term-shared-software",
    profile: { software: [{ name: "Quản lý văn bản", licensed: false }] },
    expect: [{ state: "not-applicable", because: ["defines"] }],
  },
];

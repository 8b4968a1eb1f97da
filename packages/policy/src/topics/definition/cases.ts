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
  {
    name: "chế tài ở đoạn thứ hai Điều 17 không giao việc cho ai",
    rule: "bac-ninh-33-2017/discipline",
    profile: {},
    expect: [{ state: "not-applicable", because: ["defines"] }],
  },
];

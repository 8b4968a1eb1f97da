import type { Case } from "../case.js";

/** Only monitoring data is bound. */
export const cases: readonly Case[] = [
  {
    name: "đã mã hóa",
    rule: "bac-kan-11-2023/monitoring-encryption-at-rest",
    profile: { logs: [{ source: "monitoring", server: "m-1", encrypted: true }] },
    expect: [{ state: "compliant", because: ["encrypted"] }],
  },
  {
    name: "chưa mã hóa",
    rule: "bac-kan-11-2023/monitoring-encryption-at-rest",
    profile: { logs: [{ source: "monitoring", encrypted: false }] },
    expect: [{ state: "violated", because: ["not-encrypted"] }],
  },
  {
    name: "chưa rõ",
    rule: "bac-kan-11-2023/monitoring-encryption-at-rest",
    profile: { logs: [{ source: "monitoring" }] },
    expect: [{ state: "indeterminate", missing: ["logs[0].encrypted"] }],
  },
  {
    name: "nhật ký khác không nói thay",
    rule: "bac-kan-11-2023/monitoring-encryption-at-rest",
    profile: { logs: [{ source: "system", encrypted: true }] },
    expect: [{ state: "indeterminate", missing: ["logs"] }],
  },
  {
    name: "không khai",
    rule: "bac-kan-11-2023/monitoring-encryption-at-rest",
    profile: {},
    expect: [{ state: "indeterminate", missing: ["logs"] }],
  },
];

import type { Case } from "../case.js";

/** Months against days, server by server. */
export const cases: readonly Case[] = [
  {
    name: "hai tháng",
    rule: "ben-tre-03-2019/log-retention",
    profile: {
      logs: [{ source: "portal-server", server: "w-1", retention: { amount: 2, unit: "month" } }],
    },
    expect: [{ state: "compliant", because: ["kept-long-enough"], advises: [] }],
  },
  {
    name: "62 ngày luôn đủ hai tháng",
    rule: "ben-tre-03-2019/log-retention",
    profile: {
      logs: [{ source: "portal-server", server: "w-1", retention: { amount: 62, unit: "day" } }],
    },
    expect: [{ state: "compliant" }],
  },
  {
    name: "61 ngày có lúc thiếu",
    rule: "ben-tre-03-2019/log-retention",
    profile: {
      logs: [{ source: "portal-server", server: "w-1", retention: { amount: 61, unit: "day" } }],
    },
    expect: [
      {
        state: "violated",
        because: ["kept-too-short"],
        distance: { amount: 1, unit: "day" },
        advises: ["broken-from"],
      },
    ],
  },
  {
    name: "60 ngày theo tháng 30 ngày",
    rule: "ben-tre-03-2019/log-retention",
    profile: {
      logs: [{ source: "portal-server", server: "w-1", retention: { amount: 60, unit: "day" } }],
    },
    monthReading: "30-days",
    expect: [{ state: "compliant", advises: ["month-as-30-days"] }],
  },
  {
    name: "không nêu máy chủ",
    rule: "ben-tre-03-2019/log-retention",
    profile: { logs: [{ source: "portal-server", retention: { amount: 3, unit: "month" } }] },
    expect: [{ state: "indeterminate", missing: ["logs[0].server"] }],
  },
  {
    name: "một tháng, không nêu máy chủ: vẫn vi phạm",
    rule: "ben-tre-03-2019/log-retention",
    profile: { logs: [{ source: "portal-server", retention: { amount: 1, unit: "month" } }] },
    expect: [{ state: "violated" }],
  },
  {
    name: "mỗi máy chủ xét riêng",
    rule: "ben-tre-03-2019/log-retention",
    profile: {
      logs: [
        { source: "portal-server", server: "w-1", retention: { amount: 3, unit: "month" } },
        { source: "portal-server", server: "w-2", retention: { amount: 1, unit: "month" } },
      ],
    },
    expect: [
      { state: "compliant", target: "logs[0]" },
      { state: "violated", target: "logs[1]", distance: { amount: 1, unit: "month" } },
    ],
  },
  {
    name: "giám sát sáu tháng",
    rule: "bac-kan-11-2023/monitoring-retention",
    profile: { logs: [{ source: "monitoring", retention: { amount: 6, unit: "month" } }] },
    expect: [{ state: "compliant" }],
  },
  {
    name: "184 ngày luôn đủ sáu tháng",
    rule: "bac-kan-11-2023/monitoring-retention",
    profile: { logs: [{ source: "monitoring", retention: { amount: 184, unit: "day" } }] },
    expect: [{ state: "compliant" }],
  },
  {
    name: "183 ngày có lúc thiếu",
    rule: "bac-kan-11-2023/monitoring-retention",
    profile: { logs: [{ source: "monitoring", retention: { amount: 183, unit: "day" } }] },
    expect: [
      { state: "violated", because: ["kept-too-short"], distance: { amount: 1, unit: "day" } },
    ],
  },
  {
    name: "lưu mãi",
    rule: "bac-kan-11-2023/monitoring-retention",
    profile: { logs: [{ source: "monitoring", retention: "forever" }] },
    expect: [{ state: "compliant", because: ["kept-forever"], advises: ["stricter-than-text"] }],
  },
  {
    name: "chưa rõ thời hạn",
    rule: "bac-kan-11-2023/monitoring-retention",
    profile: { logs: [{ source: "monitoring" }] },
    expect: [{ state: "indeterminate", missing: ["logs[0].retention"] }],
  },
  {
    name: "nhật ký nguồn khác không nói thay",
    rule: "bac-kan-11-2023/monitoring-retention",
    profile: { logs: [{ source: "other", retention: "forever" }] },
    expect: [{ state: "indeterminate", missing: ["logs"] }],
  },
];

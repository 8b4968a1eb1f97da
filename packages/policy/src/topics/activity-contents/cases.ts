import type { ActivityKind, IsoDay, SystemProfile } from "@ttthdl/core";
import type { Case } from "../case.js";

const demanded = [
  "environment",
  "equipment-and-applications",
  "servers-and-services",
  "security",
  "backups",
  "records",
  "other-rules",
];
const done = (
  kind: ActivityKind,
  on: IsoDay,
  contents?: readonly string[],
): NonNullable<SystemProfile["activities"]>[number] => ({
  kind,
  on,
  ...(contents === undefined ? {} : { contents }),
});
const inspected = (on: IsoDay, contents?: readonly string[]): SystemProfile => ({
  activities: [done("inspection", on, contents)],
});

/** Every content each time, the lettered catch-all too (reading G19). */
export const cases: readonly Case[] = [
  {
    name: "đủ các nội dung",
    rule: "ben-tre-18-2018/inspection-contents",
    profile: inspected("2026-05-22", demanded),
    expect: [
      {
        state: "compliant",
        target: "activities[0]",
        because: ["every-member-present"],
        advises: [],
      },
    ],
  },
  {
    name: "thiếu một nội dung",
    rule: "ben-tre-18-2018/inspection-contents",
    profile: inspected("2026-05-22", demanded.slice(1)),
    expect: [
      { state: "violated", because: ["members-missing"], distance: { amount: 1, unit: "item" } },
    ],
  },
  {
    name: "sáu trong bảy nội dung: thiếu việc tuân thủ các quy định khác ở điểm g",
    rule: "ben-tre-18-2018/inspection-contents",
    profile: inspected("2026-05-22", demanded.slice(0, -1)),
    expect: [{ state: "violated", distance: { amount: 1, unit: "item" }, advises: [] }],
  },
  {
    name: "nội dung văn bản không liệt kê",
    rule: "ben-tre-18-2018/inspection-contents",
    profile: inspected("2026-05-22", [...demanded, "canteen"]),
    expect: [{ state: "compliant", advises: ["members-not-printed"] }],
  },
  {
    name: "mỗi lần một kết quả; hoạt động khác không xét",
    rule: "ben-tre-18-2018/inspection-contents",
    profile: {
      activities: [
        done("inspection", "2025-11-22", demanded),
        done("drill", "2026-01-05"),
        done("inspection", "2026-05-22", []),
      ],
    },
    expect: [
      { state: "compliant", target: "activities[0]" },
      { state: "violated", target: "activities[2]", distance: { amount: 7, unit: "item" } },
    ],
  },
  {
    name: "không khai nội dung",
    rule: "ben-tre-18-2018/inspection-contents",
    profile: inspected("2026-05-22"),
    expect: [{ state: "indeterminate", missing: ["activities[0].contents"] }],
  },
  {
    name: "kiểm tra đúng ngày quy định có hiệu lực",
    rule: "ben-tre-18-2018/inspection-contents",
    profile: inspected("2018-05-14", []),
    expect: [{ state: "violated" }],
  },
  {
    name: "kiểm tra trước ngày quy định có hiệu lực",
    rule: "ben-tre-18-2018/inspection-contents",
    profile: inspected("2018-05-13", []),
    expect: [{ state: "not-applicable", because: ["no-such-activity"] }],
  },
  {
    name: "kiểm tra trong ngày xét",
    rule: "ben-tre-18-2018/inspection-contents",
    profile: inspected("2026-11-22", []),
    expect: [{ state: "violated" }],
  },
  {
    name: "kiểm tra sau ngày xét",
    rule: "ben-tre-18-2018/inspection-contents",
    profile: inspected("2026-11-23", []),
    expect: [{ state: "not-applicable" }],
  },
  {
    name: "chưa có lần nào: việc phải có lần kiểm tra thuộc quy định khác",
    rule: "bac-kan-11-2023/assessment-contents",
    profile: { activities: [] },
    expect: [{ state: "not-applicable", because: ["no-such-activity"] }],
  },
  {
    name: "đánh giá rủi ro đủ nội dung, cả nội dung do chủ quản quy định ở điểm d",
    rule: "bac-kan-11-2023/assessment-contents",
    profile: {
      activities: [
        done("risk-assessment", "2026-06-01", [
          "legal-compliance",
          "measure-effectiveness",
          "malware-and-weaknesses",
          "other-assessments",
        ]),
      ],
    },
    expect: [{ state: "compliant" }],
  },
  {
    name: "đánh giá rủi ro thiếu nội dung do chủ quản quy định",
    rule: "bac-kan-11-2023/assessment-contents",
    profile: {
      activities: [
        done("risk-assessment", "2026-06-01", [
          "legal-compliance",
          "measure-effectiveness",
          "malware-and-weaknesses",
        ]),
      ],
    },
    expect: [{ state: "violated", distance: { amount: 1, unit: "item" } }],
  },
  {
    name: "không khai",
    rule: "ben-tre-18-2018/inspection-contents",
    profile: {},
    expect: [{ state: "indeterminate", missing: ["activities[kind=inspection]"] }],
  },
];

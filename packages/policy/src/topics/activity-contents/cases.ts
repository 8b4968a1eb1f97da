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
        judgedFrom: "2026-05-22",
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
    name: "lần trước đủ, lần sau ở kỳ khác không gồm gì; hoạt động khác không xét",
    rule: "ben-tre-18-2018/inspection-contents",
    profile: {
      activities: [
        done("inspection", "2025-11-21", demanded),
        done("drill", "2026-01-05"),
        done("inspection", "2026-05-22", []),
      ],
    },
    expect: [
      { state: "violated", because: ["members-missing"], distance: { amount: 7, unit: "item" } },
    ],
  },
  {
    name: "hai lần trong một kỳ 6 tháng cộng lại có đủ các nội dung",
    rule: "ben-tre-18-2018/inspection-contents",
    profile: {
      activities: [
        done("inspection", "2026-05-22", demanded.slice(3)),
        done("inspection", "2026-11-22", demanded.slice(0, 3)),
      ],
    },
    expect: [{ state: "compliant", because: ["every-member-present", "covered-together"] }],
  },
  {
    name: "hai lần cách nhau quá 6 tháng thì không cộng",
    rule: "ben-tre-18-2018/inspection-contents",
    profile: {
      activities: [
        done("inspection", "2026-05-21", demanded.slice(3)),
        done("inspection", "2026-11-22", demanded.slice(0, 3)),
      ],
    },
    expect: [
      {
        state: "violated",
        because: ["members-missing", "members-missing"],
        distance: { amount: 4, unit: "item" },
      },
    ],
  },
  {
    name: "đánh giá rủi ro hai lần cộng lại đủ; văn bản không ấn định kỳ",
    rule: "bac-kan-11-2023/assessment-contents",
    profile: {
      activities: [
        done("risk-assessment", "2024-06-01", ["legal-compliance", "measure-effectiveness"]),
        done("risk-assessment", "2026-06-01", ["malware-and-weaknesses", "other-assessments"]),
      ],
    },
    expect: [{ state: "compliant", because: ["every-member-present", "covered-together"] }],
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
    name: "kiểm tra trong thời điểm đánh giá",
    rule: "ben-tre-18-2018/inspection-contents",
    profile: inspected("2026-11-22", []),
    expect: [{ state: "violated" }],
  },
  {
    name: "kiểm tra sau thời điểm đánh giá",
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

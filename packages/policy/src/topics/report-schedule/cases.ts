import type { IsoDay, Recipient, SystemProfile } from "@ttthdl/core";
import type { Case } from "../case.js";

const sent = (duty: string, to: Recipient, ...days: readonly IsoDay[]): SystemProfile => ({
  reportsSent: days.map((on) => ({ duty, on, to })),
});
const USAGE = "ben-tre-18-2018/usage-report";
const IMPLEMENTATION = "ben-tre-18-2018/implementation-report";
const PORTAL = "ben-tre-03-2019/operation-report";
const QUARTERLY = "bac-kan-11-2023/equipment-report-quarterly";
const MONTHLY = "ben-tre-18-2018/security-report";
const ROLLING = "ben-tre-18-2018/operation-report";

/** Printed days, included and excluded; calendar units; six months from the last time. */
export const cases: readonly Case[] = [
  {
    name: "chậm nhất ngày 30/11: gửi đúng ngày 30/11",
    rule: USAGE,
    profile: sent(USAGE, "managing-agency", "2025-11-30", "2026-11-30"),
    asOf: "2026-11-30",
    expect: [{ state: "compliant", because: ["kept"] }],
  },
  {
    name: "chậm nhất ngày 30/11: gửi ngày 01/12 là trễ",
    rule: USAGE,
    profile: sent(USAGE, "managing-agency", "2025-12-01"),
    expect: [{ state: "violated", because: ["done-late"], distance: { amount: 1, unit: "day" } }],
  },
  {
    name: "ngày 30/11 chưa gửi: còn đến hết ngày",
    rule: USAGE,
    profile: sent(USAGE, "managing-agency", "2025-11-28"),
    asOf: "2026-11-30",
    expect: [{ state: "compliant", because: ["kept", "pending"] }],
  },
  {
    name: "ngày 01/12 chưa gửi: quá hạn",
    rule: USAGE,
    profile: sent(USAGE, "managing-agency", "2025-11-28"),
    asOf: "2026-12-01",
    expect: [{ state: "violated", because: ["overdue"], distance: { amount: 1, unit: "day" } }],
  },
  {
    name: "trước ngày 31/12: gửi ngày 30/12 còn kịp",
    rule: IMPLEMENTATION,
    profile: sent(IMPLEMENTATION, "provincial-committee", "2025-12-30"),
    expect: [{ state: "compliant", because: ["kept", "pending"] }],
  },
  {
    name: "trước ngày 31/12: gửi ngày 31/12 là trễ",
    rule: IMPLEMENTATION,
    profile: sent(IMPLEMENTATION, "provincial-committee", "2025-12-31"),
    expect: [{ state: "violated", because: ["done-late"], distance: { amount: 1, unit: "day" } }],
  },
  {
    name: "trước ngày 20/11: gửi ngày 19/11 còn kịp",
    rule: PORTAL,
    profile: sent(PORTAL, "provincial-office", "2026-11-19"),
    expect: [{ state: "compliant", because: ["kept"] }],
  },
  {
    name: "trước ngày 20/11: gửi ngày 20/11 là trễ",
    rule: PORTAL,
    profile: sent(PORTAL, "provincial-office", "2026-11-20"),
    expect: [{ state: "violated", distance: { amount: 1, unit: "day" } }],
  },
  {
    name: "ngày hằng năm không dời vì cuối tuần: 30/11/2025 là Chủ nhật",
    rule: USAGE,
    profile: sent(USAGE, "managing-agency", "2024-11-29"),
    asOf: "2025-12-01",
    expect: [{ state: "violated", distance: { amount: 1, unit: "day" } }],
  },
  {
    name: "năm đầu tiên có hiệu lực, chưa đến hạn",
    rule: USAGE,
    profile: { reportsSent: [] },
    asOf: "2018-11-30",
    expect: [{ state: "upcoming", on: "2018-11-30", because: ["first-due"] }],
  },
  {
    name: "năm đầu tiên có hiệu lực, quá hạn một ngày",
    rule: USAGE,
    profile: { reportsSent: [] },
    asOf: "2018-12-01",
    expect: [{ state: "violated", distance: { amount: 1, unit: "day" } }],
  },
  {
    name: "bỏ sót năm ở giữa",
    rule: IMPLEMENTATION,
    profile: sent(IMPLEMENTATION, "provincial-committee", "2023-12-01", "2025-12-01"),
    expect: [{ state: "violated", because: ["overdue"] }],
  },
  {
    name: "trước mục đầu tiên của danh sách thì không xét",
    rule: IMPLEMENTATION,
    profile: sent(IMPLEMENTATION, "provincial-committee", "2025-12-01"),
    expect: [{ state: "compliant" }],
  },
  {
    name: "gửi nhầm nơi nhận thì không được tính",
    rule: PORTAL,
    profile: sent(PORTAL, "provincial-committee", "2026-11-10"),
    expect: [{ state: "violated", because: ["overdue", "wrong-recipient"] }],
  },
  {
    name: "gửi nhầm rồi gửi lại đúng nơi, trong hạn",
    rule: PORTAL,
    profile: {
      reportsSent: [
        { duty: PORTAL, on: "2026-11-10", to: "provincial-committee" },
        { duty: PORTAL, on: "2026-11-12", to: "provincial-office" },
      ],
    },
    expect: [{ state: "compliant", because: ["kept", "wrong-recipient"] }],
  },
  {
    name: "không rõ nơi nhận, mà kết quả phụ thuộc vào đó",
    rule: PORTAL,
    profile: { reportsSent: [{ duty: PORTAL, on: "2026-11-10" }] },
    expect: [{ state: "indeterminate", missing: ["reportsSent[0].to"] }],
  },
  {
    name: "không rõ nơi nhận, nhưng đằng nào cũng trễ",
    rule: PORTAL,
    profile: { reportsSent: [{ duty: PORTAL, on: "2026-11-21" }] },
    expect: [{ state: "violated", distance: { amount: 2, unit: "day" } }],
  },
  {
    name: "không rõ nơi nhận của một bản thừa",
    rule: PORTAL,
    profile: {
      reportsSent: [
        { duty: PORTAL, on: "2026-11-10", to: "provincial-office" },
        { duty: PORTAL, on: "2026-11-11" },
      ],
    },
    expect: [{ state: "compliant" }],
  },
  {
    name: "báo cáo khác không thay được",
    rule: USAGE,
    profile: sent(IMPLEMENTATION, "managing-agency", "2026-11-01"),
    expect: [{ state: "violated", because: ["overdue"] }],
  },
  {
    name: "quý III đã gửi ngày cuối quý, quý IV đang chờ",
    rule: QUARTERLY,
    profile: sent(QUARTERLY, "managing-agency", "2026-09-30"),
    expect: [{ state: "compliant", because: ["kept", "pending"] }],
  },
  {
    name: "quý III không gửi",
    rule: QUARTERLY,
    profile: sent(QUARTERLY, "managing-agency", "2026-06-30", "2026-10-01"),
    expect: [
      { state: "violated", because: ["units-missed"], distance: { amount: 1, unit: "day" } },
    ],
  },
  {
    name: "quý đầu tiên trọn vẹn sau ngày có hiệu lực",
    rule: QUARTERLY,
    profile: { reportsSent: [] },
    asOf: "2023-09-30",
    expect: [{ state: "upcoming", on: "2023-09-30", because: ["first-due"] }],
  },
  {
    name: "quý đầu tiên trọn vẹn đã qua",
    rule: QUARTERLY,
    profile: { reportsSent: [] },
    asOf: "2023-10-01",
    expect: [{ state: "violated", distance: { amount: 1, unit: "day" } }],
  },
  {
    name: "hằng tháng: tháng 10 đã gửi ngày 31, tháng 11 đang chờ",
    rule: MONTHLY,
    profile: sent(MONTHLY, "managing-agency", "2026-09-01", "2026-10-31"),
    asOf: "2026-11-30",
    expect: [{ state: "compliant", because: ["kept", "pending"] }],
  },
  {
    name: "hằng tháng: qua 30/11 mà chưa gửi",
    rule: MONTHLY,
    profile: sent(MONTHLY, "managing-agency", "2026-09-01", "2026-10-31"),
    asOf: "2026-12-01",
    expect: [{ state: "violated", distance: { amount: 1, unit: "day" } }],
  },
  {
    name: "6 tháng một lần: ngày cuối còn kịp",
    rule: ROLLING,
    profile: sent(ROLLING, "managing-agency", "2026-05-22"),
    expect: [{ state: "compliant", because: ["kept"] }],
  },
  {
    name: "6 tháng một lần: quá một ngày",
    rule: ROLLING,
    profile: sent(ROLLING, "managing-agency", "2026-05-21"),
    expect: [{ state: "violated", because: ["overdue"], distance: { amount: 1, unit: "day" } }],
  },
  {
    name: "6 tháng một lần: tháng 8 có 31 ngày, hạn là cuối tháng 2",
    rule: "tra-vinh-1289-2024/operation-report-half-yearly",
    profile: sent(
      "tra-vinh-1289-2024/operation-report-half-yearly",
      "managing-agency",
      "2026-08-31",
      "2027-03-01",
    ),
    asOf: "2027-03-01",
    expect: [{ state: "violated", because: ["done-late"], distance: { amount: 1, unit: "day" } }],
  },
  {
    name: "báo cáo gửi sau ngày xét không được nhìn đến",
    rule: PORTAL,
    profile: sent(PORTAL, "provincial-office", "2024-11-19", "2026-11-19"),
    asOf: "2026-11-18",
    expect: [{ state: "violated", because: ["overdue"] }],
  },
  {
    name: "danh sách chỉ bắt đầu sau ngày xét: không nói gì về thời gian trước đó",
    rule: PORTAL,
    profile: sent(PORTAL, "provincial-office", "2026-11-19"),
    asOf: "2026-11-18",
    expect: [{ state: "indeterminate", missing: [`reportsSent[duty=${PORTAL}]`] }],
  },
  {
    name: "danh sách bắt đầu sau ngày xét, nhưng hạn đầu tiên chưa đến",
    rule: USAGE,
    profile: sent(USAGE, "managing-agency", "2018-11-20"),
    asOf: "2018-11-19",
    expect: [{ state: "upcoming", on: "2018-11-30" }],
  },
  {
    name: "không có danh sách báo cáo",
    rule: USAGE,
    profile: {},
    expect: [{ state: "indeterminate", missing: [`reportsSent[duty=${USAGE}]`] }],
  },
];

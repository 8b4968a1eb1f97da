import type { IsoDay, Recipient, SystemProfile } from "@ttthdl/core";
import type { Case } from "../case.js";

const sent = (duty: string, to: Recipient, ...days: readonly IsoDay[]): SystemProfile => ({
  reportsSent: days.map((on) => ({ duty, on, to })),
});
const named = (
  duty: string,
  ...reports: readonly (readonly [period: string, on: IsoDay])[]
): SystemProfile => ({
  reportsSent: reports.map(([period, on]) => ({ duty, on, to: "managing-agency", period })),
});
const USAGE = "ben-tre-18-2018/usage-report";
const IMPLEMENTATION = "ben-tre-18-2018/implementation-report";
const PORTAL = "ben-tre-03-2019/operation-report";
const QUARTERLY = "bac-kan-11-2023/equipment-report-quarterly";
const MONTHLY = "ben-tre-18-2018/security-report";
const YEARLY = "ben-tre-18-2018/equipment-report-yearly";
const ROLLING = "ben-tre-18-2018/operation-report";

/** Printed days, included and excluded; calendar units; six months from the last time. */
export const cases: readonly Case[] = [
  {
    name: "chậm nhất ngày 30/11: gửi đúng ngày 30/11",
    rule: USAGE,
    profile: sent(USAGE, "managing-agency", "2025-11-30", "2026-11-30"),
    asOf: "2026-11-30",
    expect: [{ state: "compliant", because: ["reports-sent", "next-report"] }],
  },
  {
    name: "chậm nhất ngày 30/11: gửi ngày 01/12 là trễ",
    rule: USAGE,
    profile: sent(USAGE, "managing-agency", "2025-12-01"),
    expect: [
      { state: "violated", because: ["reports-late"], distance: { amount: 1, unit: "day" } },
    ],
  },
  {
    name: "ngày 30/11 chưa gửi: còn đến hết ngày",
    rule: USAGE,
    profile: sent(USAGE, "managing-agency", "2025-11-28"),
    asOf: "2026-11-30",
    expect: [{ state: "compliant", because: ["reports-sent", "next-report"] }],
  },
  {
    name: "ngày 01/12 chưa gửi: quá hạn",
    rule: USAGE,
    profile: sent(USAGE, "managing-agency", "2025-11-28"),
    asOf: "2026-12-01",
    expect: [
      { state: "violated", because: ["reports-missing"], distance: { amount: 1, unit: "day" } },
    ],
  },
  {
    name: "trước ngày 31/12: gửi ngày 30/12 còn kịp",
    rule: IMPLEMENTATION,
    profile: sent(IMPLEMENTATION, "provincial-committee", "2025-12-30"),
    expect: [{ state: "compliant", because: ["reports-sent", "next-report"] }],
  },
  {
    name: "trước ngày 31/12: gửi ngày 31/12 là trễ",
    rule: IMPLEMENTATION,
    profile: sent(IMPLEMENTATION, "provincial-committee", "2025-12-31"),
    expect: [
      { state: "violated", because: ["reports-late"], distance: { amount: 1, unit: "day" } },
    ],
  },
  {
    name: "trước ngày 20/11: gửi ngày 19/11 còn kịp",
    rule: PORTAL,
    profile: sent(PORTAL, "provincial-office", "2026-11-19"),
    expect: [{ state: "compliant", because: ["reports-sent", "next-report"] }],
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
    expect: [{ state: "upcoming", on: "2018-11-30", because: ["first-report-due"] }],
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
    expect: [{ state: "violated", because: ["reports-missing"] }],
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
    expect: [{ state: "violated", because: ["reports-missing", "wrong-recipient"] }],
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
    expect: [{ state: "compliant", because: ["reports-sent", "next-report", "wrong-recipient"] }],
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
    expect: [{ state: "violated", because: ["reports-missing"] }],
  },
  {
    name: "quý III gửi ngày cuối quý; quý IV đang chờ",
    rule: QUARTERLY,
    profile: sent(QUARTERLY, "managing-agency", "2026-09-30"),
    expect: [
      {
        state: "compliant",
        because: ["reports-sent", "next-report"],
        advises: ["period-inferred"],
        judgedFrom: "2026-07-01",
      },
    ],
  },
  {
    name: "quý II gửi ngày 01/9 được hiểu là quý III: quý II còn thiếu",
    rule: QUARTERLY,
    profile: sent(QUARTERLY, "managing-agency", "2026-03-31", "2026-09-01"),
    asOf: "2026-10-01",
    expect: [{ state: "violated", because: ["reports-missing"] }],
  },
  {
    name: "quý II ghi rõ kỳ, gửi ngày 01/9",
    rule: QUARTERLY,
    profile: named(QUARTERLY, ["2026-Q1", "2026-03-31"], ["2026-Q2", "2026-09-01"]),
    asOf: "2026-10-01",
    expect: [{ state: "compliant", advises: [] }],
  },
  {
    name: "quý II còn chờ đến hết quý III",
    rule: QUARTERLY,
    profile: named(QUARTERLY, ["2026-Q1", "2026-03-31"]),
    asOf: "2026-09-30",
    expect: [{ state: "compliant" }],
  },
  {
    name: "hết quý III mà quý II chưa gửi; văn bản không in ngày nên không tính ngày chậm",
    rule: QUARTERLY,
    profile: named(QUARTERLY, ["2026-Q1", "2026-03-31"]),
    asOf: "2026-10-01",
    expect: [{ state: "violated", because: ["reports-missing"], distance: undefined }],
  },
  {
    name: "quý II gửi sau khi quý III kết thúc",
    rule: QUARTERLY,
    profile: named(
      QUARTERLY,
      ["2026-Q1", "2026-03-31"],
      ["2026-Q2", "2026-10-01"],
      ["2026-Q3", "2026-10-01"],
    ),
    expect: [{ state: "violated", because: ["reports-late"], distance: undefined }],
  },
  {
    name: "kỳ có độ dài khác thì không tính",
    rule: QUARTERLY,
    profile: named(QUARTERLY, ["2026-05", "2026-06-01"]),
    expect: [{ state: "violated", because: ["never-sent", "other-period"] }],
  },
  {
    name: "quý đầu tiên trọn vẹn sau ngày có hiệu lực",
    rule: QUARTERLY,
    profile: { reportsSent: [] },
    asOf: "2023-12-31",
    expect: [{ state: "upcoming", on: "2023-12-31", because: ["first-report-due"] }],
  },
  {
    name: "quý đầu tiên trọn vẹn đã qua",
    rule: QUARTERLY,
    profile: { reportsSent: [] },
    asOf: "2024-01-01",
    expect: [{ state: "violated", because: ["never-sent"] }],
  },
  {
    name: "hằng tháng: năm báo cáo đều gửi trong vòng hai ngày quanh cuối tháng",
    rule: MONTHLY,
    profile: sent(
      MONTHLY,
      "managing-agency",
      "2026-02-02",
      "2026-03-02",
      "2026-04-01",
      "2026-04-30",
      "2026-06-01",
    ),
    asOf: "2026-06-10",
    expect: [{ state: "compliant", judgedFrom: "2026-01-01" }],
  },
  {
    name: "hằng tháng: ngày 15 tính cho tháng ấy, tháng trước còn thiếu",
    rule: MONTHLY,
    profile: sent(MONTHLY, "managing-agency", "2026-09-01", "2026-10-15"),
    asOf: "2026-11-01",
    expect: [{ state: "violated", because: ["reports-missing"] }],
  },
  {
    name: "hằng tháng: ngày 14 tính cho tháng trước",
    rule: MONTHLY,
    profile: sent(MONTHLY, "managing-agency", "2026-09-01", "2026-10-14"),
    asOf: "2026-11-30",
    expect: [{ state: "compliant" }],
  },
  {
    name: "hằng tháng: qua 30/11 mà tháng 10 chưa gửi",
    rule: MONTHLY,
    profile: sent(MONTHLY, "managing-agency", "2026-09-01", "2026-10-01"),
    asOf: "2026-12-01",
    expect: [{ state: "violated", because: ["reports-missing"] }],
  },
  {
    name: "danh sách đầy đủ từ 01/7: tháng 7 chưa gửi",
    rule: MONTHLY,
    profile: { recordsFrom: "2026-07-01", ...sent(MONTHLY, "managing-agency", "2026-08-31") },
    asOf: "2026-09-30",
    expect: [{ state: "violated", because: ["reports-missing"], judgedFrom: "2026-07-01" }],
  },
  {
    name: "danh sách đầy đủ từ 02/7: tháng 7 không trọn nên không xét",
    rule: MONTHLY,
    profile: { recordsFrom: "2026-07-02", ...sent(MONTHLY, "managing-agency", "2026-08-31") },
    asOf: "2026-09-30",
    expect: [{ state: "compliant", judgedFrom: "2026-08-01" }],
  },
  {
    name: "6 tháng: gửi 30/6 và 31/12",
    rule: ROLLING,
    profile: sent(ROLLING, "managing-agency", "2025-06-30", "2025-12-31", "2026-06-30"),
    asOf: "2026-12-31",
    expect: [{ state: "compliant", judgedFrom: "2025-01-01" }],
  },
  {
    name: "6 tháng đầu năm còn chờ đến hết 31/12",
    rule: ROLLING,
    profile: sent(ROLLING, "managing-agency", "2025-12-15"),
    asOf: "2026-12-31",
    expect: [{ state: "compliant", because: ["reports-sent", "next-report"] }],
  },
  {
    name: "qua 31/12 mà 6 tháng đầu năm chưa gửi",
    rule: ROLLING,
    profile: sent(ROLLING, "managing-agency", "2025-12-15"),
    asOf: "2027-01-01",
    expect: [{ state: "violated", because: ["reports-missing"] }],
  },
  {
    name: "6 tháng: gửi giữa tháng 6 và tháng 12",
    rule: "tra-vinh-1289-2024/operation-report-half-yearly",
    profile: sent(
      "tra-vinh-1289-2024/operation-report-half-yearly",
      "managing-agency",
      "2025-06-18",
      "2025-12-20",
      "2026-06-01",
    ),
    asOf: "2026-11-30",
    expect: [{ state: "compliant" }],
  },
  {
    name: "báo cáo năm 2025 gửi ngày 10/01/2026 là của năm 2025",
    rule: YEARLY,
    profile: sent(YEARLY, "managing-agency", "2026-01-10"),
    expect: [{ state: "compliant", judgedFrom: "2025-01-01" }],
  },
  {
    name: "báo cáo gửi sau thời điểm đánh giá không được nhìn đến",
    rule: PORTAL,
    profile: sent(PORTAL, "provincial-office", "2024-11-19", "2026-11-19"),
    asOf: "2026-11-18",
    expect: [{ state: "violated", because: ["reports-missing"] }],
  },
  {
    name: "danh sách chỉ bắt đầu sau thời điểm đánh giá: không nói gì về thời gian trước đó",
    rule: PORTAL,
    profile: sent(PORTAL, "provincial-office", "2026-11-19"),
    asOf: "2026-11-18",
    expect: [{ state: "indeterminate", missing: [`reportsSent[duty=${PORTAL}]`] }],
  },
  {
    name: "danh sách bắt đầu sau thời điểm đánh giá, nhưng hạn đầu tiên chưa đến",
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

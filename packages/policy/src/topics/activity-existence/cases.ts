import type { ActivityKind, IsoDay, SystemProfile } from "@ttthdl/core";
import type { Case } from "../case.js";

const done = (kind: ActivityKind, ...days: readonly IsoDay[]): SystemProfile => ({
  activities: days.map((on) => ({ kind, on })),
});

const patchable = [
  "operating-systems",
  "application-software",
  "firewalls",
  "antivirus",
  "intrusion-prevention",
];
const patched = (...times: readonly (readonly string[] | undefined)[]): SystemProfile => ({
  activities: times.map((contents) => ({
    kind: "patching",
    on: "2026-10-01",
    ...(contents && { contents }),
  })),
});

/** Once is enough where the text has no figure; never is not. */
export const cases: readonly Case[] = [
  {
    name: "có thực hiện một lần",
    rule: "bac-kan-11-2023/configuration-checks",
    profile: done("configuration-review", "2026-10-01"),
    expect: [
      {
        state: "compliant",
        target: "activities",
        because: ["took-place"],
        advises: ["no-figure"],
      },
    ],
  },
  {
    name: "thực hiện nhiều lần",
    rule: "bac-kan-11-2023/configuration-checks",
    profile: done("configuration-review", "2026-10-01", "2025-10-01"),
    expect: [{ state: "compliant", advises: ["no-figure"] }],
  },
  {
    name: "lần cuối đã lâu: văn bản không có con số để nói là chậm",
    rule: "bac-kan-11-2023/configuration-checks",
    profile: done("configuration-review", "2023-05-29"),
    expect: [{ state: "compliant" }],
  },
  {
    name: "chỉ thực hiện trước ngày có hiệu lực",
    rule: "bac-kan-11-2023/configuration-checks",
    profile: done("configuration-review", "2023-05-28"),
    expect: [{ state: "violated", because: ["never-took-place"] }],
  },
  {
    name: "danh sách có việc khác, không có việc này",
    rule: "ben-tre-18-2018/patching",
    profile: done("drill", "2026-10-01"),
    expect: [{ state: "violated", because: ["never-took-place"] }],
  },
  {
    name: "danh sách trống",
    rule: "bac-ninh-33-2017/inspection",
    profile: done("inspection"),
    expect: [{ state: "violated" }],
  },
  {
    name: "thực hiện trong thời điểm đánh giá",
    rule: "bac-ninh-33-2017/inspection",
    profile: done("inspection", "2026-11-22"),
    expect: [{ state: "compliant" }],
  },
  {
    name: "danh sách bắt đầu sau thời điểm đánh giá không nói gì về trước đó",
    rule: "bac-ninh-33-2017/inspection",
    profile: done("inspection", "2026-11-23"),
    expect: [{ state: "indeterminate", missing: ["activities[kind=inspection]"] }],
  },
  {
    name: "không khai",
    rule: "bac-ninh-33-2017/inspection",
    profile: {},
    expect: [{ state: "indeterminate", missing: ["activities[kind=inspection]"] }],
  },
  {
    name: "vá lỗi từng phần, cộng lại đủ các loại",
    rule: "ben-tre-18-2018/patching",
    profile: patched(patchable.slice(0, 2), patchable.slice(2)),
    expect: [{ state: "compliant", because: ["took-place", "every-member-present"] }],
  },
  {
    name: "vá lỗi, chưa lần nào có tường lửa",
    rule: "ben-tre-18-2018/patching",
    profile: patched(patchable.filter((each) => each !== "firewalls")),
    expect: [
      {
        state: "violated",
        because: ["took-place", "members-missing"],
        distance: { amount: 1, unit: "item" },
      },
    ],
  },
  {
    name: "vá lỗi, có lần không ghi vá những gì",
    rule: "ben-tre-18-2018/patching",
    profile: patched(["operating-systems"], undefined),
    expect: [{ state: "indeterminate", missing: ["activities[1].contents"] }],
  },
  {
    name: "vá lỗi một loại văn bản không kể",
    rule: "ben-tre-18-2018/patching",
    profile: patched([...patchable, "printers"]),
    expect: [{ state: "compliant", advises: ["no-figure", "members-not-printed"] }],
  },
  {
    name: "kiểm tra do cơ quan vận hành tự làm không phải của cơ quan quản lý",
    rule: "bac-ninh-33-2017/inspection",
    profile: { activities: [{ kind: "inspection", on: "2026-10-01", by: "operator" }] },
    expect: [{ state: "violated", because: ["never-took-place", "done-by-another"] }],
  },
  {
    name: "diễn tập của cơ quan khác không phải của đơn vị vận hành",
    rule: "bac-kan-11-2023/drills",
    profile: { activities: [{ kind: "drill", on: "2026-10-01", by: "connected-agency" }] },
    expect: [{ state: "violated", because: ["never-took-place", "done-by-another"] }],
  },
  {
    name: "diễn tập của cơ quan có hệ thống đặt tại trung tâm",
    rule: "bac-kan-11-2023/drills-of-agencies",
    profile: { activities: [{ kind: "drill", on: "2026-10-01", by: "connected-agency" }] },
    expect: [{ state: "compliant" }],
  },
  {
    name: "diễn tập không ghi của ai",
    rule: "bac-kan-11-2023/drills-of-agencies",
    profile: done("drill", "2026-10-01"),
    expect: [{ state: "indeterminate", missing: ["activities[0].by"] }],
  },
  {
    name: "lập dự toán không phải là đề xuất kinh phí với cơ quan quản lý",
    rule: "ben-tre-18-2018/budget-proposed",
    profile: done("budget-plan", "2026-06-01"),
    expect: [{ state: "violated", because: ["never-took-place"] }],
  },
  {
    name: "đề xuất kinh phí với cơ quan quản lý",
    rule: "ben-tre-18-2018/budget-proposed",
    profile: done("budget-proposal", "2026-06-01"),
    expect: [{ state: "compliant" }],
  },
];

import type { Backup, SystemProfile } from "@ttthdl/core";
import type { Case } from "../case.js";

const kept = (facts: Partial<Backup>): SystemProfile => ({
  system: { kind: "portal" },
  backups: [{ dataset: "cong", ...facts }],
});
const THREE_MONTHS: Partial<Backup> = { retention: { amount: 3, unit: "month" } };
const deleted = (at: string, deletedAt: string | null): Partial<Backup> => ({
  runs: [{ at, ok: true, deletedAt }],
});
const MADE = "2026-08-01T02:00:00+07:00";

/** The setting, and what really happened to the backups. */
export const cases: readonly Case[] = [
  {
    name: "đặt ba tháng",
    rule: "ben-tre-03-2019/backup-retention",
    profile: kept(THREE_MONTHS),
    expect: [{ state: "compliant", because: ["kept-long-enough"], advises: [] }],
  },
  {
    name: "đặt 92 ngày",
    rule: "ben-tre-03-2019/backup-retention",
    profile: kept({ retention: { amount: 92, unit: "day" } }),
    expect: [{ state: "compliant" }],
  },
  {
    name: "đặt 91 ngày có lúc thiếu",
    rule: "ben-tre-03-2019/backup-retention",
    profile: kept({ retention: { amount: 91, unit: "day" } }),
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
    name: "giữ mãi",
    rule: "ben-tre-03-2019/backup-retention",
    profile: kept({ retention: "forever" }),
    expect: [{ state: "compliant", because: ["kept-forever"] }],
  },
  {
    name: "xóa sau ngày cuối của thời hạn",
    rule: "ben-tre-03-2019/backup-retention",
    profile: kept({ ...THREE_MONTHS, ...deleted(MADE, "2026-11-02T00:30:00+07:00") }),
    expect: [{ state: "compliant", because: ["kept-long-enough", "runs-kept"] }],
  },
  {
    name: "xóa trong ngày cuối của thời hạn",
    rule: "ben-tre-03-2019/backup-retention",
    profile: kept({ ...THREE_MONTHS, ...deleted(MADE, "2026-11-01T23:30:00+07:00") }),
    expect: [
      {
        state: "violated",
        because: ["kept-long-enough", "deleted-too-early"],
        distance: { amount: 1, unit: "day" },
      },
    ],
  },
  {
    name: "bản cũ vẫn còn",
    rule: "ben-tre-03-2019/backup-retention",
    profile: kept({ ...THREE_MONTHS, ...deleted(MADE, null) }),
    expect: [{ state: "compliant", because: ["kept-long-enough", "runs-kept"] }],
  },
  {
    name: "bản mới chưa hết thời hạn chưa nói gì",
    rule: "ben-tre-03-2019/backup-retention",
    profile: kept({ ...THREE_MONTHS, ...deleted("2026-11-01T02:00:00+07:00", null) }),
    expect: [{ state: "compliant", because: ["kept-long-enough"] }],
  },
  {
    name: "không rõ thời hạn đặt: thực tế không xác nhận được",
    rule: "ben-tre-03-2019/backup-retention",
    profile: kept(deleted(MADE, null)),
    expect: [{ state: "indeterminate", missing: ["backups[cong].retention"] }],
  },
  {
    name: "không rõ thời hạn đặt nhưng đã xóa sớm",
    rule: "ben-tre-03-2019/backup-retention",
    profile: kept(deleted(MADE, "2026-09-01T00:00:00+07:00")),
    expect: [{ state: "violated", distance: { amount: 62, unit: "day" } }],
  },
  {
    name: "xóa trước ngày ban hành không xét",
    rule: "ben-tre-03-2019/backup-retention",
    profile: kept({
      ...THREE_MONTHS,
      ...deleted("2019-01-02T02:00:00+07:00", "2019-01-05T00:00:00+07:00"),
    }),
    expect: [{ state: "compliant", because: ["kept-long-enough"] }],
  },
  {
    name: "không khai",
    rule: "ben-tre-03-2019/backup-retention",
    profile: {},
    expect: [{ state: "indeterminate", missing: ["backups"] }],
  },
];

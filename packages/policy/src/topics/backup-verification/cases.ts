import type { Case } from "../case.js";

/** Every successful run, and only those. */
export const cases: readonly Case[] = [
  {
    name: "mọi lần đều được đối chiếu",
    rule: "ben-tre-18-2018/backup-verification",
    profile: {
      backups: [
        {
          dataset: "csdl",
          runs: [
            { at: "2026-11-20T02:00:00+07:00", ok: true, verified: true },
            { at: "2026-11-21T02:00:00+07:00", ok: true, verified: true },
          ],
        },
      ],
    },
    expect: [{ state: "compliant", because: ["every-run-verified"] }],
  },
  {
    name: "một lần không đối chiếu",
    rule: "ben-tre-18-2018/backup-verification",
    profile: {
      backups: [
        {
          dataset: "csdl",
          runs: [
            { at: "2026-11-20T02:00:00+07:00", ok: true, verified: true },
            { at: "2026-11-21T02:00:00+07:00", ok: true, verified: false },
          ],
        },
      ],
    },
    expect: [
      { state: "violated", because: ["runs-not-verified"], distance: { amount: 1, unit: "run" } },
    ],
  },
  {
    name: "một lần chưa rõ",
    rule: "ben-tre-18-2018/backup-verification",
    profile: {
      backups: [
        {
          dataset: "csdl",
          runs: [
            { at: "2026-11-20T02:00:00+07:00", ok: true, verified: true },
            { at: "2026-11-21T02:00:00+07:00", ok: true },
          ],
        },
      ],
    },
    expect: [
      {
        state: "indeterminate",
        missing: ["backups[csdl].runs[1].verified"],
        because: ["runs-not-told"],
      },
    ],
  },
  {
    name: "lần lỗi không phải là bản sao lưu",
    rule: "ben-tre-18-2018/backup-verification",
    profile: {
      backups: [
        {
          dataset: "csdl",
          runs: [
            { at: "2026-11-20T02:00:00+07:00", ok: false, verified: false },
            { at: "2026-11-21T02:00:00+07:00", ok: true, verified: true },
          ],
        },
      ],
    },
    expect: [{ state: "compliant", judgedFrom: "2026-11-21" }],
  },
  {
    name: "từ sau lần thành công chỉ có lần lỗi",
    rule: "ben-tre-18-2018/backup-verification",
    profile: {
      backups: [
        {
          dataset: "csdl",
          period: { from: "2026-06-01", to: "2026-06-01" },
          runs: [
            { at: "2026-06-01T02:00:00+07:00", ok: true, verified: true },
            { at: "2026-11-20T02:00:00+07:00", ok: false },
          ],
        },
      ],
    },
    expect: [
      {
        state: "indeterminate",
        missing: ["backups[csdl].runs"],
        because: ["only-failures-since"],
      },
    ],
  },
  {
    name: "chỉ có lần lỗi",
    rule: "ben-tre-18-2018/backup-verification",
    profile: {
      backups: [{ dataset: "csdl", runs: [{ at: "2026-11-21T02:00:00+07:00", ok: false }] }],
    },
    expect: [{ state: "indeterminate", missing: ["backups[csdl].runs"] }],
  },
  {
    name: "trước ngày có hiệu lực",
    rule: "ben-tre-18-2018/backup-verification",
    profile: {
      backups: [
        { dataset: "csdl", runs: [{ at: "2018-05-13T02:00:00+07:00", ok: true, verified: false }] },
      ],
    },
    expect: [{ state: "not-applicable", because: ["before-in-force"] }],
  },
  {
    name: "sau thời điểm đánh giá",
    rule: "ben-tre-18-2018/backup-verification",
    profile: {
      backups: [
        { dataset: "csdl", runs: [{ at: "2026-11-23T02:00:00+07:00", ok: true, verified: false }] },
      ],
    },
    expect: [{ state: "indeterminate", missing: ["backups[csdl].runs"] }],
  },
  {
    name: "ngày Việt Nam: 17:30 UTC là hôm sau",
    rule: "bac-kan-11-2023/backup-verification",
    profile: {
      backups: [
        { dataset: "csdl", runs: [{ at: "2023-05-28T17:30:00Z", ok: true, verified: false }] },
      ],
    },
    expect: [{ state: "violated", because: ["runs-not-verified"] }],
  },
];

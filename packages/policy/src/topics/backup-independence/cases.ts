import type { Case } from "../case.js";

/** The live copy is no backup. */
export const cases: readonly Case[] = [
  {
    name: "một bản độc lập",
    rule: "bac-kan-11-2023/backup-independence",
    profile: {
      backups: [
        {
          dataset: "csdl",
          copies: [
            { site: "TTTHDL", device: "san-1", live: true },
            { device: "tape", independent: true },
          ],
        },
      ],
    },
    expect: [{ state: "compliant", because: ["independent-copy"] }],
  },
  {
    name: "bản sao cùng hệ thống lưu trữ",
    rule: "bac-kan-11-2023/backup-independence",
    profile: {
      backups: [
        {
          dataset: "csdl",
          copies: [
            { site: "TTTHDL", device: "san-1", live: true },
            { device: "san-1", independent: false },
          ],
        },
      ],
    },
    expect: [
      {
        state: "violated",
        because: ["no-independent-copy"],
        distance: { amount: 1, unit: "place" },
      },
    ],
  },
  {
    name: "bản đang dùng không tính",
    rule: "bac-kan-11-2023/backup-independence",
    profile: {
      backups: [{ dataset: "csdl", copies: [{ device: "san-1", live: true, independent: true }] }],
    },
    expect: [{ state: "violated", because: ["no-independent-copy"] }],
  },
  {
    name: "chưa rõ có độc lập không",
    rule: "tra-vinh-1289-2024/backup-independence",
    profile: {
      backups: [
        {
          dataset: "csdl",
          copies: [{ site: "TTTHDL", device: "san-1", live: true }, { device: "nas-2" }],
        },
      ],
    },
    expect: [{ state: "indeterminate", missing: ["backups[csdl].copies[1].independent"] }],
  },
  {
    name: "chưa rõ có những bản nào",
    rule: "bac-kan-11-2023/backup-independence",
    profile: { backups: [{ dataset: "csdl" }] },
    expect: [{ state: "indeterminate", missing: ["backups[csdl].copies"] }],
  },
];

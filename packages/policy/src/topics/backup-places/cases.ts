import type { Case } from "../case.js";

/** Sites in one text, devices or sites in the other. */
export const cases: readonly Case[] = [
  {
    name: "hai địa điểm",
    rule: "ben-tre-18-2018/backup-places",
    profile: {
      backups: [
        {
          dataset: "csdl",
          importance: "important",
          copies: [
            { site: "TTTHDL", device: "san-1", live: true },
            { site: "Chi nhánh", device: "nas-2" },
          ],
        },
      ],
    },
    expect: [{ state: "compliant", because: ["enough-places"] }],
  },
  {
    name: "hai ổ đĩa cùng phòng là một địa điểm",
    rule: "ben-tre-18-2018/backup-places",
    profile: {
      backups: [
        {
          dataset: "csdl",
          importance: "important",
          copies: [
            { site: "TTTHDL", device: "san-1", live: true },
            { site: "ttthdl ", device: "nas-2" },
          ],
        },
      ],
    },
    expect: [
      { state: "violated", because: ["too-few-places"], distance: { amount: 1, unit: "place" } },
    ],
  },
  {
    name: "hai thiết bị cùng phòng",
    rule: "bac-kan-11-2023/backup-places",
    profile: {
      backups: [
        {
          dataset: "csdl",
          importance: "important",
          copies: [
            { site: "TTTHDL", device: "san-1", live: true },
            { site: "TTTHDL", device: "nas-2" },
          ],
        },
      ],
    },
    expect: [{ state: "compliant", because: ["enough-places"] }],
  },
  {
    name: "hai địa điểm, thiết bị trùng tên",
    rule: "bac-kan-11-2023/backup-places",
    profile: {
      backups: [
        {
          dataset: "csdl",
          importance: "important",
          copies: [
            { site: "A", device: "nas" },
            { site: "B", device: "nas" },
          ],
        },
      ],
    },
    expect: [{ state: "compliant" }],
  },
  {
    name: "chỉ có bản đang dùng",
    rule: "bac-kan-11-2023/backup-places",
    profile: {
      backups: [
        {
          dataset: "csdl",
          importance: "important",
          copies: [{ site: "TTTHDL", device: "san-1", live: true }],
        },
      ],
    },
    expect: [
      { state: "violated", because: ["too-few-places"], distance: { amount: 1, unit: "place" } },
    ],
  },
  {
    name: "chưa rõ địa điểm",
    rule: "ben-tre-18-2018/backup-places",
    profile: {
      backups: [
        {
          dataset: "csdl",
          importance: "important",
          copies: [{ site: "TTTHDL", device: "san-1", live: true }, { device: "nas-2" }],
        },
      ],
    },
    expect: [
      {
        state: "indeterminate",
        missing: ["backups[csdl].copies[1].site"],
        because: ["places-not-named"],
      },
    ],
  },
  {
    name: "chưa rõ có những bản nào",
    rule: "ben-tre-18-2018/backup-places",
    profile: { backups: [{ dataset: "csdl", importance: "important" }] },
    expect: [{ state: "indeterminate", missing: ["backups[csdl].copies"] }],
  },
  {
    name: "chưa phân loại",
    rule: "ben-tre-18-2018/backup-places",
    profile: {
      backups: [{ dataset: "csdl", copies: [{ site: "TTTHDL", device: "san-1", live: true }] }],
    },
    expect: [{ state: "indeterminate", missing: ["backups[csdl].importance"] }],
  },
  {
    name: "dữ liệu thường",
    rule: "ben-tre-18-2018/backup-places",
    profile: {
      backups: [
        {
          dataset: "csdl",
          importance: "ordinary",
          copies: [{ site: "TTTHDL", device: "san-1", live: true }],
        },
      ],
    },
    expect: [{ state: "not-applicable", because: ["importance"] }],
  },
  {
    name: "không khai",
    rule: "ben-tre-18-2018/backup-places",
    profile: {},
    expect: [{ state: "indeterminate", missing: ["backups"] }],
  },
];

import type { SystemProfile } from "@ttthdl/core";
import type { Case } from "../case.js";

const storage = (total: number | undefined, valueAdded: number | undefined): SystemProfile => ({
  capacity: [
    {
      dimension: "storage",
      ...(total === undefined ? {} : { total }),
      ...(valueAdded === undefined ? {} : { valueAdded }),
    },
  ],
});

/** One tenth, and what lies on either side of it. */
export const cases: readonly Case[] = [
  {
    name: "đúng 10%",
    rule: "ben-tre-18-2018/value-added-capacity",
    profile: storage(100, 10),
    expect: [{ state: "compliant", because: ["within-share"] }],
  },
  {
    name: "0,3 trên 3 là đúng 10%",
    rule: "ben-tre-18-2018/value-added-capacity",
    profile: storage(3, 0.3),
    expect: [{ state: "compliant" }],
  },
  {
    name: "quá 10% một chút",
    rule: "ben-tre-18-2018/value-added-capacity",
    profile: storage(1000, 101),
    expect: [{ state: "violated", because: ["beyond-share"] }],
  },
  {
    name: "12% vượt 2 điểm",
    rule: "ben-tre-18-2018/value-added-capacity",
    profile: storage(100, 12),
    expect: [
      {
        state: "violated",
        because: ["beyond-share"],
        distance: { amount: 2, unit: "percentage-point" },
      },
    ],
  },
  {
    name: "không dùng phần nào",
    rule: "ben-tre-18-2018/value-added-capacity",
    profile: storage(100, 0),
    expect: [{ state: "compliant" }],
  },
  {
    name: "thiếu phần dịch vụ gia tăng",
    rule: "ben-tre-18-2018/value-added-capacity",
    profile: storage(100, undefined),
    expect: [{ state: "indeterminate", missing: ["capacity[storage].valueAdded"] }],
  },
  {
    name: "thiếu tổng dung lượng",
    rule: "ben-tre-18-2018/value-added-capacity",
    profile: storage(undefined, 5),
    expect: [{ state: "indeterminate", missing: ["capacity[storage].total"] }],
  },
  {
    name: "danh sách rỗng không nói gì",
    rule: "ben-tre-18-2018/value-added-capacity",
    profile: { capacity: [] },
    expect: [{ state: "indeterminate", missing: ["capacity"] }],
  },
  {
    name: "mỗi chiều xét riêng",
    rule: "ben-tre-18-2018/value-added-capacity",
    profile: {
      capacity: [
        { dimension: "storage", total: 100, valueAdded: 5 },
        { dimension: "vCPU", total: 64, valueAdded: 16 },
      ],
    },
    expect: [
      { state: "compliant", target: "capacity[storage]" },
      {
        state: "violated",
        target: "capacity[vCPU]",
        distance: { amount: 15, unit: "percentage-point" },
      },
    ],
  },
];

import type { SystemProfile } from "@ttthdl/core";
import type { Case } from "../case.js";

const demanded = [
  "operating-rules",
  "operating-procedures",
  "maintenance-procedures",
  "design-records",
  "administration-records",
  "service-records",
  "equipment-inventory",
  "inspection-records",
  "administration-reports",
];
const kept = (ids: readonly string[]): SystemProfile => ({ records: ids.map((id) => ({ id })) });

/** Every kind of record but the open end of the list; in which form is another topic's matter. */
export const cases: readonly Case[] = [
  {
    name: "đủ các loại hồ sơ",
    rule: "ben-tre-18-2018/record-keeping",
    profile: kept(demanded),
    expect: [
      { state: "compliant", target: "records", because: ["every-member-present"], advises: [] },
    ],
  },
  {
    name: "hồ sơ khác có cũng được",
    rule: "ben-tre-18-2018/record-keeping",
    profile: kept([...demanded, "other-records"]),
    expect: [{ state: "compliant", advises: [] }],
  },
  {
    name: "hồ sơ khác không bù được hồ sơ thiếu",
    rule: "ben-tre-18-2018/record-keeping",
    profile: kept([...demanded.slice(1), "other-records"]),
    expect: [
      {
        state: "violated",
        because: ["members-missing"],
        distance: { amount: 1, unit: "item" },
      },
    ],
  },
  {
    name: "loại hồ sơ văn bản không liệt kê",
    rule: "ben-tre-18-2018/record-keeping",
    profile: kept([...demanded, "visitor-book"]),
    expect: [{ state: "compliant", advises: ["members-not-printed"] }],
  },
  {
    name: "không lưu hồ sơ nào",
    rule: "ben-tre-18-2018/record-keeping",
    profile: { records: [] },
    expect: [{ state: "violated", distance: { amount: 9, unit: "item" } }],
  },
  {
    name: "không khai",
    rule: "ben-tre-18-2018/record-keeping",
    profile: {},
    expect: [{ state: "indeterminate", missing: ["records"] }],
  },
];

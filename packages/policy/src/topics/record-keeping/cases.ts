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
  "equipment-for-disposal",
  "handover-minutes",
  "inspection-records",
  "administration-reports",
  "operation-logs",
  "other-records",
];
/** The papers of 1289 9.1: fewer points, and handover minutes without "nếu có". */
const demandedInTraVinh = [
  "technical-operation-rules",
  "design-records",
  "administration-records",
  "service-records",
  "equipment-inventory",
  "equipment-for-disposal",
  "handover-minutes",
  "inspection-records",
  "other-records",
];
const without = (id: string, all: readonly string[] = demanded): readonly string[] =>
  all.filter((each) => each !== id);
const kept = (ids: readonly string[]): SystemProfile => ({ records: ids.map((id) => ({ id })) });

/** Every kind of record, the lettered catch-all too (reading G19); in which form is another topic's matter. */
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
    name: "thiếu hồ sơ, tài liệu kỹ thuật khác ở điểm k",
    rule: "ben-tre-18-2018/record-keeping",
    profile: kept(without("other-records")),
    expect: [
      { state: "violated", because: ["members-missing"], distance: { amount: 1, unit: "item" } },
    ],
  },
  {
    name: "hồ sơ khác không bù được hồ sơ thiếu",
    rule: "ben-tre-18-2018/record-keeping",
    profile: kept(demanded.slice(1)),
    expect: [{ state: "violated", distance: { amount: 1, unit: "item" } }],
  },
  {
    name: "có bảng thống kê thiết bị, thiếu danh sách thiết bị chờ thanh lý cùng điểm g",
    rule: "ben-tre-18-2018/record-keeping",
    profile: kept(without("equipment-for-disposal")),
    expect: [{ state: "violated", distance: { amount: 1, unit: "item" } }],
  },
  {
    name: "có báo cáo quản trị, thiếu nhật ký vận hành cùng điểm i",
    rule: "bac-kan-11-2023/record-keeping",
    profile: kept(without("operation-logs")),
    expect: [{ state: "violated", distance: { amount: 1, unit: "item" } }],
  },
  {
    name: "chỉ thiếu biên bản bàn giao, văn bản ghi nếu có",
    rule: "ben-tre-18-2018/record-keeping",
    profile: kept(without("handover-minutes")),
    expect: [{ state: "manual", because: ["records-if-any"], advises: [] }],
  },
  {
    name: "1289 không ghi nếu có: thiếu biên bản bàn giao là chưa đủ",
    rule: "tra-vinh-1289-2024/record-keeping",
    profile: kept(without("handover-minutes", demandedInTraVinh)),
    expect: [{ state: "violated", distance: { amount: 1, unit: "item" } }],
  },
  {
    name: "1289 đủ hồ sơ",
    rule: "tra-vinh-1289-2024/record-keeping",
    profile: kept(demandedInTraVinh),
    expect: [{ state: "compliant", advises: [] }],
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
    expect: [{ state: "violated", distance: { amount: 12, unit: "item" } }],
  },
  {
    name: "không khai",
    rule: "ben-tre-18-2018/record-keeping",
    profile: {},
    expect: [{ state: "indeterminate", missing: ["records"] }],
  },
];

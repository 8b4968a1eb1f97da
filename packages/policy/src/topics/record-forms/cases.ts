import type { KeptRecord, SystemProfile } from "@ttthdl/core";
import type { Case } from "../case.js";

const of = (...records: readonly KeptRecord[]): SystemProfile => ({ records });
const both = { forms: ["paper", "file"], upToDate: true } as const;

/** Both forms in one text, any of three in another; always up to date. */
export const cases: readonly Case[] = [
  {
    name: "đủ hai hình thức, có cập nhật",
    rule: "ben-tre-18-2018/record-forms",
    profile: of({ id: "design-records", ...both }, { id: "service-records", ...both }),
    expect: [{ state: "compliant", target: "records", because: ["kept-as-demanded"] }],
  },
  {
    name: "thêm hình thức thứ ba cũng đạt",
    rule: "ben-tre-18-2018/record-forms",
    profile: of({
      id: "design-records",
      forms: ["management-software", "file", "paper"],
      upToDate: true,
    }),
    expect: [{ state: "compliant" }],
  },
  {
    name: "chỉ có bản giấy",
    rule: "ben-tre-18-2018/record-forms",
    profile: of(
      { id: "design-records", forms: ["paper"], upToDate: true },
      { id: "service-records", ...both },
    ),
    expect: [
      { state: "violated", because: ["form-missing"], distance: { amount: 1, unit: "item" } },
    ],
  },
  {
    name: "phần mềm quản lý không thay được hai hình thức",
    rule: "ben-tre-18-2018/record-forms",
    profile: of({ id: "design-records", forms: ["management-software"], upToDate: true }),
    expect: [
      {
        state: "violated",
        because: ["form-missing", "form-missing"],
        distance: { amount: 1, unit: "item" },
      },
    ],
  },
  {
    name: "không cập nhật khi có thay đổi",
    rule: "ben-tre-18-2018/record-forms",
    profile: of(
      { id: "equipment-inventory", forms: ["paper", "file"], upToDate: false },
      { id: "design-records", forms: ["file"], upToDate: true },
    ),
    expect: [
      {
        state: "violated",
        because: ["form-missing", "out-of-date"],
        distance: { amount: 2, unit: "item" },
      },
    ],
  },
  {
    name: "chưa rõ hình thức và cập nhật",
    rule: "ben-tre-18-2018/record-forms",
    profile: of({ id: "design-records" }, { id: "service-records", ...both }),
    expect: [
      {
        state: "indeterminate",
        missing: ["records[design-records].forms", "records[design-records].upToDate"],
      },
    ],
  },
  {
    name: "điều chưa rõ không che được vi phạm",
    rule: "ben-tre-18-2018/record-forms",
    profile: of({ id: "design-records" }, { id: "service-records", forms: [], upToDate: true }),
    expect: [{ state: "violated", because: ["form-missing", "form-missing", "missing-facts"] }],
  },
  {
    name: "không lưu hồ sơ nào thì không có hình thức để xét",
    rule: "ben-tre-18-2018/record-forms",
    profile: of(),
    expect: [{ state: "not-applicable", because: ["no-records"] }],
  },
  {
    name: "không khai",
    rule: "ben-tre-18-2018/record-forms",
    profile: {},
    expect: [{ state: "indeterminate", missing: ["records"] }],
  },
  {
    name: "Bắc Kạn: một hình thức là đủ",
    rule: "bac-kan-11-2023/record-forms",
    profile: of(
      { id: "design-records", forms: ["paper"], upToDate: true },
      { id: "service-records", forms: ["management-software"], upToDate: true },
    ),
    expect: [{ state: "compliant" }],
  },
  {
    name: "Bắc Kạn: không có hình thức nào",
    rule: "bac-kan-11-2023/record-forms",
    profile: of({ id: "design-records", forms: [], upToDate: true }),
    expect: [
      {
        state: "violated",
        because: ["every-form-missing"],
        distance: { amount: 1, unit: "item" },
      },
    ],
  },
];

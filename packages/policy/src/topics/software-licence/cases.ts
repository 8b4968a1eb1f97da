import type { Case } from "../case.js";

/** One finding for each piece of software. */
export const cases: readonly Case[] = [
  {
    name: "mọi phần mềm đều có bản quyền, kể cả mã nguồn mở theo giấy phép của nó",
    rule: "ben-tre-18-2018/software-licence",
    profile: {
      software: [
        { name: "Oracle Database", licence: "commercial", licensed: true },
        { name: "PostgreSQL", licence: "open-source", licensed: true },
      ],
    },
    expect: [
      { state: "compliant", target: "software[Oracle Database]", because: ["licensed"] },
      { state: "compliant", target: "software[PostgreSQL]", because: ["licensed"] },
    ],
  },
  {
    name: "một phần mềm không có bản quyền",
    rule: "ben-tre-18-2018/software-licence",
    profile: {
      software: [
        { name: "Windows Server", licence: "commercial", licensed: false },
        { name: "PostgreSQL", licensed: true },
      ],
    },
    expect: [
      { state: "violated", target: "software[Windows Server]", because: ["not-licensed"] },
      { state: "compliant", target: "software[PostgreSQL]" },
    ],
  },
  {
    name: "chưa rõ bản quyền của một phần mềm",
    rule: "ben-tre-18-2018/software-licence",
    profile: { software: [{ name: "WinRAR", licence: "commercial" }] },
    expect: [{ state: "indeterminate", missing: ["software[WinRAR].licensed"] }],
  },
  {
    name: "danh sách trống: không trung tâm nào không dùng phần mềm",
    rule: "ben-tre-18-2018/software-licence",
    profile: { software: [] },
    expect: [{ state: "indeterminate", missing: ["software"] }],
  },
  {
    name: "không khai",
    rule: "ben-tre-18-2018/software-licence",
    profile: {},
    expect: [{ state: "indeterminate", missing: ["software"] }],
  },
];

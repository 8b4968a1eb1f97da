import type { Application, SystemProfile } from "@ttthdl/core";
import type { Case } from "../case.js";

const of = (...applications: readonly Application[]): SystemProfile => ({ applications });

/** An application of the kind is in use; a list that is given is complete. */
export const cases: readonly Case[] = [
  {
    name: "đang sử dụng",
    rule: "bac-ninh-33-2017/document-management",
    profile: of({ kind: "document-management", inUse: true }),
    expect: [
      { state: "compliant", target: "applications[document-management]", because: ["in-use"] },
    ],
  },
  {
    name: "có nhưng không sử dụng",
    rule: "bac-ninh-33-2017/document-management",
    profile: of({ kind: "document-management", inUse: false }),
    expect: [{ state: "violated", because: ["not-in-use"] }],
  },
  {
    name: "danh sách không có",
    rule: "bac-ninh-33-2017/official-mail",
    profile: of({ kind: "document-management", inUse: true }),
    expect: [{ state: "violated", because: ["not-in-use"] }],
  },
  {
    name: "không có ứng dụng nào",
    rule: "bac-ninh-33-2017/one-stop",
    profile: of(),
    expect: [{ state: "violated" }],
  },
  {
    name: "không rõ có sử dụng hay không",
    rule: "bac-ninh-33-2017/digital-signatures",
    profile: of({ kind: "digital-signature" }),
    expect: [{ state: "indeterminate", missing: ["applications[digital-signature].inUse"] }],
  },
  {
    name: "không khai",
    rule: "bac-ninh-33-2017/document-management",
    profile: {},
    expect: [{ state: "indeterminate", missing: ["applications[document-management].inUse"] }],
  },
  {
    name: "cơ quan không cung cấp dịch vụ hành chính công",
    rule: "bac-ninh-33-2017/one-stop",
    profile: { ...of(), providesPublicServices: false },
    expect: [{ state: "not-applicable", because: ["no-public-services"] }],
  },
  {
    name: "cơ quan có cung cấp dịch vụ hành chính công",
    rule: "bac-ninh-33-2017/one-stop",
    profile: { ...of(), providesPublicServices: true },
    expect: [{ state: "violated", because: ["not-in-use"] }],
  },
  {
    name: "quản lý văn bản thì cơ quan nào cũng phải dùng",
    rule: "bac-ninh-33-2017/document-management",
    profile: { ...of(), providesPublicServices: false },
    expect: [{ state: "violated" }],
  },
];

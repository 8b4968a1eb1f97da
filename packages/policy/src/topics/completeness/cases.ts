import type { SystemProfile } from "@ttthdl/core";
import type { Case } from "../case.js";

const identity = (...identityFields: readonly string[]): SystemProfile => ({
  inventory: { identityFields },
});

/** Every member, or the missing ones by name. */
export const cases: readonly Case[] = [
  {
    name: "đủ bốn thông tin",
    rule: "ben-tre-18-2018/identity-fields",
    profile: identity("email", "department", "position", "full-name"),
    expect: [
      { state: "compliant", target: "inventory.identityFields", because: ["every-member-present"] },
    ],
  },
  {
    name: "thiếu một thông tin",
    rule: "ben-tre-18-2018/identity-fields",
    profile: identity("full-name", "department", "email"),
    expect: [
      {
        state: "violated",
        because: ["members-missing"],
        advises: [],
        distance: { amount: 1, unit: "item" },
      },
    ],
  },
  {
    name: "viết sai một thông tin: vừa thiếu, vừa được nhắc",
    rule: "ben-tre-18-2018/identity-fields",
    profile: identity("full-name", "position", "department", "e-mail"),
    expect: [
      {
        state: "violated",
        because: ["members-missing"],
        advises: ["members-not-printed"],
        distance: { amount: 1, unit: "item" },
      },
    ],
  },
  {
    name: "nhiều hơn văn bản yêu cầu",
    rule: "ben-tre-18-2018/identity-fields",
    profile: identity("full-name", "position", "department", "email", "birth-date"),
    expect: [{ state: "compliant", advises: ["members-not-printed"] }],
  },
  {
    name: "danh sách trống là thiếu tất cả",
    rule: "ben-tre-18-2018/identity-fields",
    profile: identity(),
    expect: [{ state: "violated", distance: { amount: 4, unit: "item" } }],
  },
  {
    name: "không khai danh sách này",
    rule: "ben-tre-18-2018/identity-fields",
    profile: { inventory: { subsystems: ["network"] } },
    expect: [{ state: "indeterminate", missing: ["inventory.identityFields"] }],
  },
  {
    name: "không khai danh sách nào",
    rule: "ben-tre-18-2018/subsystems",
    profile: {},
    expect: [{ state: "indeterminate", missing: ["inventory.subsystems"] }],
  },
  {
    name: "đủ các phân hệ, ghi lặp một phân hệ",
    rule: "ben-tre-18-2018/subsystems",
    profile: {
      inventory: {
        subsystems: ["network", "network", "security", "servers", "storage", "auxiliary"],
      },
    },
    expect: [{ state: "compliant", advises: [] }],
  },
  {
    name: "ghi lặp không bù được phân hệ thiếu",
    rule: "ben-tre-18-2018/subsystems",
    profile: {
      inventory: { subsystems: ["network", "security", "servers", "storage", "storage"] },
    },
    expect: [{ state: "violated", distance: { amount: 1, unit: "item" } }],
  },
];

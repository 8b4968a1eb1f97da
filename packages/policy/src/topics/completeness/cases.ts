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
  {
    name: "30.7.b: đủ sáu nội dung của quy định lưu trữ dữ liệu giám sát",
    rule: "bac-kan-11-2023/monitoring-storage-rules",
    profile: {
      inventory: {
        monitoringStorageRules: ["frequency", "media", "retention", "place", "method", "retrieval"],
      },
    },
    expect: [{ state: "compliant", advises: [] }],
  },
  {
    name: "30.7.b: quy định sao lưu dữ liệu ở 22.4 không phải quy định lưu trữ dữ liệu giám sát",
    rule: "bac-kan-11-2023/monitoring-storage-rules",
    profile: {
      inventory: {
        backupRules: ["frequency", "media", "retention", "place", "method", "retrieval"],
      },
    },
    expect: [{ state: "indeterminate", missing: ["inventory.monitoringStorageRules"] }],
  },
  {
    name: "1289 12.3: nội dung sao lưu của các ứng dụng",
    rule: "tra-vinh-1289-2024/backup-contents",
    profile: {
      inventory: {
        backupContents: [
          "source-code",
          "application-configuration",
          "attachments",
          "application-databases",
          "server-operating-systems",
          "business-data",
        ],
      },
    },
    expect: [{ state: "compliant", advises: [] }],
  },
  {
    name: "1289 12.3: tên cũ của nội dung vẫn được nhận",
    rule: "tra-vinh-1289-2024/backup-contents",
    profile: {
      inventory: {
        backupContents: [
          "source-code",
          "system-configuration",
          "attachments",
          "databases",
          "server-operating-systems",
          "business-data",
        ],
      },
    },
    expect: [{ state: "compliant", advises: [] }],
  },
  {
    name: "1289 13.2: sao lưu cấu hình của ứng dụng không phải cấu hình hệ thống",
    rule: "tra-vinh-1289-2024/regular-backup-contents",
    profile: {
      inventory: {
        backupContents: [
          "application-configuration",
          "operating-system-images",
          "databases",
          "business-data",
        ],
      },
    },
    expect: [{ state: "violated", distance: { amount: 1, unit: "item" } }],
  },
];

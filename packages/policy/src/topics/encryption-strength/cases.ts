import type { Case } from "../case.js";

/** Names of ciphers as people write them. */
export const cases: readonly Case[] = [
  {
    name: "AES 256",
    rule: "bac-kan-11-2023/monitoring-encryption",
    profile: { encryption: [{ where: "monitoring-transit", algorithm: "AES", bits: 256 }] },
    expect: [{ state: "compliant", because: ["strong-enough"] }],
  },
  {
    name: "tên đã nêu độ dài khóa",
    rule: "bac-kan-11-2023/monitoring-encryption",
    profile: { encryption: [{ where: "monitoring-transit", algorithm: "aes-256-gcm" }] },
    expect: [{ state: "compliant" }],
  },
  {
    name: "AES 128",
    rule: "bac-kan-11-2023/monitoring-encryption",
    profile: { encryption: [{ where: "monitoring-transit", algorithm: "AES", bits: 128 }] },
    expect: [{ state: "violated", because: ["too-weak"], distance: { amount: 128, unit: "bit" } }],
  },
  {
    name: "tên và bits mâu thuẫn: lấy số nhỏ",
    rule: "bac-kan-11-2023/monitoring-encryption",
    profile: { encryption: [{ where: "monitoring-transit", algorithm: "AES-128-CBC", bits: 256 }] },
    expect: [{ state: "violated", because: ["too-weak"], distance: { amount: 128, unit: "bit" } }],
  },
  {
    name: "chưa rõ độ dài khóa",
    rule: "bac-kan-11-2023/monitoring-encryption",
    profile: { encryption: [{ where: "monitoring-transit", algorithm: "AES" }] },
    expect: [{ state: "indeterminate", missing: ["encryption[0].bits"] }],
  },
  {
    name: "chưa rõ thuật toán",
    rule: "bac-kan-11-2023/monitoring-encryption",
    profile: { encryption: [{ where: "monitoring-transit", bits: 256 }] },
    expect: [{ state: "indeterminate", missing: ["encryption[0].algorithm"] }],
  },
  {
    name: "thuật toán khác cần minh chứng",
    rule: "bac-kan-11-2023/monitoring-encryption",
    profile: {
      encryption: [{ where: "monitoring-transit", algorithm: "ChaCha20-Poly1305", bits: 256 }],
    },
    expect: [{ state: "manual", because: ["other-cipher"] }],
  },
  {
    name: "không mã hóa",
    rule: "bac-kan-11-2023/monitoring-encryption",
    profile: { encryption: [{ where: "monitoring-transit", algorithm: "none" }] },
    expect: [{ state: "violated", because: ["unencrypted"] }],
  },
  {
    name: "chỉ khai chỗ khác",
    rule: "bac-kan-11-2023/monitoring-encryption",
    profile: { encryption: [{ where: "storage", algorithm: "AES", bits: 256 }] },
    expect: [{ state: "indeterminate", missing: ["encryption"] }],
  },
];

import type { Case } from "../case.js";

/** Forbidden in one text, allowed of need and encrypted in another. */
export const cases: readonly Case[] = [
  {
    name: "không lưu ở đâu",
    rule: "ben-tre-18-2018/password-storage",
    profile: { passwordStorage: [] },
    expect: [{ state: "compliant", because: ["nothing-stored"] }],
  },
  {
    name: "lưu trên máy tính cá nhân",
    rule: "ben-tre-18-2018/password-storage",
    profile: {
      passwordStorage: [{ where: "personal-computer", necessary: true, encrypted: true }],
    },
    expect: [{ state: "violated", because: ["stored"] }],
  },
  {
    name: "lưu trên thiết bị",
    rule: "ben-tre-18-2018/password-storage",
    profile: { passwordStorage: [{ where: "electronic-device" }] },
    expect: [{ state: "violated", because: ["stored"] }],
  },
  {
    name: "hệ thống xác thực không phải nơi lưu",
    rule: "ben-tre-18-2018/password-storage",
    profile: { passwordStorage: [{ where: "authentication-system" }] },
    expect: [{ state: "compliant", because: ["nothing-stored"] }],
  },
  {
    name: "không khai",
    rule: "ben-tre-18-2018/password-storage",
    profile: {},
    expect: [{ state: "indeterminate", missing: ["passwordStorage"] }],
  },
  {
    name: "cần thiết và đã mã hóa",
    rule: "bac-kan-11-2023/password-storage",
    profile: {
      passwordStorage: [{ where: "personal-computer", necessary: true, encrypted: true }],
    },
    expect: [{ state: "compliant", because: ["stored-of-need", "stored-encrypted"] }],
  },
  {
    name: "cần thiết mà chưa mã hóa",
    rule: "bac-kan-11-2023/password-storage",
    profile: {
      passwordStorage: [{ where: "personal-computer", necessary: true, encrypted: false }],
    },
    expect: [{ state: "violated", because: ["stored-of-need", "stored-in-clear"] }],
  },
  {
    name: "mã hóa mà không cần thiết",
    rule: "bac-kan-11-2023/password-storage",
    profile: {
      passwordStorage: [{ where: "electronic-device", necessary: false, encrypted: true }],
    },
    expect: [{ state: "violated", because: ["stored-without-need", "stored-encrypted"] }],
  },
  {
    name: "chưa rõ có cần thiết không",
    rule: "bac-kan-11-2023/password-storage",
    profile: { passwordStorage: [{ where: "electronic-device", encrypted: true }] },
    expect: [{ state: "indeterminate", missing: ["passwordStorage[0].necessary"] }],
  },
  {
    name: "hệ thống xác thực lưu mật khẩu có thể khôi phục",
    rule: "ben-tre-18-2018/password-storage",
    profile: { passwordStorage: [{ where: "authentication-system", recoverable: true }] },
    expect: [{ state: "violated", because: ["stored"] }],
  },
  {
    name: "hệ thống xác thực lưu mật khẩu có thể khôi phục: cần thiết và mã hóa chưa rõ",
    rule: "bac-kan-11-2023/password-storage",
    profile: { passwordStorage: [{ where: "authentication-system", recoverable: true }] },
    expect: [
      {
        state: "indeterminate",
        missing: ["passwordStorage[0].necessary", "passwordStorage[0].encrypted"],
      },
    ],
  },
];

import type { Account } from "@ttthdl/core";
import type { Case } from "../case.js";

const account = (facts: Partial<Account>): { readonly accounts: readonly Account[] } => ({
  accounts: [{ id: "an.nv", class: "user", status: "active", ...facts }],
});

/** Thirty days alone (Bến Tre), and thirty days or an expired registration (Bắc Kạn). */
export const cases: readonly Case[] = [
  {
    name: "ngày thứ 29 không hoạt động: còn được dùng",
    rule: "ben-tre-18-2018/account-inactivity",
    profile: account({ lastActivityOn: "2026-10-24" }),
    expect: [{ state: "compliant", target: "accounts[an.nv]", because: ["recently-active"] }],
  },
  {
    name: "ngày thứ 30 không hoạt động: phải tạm dừng",
    rule: "ben-tre-18-2018/account-inactivity",
    profile: account({ lastActivityOn: "2026-10-23" }),
    expect: [{ state: "violated", because: ["inactive"], distance: { amount: 1, unit: "day" } }],
  },
  {
    name: "30 ngày cũng là 30 ngày khi đi qua tháng 2",
    rule: "ben-tre-18-2018/account-inactivity",
    profile: account({ lastActivityOn: "2026-02-01" }),
    asOf: "2026-03-03",
    expect: [{ state: "violated", distance: { amount: 1, unit: "day" } }],
  },
  {
    name: "hoạt động ngay trong thời điểm đánh giá",
    rule: "bac-kan-11-2023/account-inactivity",
    profile: account({ lastActivityOn: "2026-11-22", registrationExpiresOn: "never" }),
    expect: [{ state: "compliant", because: ["recently-active", "registration-runs"] }],
  },
  {
    name: "chưa từng dùng: tính từ ngày đăng ký, ngày thứ 29",
    rule: "ben-tre-18-2018/account-inactivity",
    profile: account({ registeredOn: "2026-10-24" }),
    expect: [{ state: "compliant", because: ["recently-active"] }],
  },
  {
    name: "chưa từng dùng: tính từ ngày đăng ký, ngày thứ 30",
    rule: "ben-tre-18-2018/account-inactivity",
    profile: account({ registeredOn: "2026-10-23" }),
    expect: [{ state: "violated", distance: { amount: 1, unit: "day" } }],
  },
  {
    name: "đăng ký đã lâu nhưng vừa hoạt động",
    rule: "ben-tre-18-2018/account-inactivity",
    profile: account({ registeredOn: "2020-01-01", lastActivityOn: "2026-11-21" }),
    expect: [{ state: "compliant" }],
  },
  {
    name: "tài khoản dịch vụ và quản trị không được miễn",
    rule: "ben-tre-18-2018/account-inactivity",
    profile: {
      accounts: [
        { id: "sao-luu", class: "service", status: "active", lastActivityOn: "2026-10-01" },
        { id: "root", class: "top-administrator", status: "active", lastActivityOn: "2026-10-01" },
      ],
    },
    expect: [
      { state: "violated", target: "accounts[sao-luu]" },
      { state: "violated", target: "accounts[root]" },
    ],
  },
  {
    name: "đã tạm dừng, đã khóa hoặc đã xóa thì không cần biết ngày hoạt động",
    rule: "bac-kan-11-2023/account-inactivity",
    profile: {
      accounts: [
        { id: "a", class: "user", status: "suspended", lastActivityOn: "2020-01-01" },
        { id: "b", class: "user", status: "locked" },
        { id: "c", class: "user", status: "removed" },
      ],
    },
    expect: [
      { state: "compliant", target: "accounts[a]", because: ["not-active"] },
      { state: "compliant", target: "accounts[b]", because: ["not-active"] },
      { state: "compliant", target: "accounts[c]", because: ["not-active"] },
    ],
  },
  {
    name: "không rõ loại tài khoản vẫn xét được vì quy định áp dụng cho mọi loại",
    rule: "ben-tre-18-2018/account-inactivity",
    profile: { accounts: [{ id: "x", status: "active", lastActivityOn: "2026-10-23" }] },
    expect: [{ state: "violated" }],
  },
  {
    name: "ngày cuối của thời hạn đăng ký còn được dùng",
    rule: "bac-kan-11-2023/account-inactivity",
    profile: account({ lastActivityOn: "2026-11-20", registrationExpiresOn: "2026-11-22" }),
    expect: [{ state: "compliant", because: ["recently-active", "registration-runs"] }],
  },
  {
    name: "đăng ký hết hạn hôm qua mà tài khoản còn hoạt động",
    rule: "bac-kan-11-2023/account-inactivity",
    profile: account({ lastActivityOn: "2026-11-20", registrationExpiresOn: "2026-11-21" }),
    expect: [
      {
        state: "violated",
        because: ["recently-active", "registration-expired"],
        distance: { amount: 1, unit: "day" },
      },
    ],
  },
  {
    name: "Bến Tre không xét thời hạn đăng ký",
    rule: "ben-tre-18-2018/account-inactivity",
    profile: account({ lastActivityOn: "2026-11-20", registrationExpiresOn: "2026-01-01" }),
    expect: [{ state: "compliant", because: ["recently-active"] }],
  },
  {
    name: "Bắc Kạn cần biết thời hạn đăng ký",
    rule: "bac-kan-11-2023/account-inactivity",
    profile: account({ lastActivityOn: "2026-11-20" }),
    expect: [{ state: "indeterminate", missing: ["accounts[an.nv].registrationExpiresOn"] }],
  },
  {
    name: "thiếu thời hạn đăng ký không che được 30 ngày không hoạt động",
    rule: "bac-kan-11-2023/account-inactivity",
    profile: account({ lastActivityOn: "2026-10-23" }),
    expect: [{ state: "violated", because: ["inactive", "missing-facts"] }],
  },
  {
    name: "không rõ trạng thái",
    rule: "ben-tre-18-2018/account-inactivity",
    profile: { accounts: [{ id: "an.nv", class: "user", lastActivityOn: "2026-11-20" }] },
    expect: [{ state: "indeterminate", missing: ["accounts[an.nv].status"] }],
  },
  {
    name: "không rõ cả ngày hoạt động lẫn ngày đăng ký",
    rule: "ben-tre-18-2018/account-inactivity",
    profile: account({}),
    expect: [
      {
        state: "indeterminate",
        missing: ["accounts[an.nv].lastActivityOn", "accounts[an.nv].registeredOn"],
      },
    ],
  },
  {
    name: "ngày hoạt động sau thời điểm đánh giá không nói gì về thời điểm đánh giá",
    rule: "ben-tre-18-2018/account-inactivity",
    profile: account({ lastActivityOn: "2026-11-23" }),
    expect: [
      {
        state: "indeterminate",
        missing: ["accounts[an.nv].lastActivityOn"],
        because: ["activity-after-as-of"],
      },
    ],
  },
  {
    name: "ngày đăng ký sau thời điểm đánh giá",
    rule: "ben-tre-18-2018/account-inactivity",
    profile: account({ registeredOn: "2026-11-23" }),
    expect: [{ state: "indeterminate", missing: ["accounts[an.nv].registeredOn"] }],
  },
  {
    name: "không có danh sách tài khoản",
    rule: "ben-tre-18-2018/account-inactivity",
    profile: {},
    expect: [{ state: "indeterminate", missing: ["accounts"] }],
  },
  {
    name: "danh sách tài khoản trống không chứng minh điều gì",
    rule: "bac-kan-11-2023/account-inactivity",
    profile: { accounts: [] },
    expect: [{ state: "indeterminate", missing: ["accounts"] }],
  },
];

import type { Account, PasswordPolicy, SystemProfile } from "@ttthdl/core";
import type { Case } from "../case.js";

const setting = (maxAge: PasswordPolicy["maxAge"]): SystemProfile => ({
  passwordPolicy: [maxAge === undefined ? {} : { maxAge }],
});
const changed = (passwordChangedOn: string, facts?: Partial<Account>): SystemProfile => ({
  accounts: [
    { id: "qt.01", class: "administrator", status: "active", passwordChangedOn, ...facts },
  ],
});
const SIXTY_DAYS = "bac-kan-11-2023/password-rotation-operator";
const NINETY_DAYS = "bac-kan-11-2023/password-rotation-user";
const THREE_MONTHS = "ben-tre-18-2018/password-rotation-operator";
const SIX_MONTHS = "tra-vinh-1289-2024/os-password-rotation";
const PORTAL = "ben-tre-03-2019/password-rotation";

/** Days against months, settings and real dates, on both sides of each last day. */
export const cases: readonly Case[] = [
  {
    name: "đặt 60 ngày đúng mức",
    rule: SIXTY_DAYS,
    profile: setting({ amount: 60, unit: "day" }),
    expect: [{ state: "compliant", advises: [] }],
  },
  {
    name: "đặt 61 ngày là quá",
    rule: SIXTY_DAYS,
    profile: setting({ amount: 61, unit: "day" }),
    expect: [
      { state: "violated", because: ["policy-too-old"], distance: { amount: 1, unit: "day" } },
    ],
  },
  {
    name: "đặt 59 ngày chặt hơn văn bản",
    rule: SIXTY_DAYS,
    profile: setting({ amount: 59, unit: "day" }),
    expect: [{ state: "compliant", advises: ["stricter-than-text"] }],
  },
  {
    name: "đặt 2 tháng: có lúc dài hơn 60 ngày",
    rule: SIXTY_DAYS,
    profile: setting({ amount: 2, unit: "month" }),
    expect: [{ state: "violated", distance: { amount: 2, unit: "day" }, advises: ["broken-from"] }],
  },
  {
    name: "đặt 2 tháng theo cách tính tháng 30 ngày",
    rule: SIXTY_DAYS,
    profile: setting({ amount: 2, unit: "month" }),
    monthReading: "30-days",
    expect: [{ state: "compliant", advises: ["month-as-30-days"] }],
  },
  {
    name: "đặt 8 tuần: 56 ngày",
    rule: SIXTY_DAYS,
    profile: setting({ amount: 8, unit: "week" }),
    expect: [{ state: "compliant", advises: ["stricter-than-text"] }],
  },
  {
    name: "đặt 1440 giờ bằng 60 ngày",
    rule: SIXTY_DAYS,
    profile: setting({ amount: 1440, unit: "hour" }),
    expect: [{ state: "compliant", advises: [] }],
  },
  {
    name: "đặt 3 tháng đúng mức",
    rule: THREE_MONTHS,
    profile: setting({ amount: 3, unit: "month" }),
    expect: [{ state: "compliant", advises: [] }],
  },
  {
    name: "đặt 4 tháng là quá",
    rule: THREE_MONTHS,
    profile: setting({ amount: 4, unit: "month" }),
    expect: [{ state: "violated", distance: { amount: 1, unit: "month" } }],
  },
  {
    name: "đặt 89 ngày luôn nằm trong 3 tháng",
    rule: THREE_MONTHS,
    profile: setting({ amount: 89, unit: "day" }),
    expect: [{ state: "compliant", advises: [] }],
  },
  {
    name: "đặt 90 ngày: có lúc dài hơn 3 tháng",
    rule: THREE_MONTHS,
    profile: setting({ amount: 90, unit: "day" }),
    expect: [{ state: "violated", distance: { amount: 1, unit: "day" }, advises: ["broken-from"] }],
  },
  {
    name: "đặt 90 ngày theo cách tính tháng 30 ngày",
    rule: THREE_MONTHS,
    profile: setting({ amount: 90, unit: "day" }),
    monthReading: "30-days",
    expect: [{ state: "compliant", advises: ["month-as-30-days"] }],
  },
  {
    name: "Bắc Kạn, người sử dụng: 90 ngày đúng mức",
    rule: NINETY_DAYS,
    profile: setting({ amount: 90, unit: "day" }),
    expect: [{ state: "compliant", advises: [] }],
  },
  {
    name: "Bắc Kạn, người sử dụng: 3 tháng có lúc dài hơn 90 ngày",
    rule: NINETY_DAYS,
    profile: setting({ amount: 3, unit: "month" }),
    expect: [{ state: "violated", distance: { amount: 2, unit: "day" } }],
  },
  {
    name: "không bao giờ hết hạn",
    rule: PORTAL,
    profile: setting("never"),
    expect: [{ state: "violated", because: ["policy-never-expires"] }],
  },
  {
    name: "đổi cách đây đúng 60 ngày: còn hết hôm nay",
    rule: SIXTY_DAYS,
    profile: changed("2026-09-23"),
    expect: [{ state: "compliant", target: "accounts[qt.01]", because: ["young-enough"] }],
  },
  {
    name: "đổi cách đây 61 ngày",
    rule: SIXTY_DAYS,
    profile: changed("2026-09-22"),
    expect: [{ state: "violated", because: ["too-old"], distance: { amount: 1, unit: "day" } }],
  },
  {
    name: "3 tháng: ngày tương ứng còn hợp lệ, dù là Chủ nhật",
    rule: THREE_MONTHS,
    profile: changed("2026-08-22"),
    expect: [{ state: "compliant" }],
  },
  {
    name: "3 tháng: quá ngày tương ứng",
    rule: THREE_MONTHS,
    profile: changed("2026-08-21"),
    expect: [{ state: "violated", distance: { amount: 1, unit: "day" } }],
  },
  {
    name: "đổi ngày 30/11, 3 tháng sau là ngày 28/02",
    rule: PORTAL,
    profile: changed("2026-11-30"),
    asOf: "2027-02-28",
    expect: [{ state: "compliant" }],
  },
  {
    name: "đổi ngày 30/11, ngày 01/03 là quá",
    rule: PORTAL,
    profile: changed("2026-11-30"),
    asOf: "2027-03-01",
    expect: [{ state: "violated", distance: { amount: 1, unit: "day" } }],
  },
  {
    name: "đổi ngày 31/8, 6 tháng sau là ngày cuối tháng 2",
    rule: SIX_MONTHS,
    profile: changed("2024-08-31"),
    asOf: "2025-02-28",
    expect: [{ state: "compliant" }],
  },
  {
    name: "đổi ngày 31/8, ngày 01/3 là quá 6 tháng",
    rule: SIX_MONTHS,
    profile: changed("2024-08-31"),
    asOf: "2025-03-01",
    expect: [{ state: "violated", distance: { amount: 1, unit: "day" } }],
  },
  {
    name: "đổi trước ngày quy định có hiệu lực vẫn xét",
    rule: SIX_MONTHS,
    profile: changed("2020-01-01"),
    expect: [{ state: "violated" }],
  },
  {
    name: "Trà Vinh áp dụng cho mọi loại: không rõ loại vẫn xét được",
    rule: SIX_MONTHS,
    profile: {
      accounts: [{ id: "root", status: "active", passwordChangedOn: "2026-05-21" }],
    },
    expect: [{ state: "violated", target: "accounts[root]" }],
  },
  {
    name: "Trà Vinh: tài khoản thư điện tử không thuộc phạm vi",
    rule: SIX_MONTHS,
    profile: changed("2020-01-01", { scope: "mail" }),
    expect: [{ state: "indeterminate", missing: ["passwordPolicy[].maxAge"] }],
  },
  {
    name: "Bến Tre: tài khoản người sử dụng không có thời hạn",
    rule: THREE_MONTHS,
    profile: {
      passwordPolicy: [
        { accountClasses: ["user"], maxAge: "never" },
        {
          accountClasses: ["operating-staff", "administrator"],
          maxAge: { amount: 3, unit: "month" },
        },
      ],
      accounts: [
        { id: "an.nv", class: "user", status: "active", passwordChangedOn: "2018-01-01" },
        {
          id: "root",
          class: "top-administrator",
          status: "active",
          passwordChangedOn: "2018-01-01",
        },
      ],
    },
    expect: [{ state: "compliant", target: "passwordPolicy[1]" }],
  },
  {
    name: "tài khoản đã khóa không phải đổi mật khẩu",
    rule: SIXTY_DAYS,
    profile: {
      ...setting({ amount: 60, unit: "day" }),
      ...changed("2018-01-01", { status: "locked" }),
    },
    expect: [{ state: "compliant", target: "passwordPolicy[0]" }],
  },
  {
    name: "đặt đúng mà thực tế chưa đổi",
    rule: SIXTY_DAYS,
    profile: { ...setting({ amount: 60, unit: "day" }), ...changed("2026-01-01") },
    expect: [
      { state: "compliant", target: "passwordPolicy[0]" },
      { state: "violated", target: "accounts[qt.01]" },
    ],
  },
  {
    name: "ngày đổi sau thời điểm đánh giá",
    rule: SIXTY_DAYS,
    profile: changed("2026-11-23"),
    expect: [
      {
        state: "indeterminate",
        missing: ["accounts[qt.01].passwordChangedOn"],
        because: ["changed-after-as-of"],
      },
    ],
  },
  {
    name: "không rõ ngày đổi",
    rule: SIXTY_DAYS,
    profile: { accounts: [{ id: "qt.01", class: "administrator", status: "active" }] },
    expect: [{ state: "indeterminate", missing: ["accounts[qt.01].passwordChangedOn"] }],
  },
  {
    name: "không rõ loại tài khoản, mà quy định chỉ áp dụng cho vài loại",
    rule: SIXTY_DAYS,
    profile: { accounts: [{ id: "x", status: "active", passwordChangedOn: "2026-11-01" }] },
    expect: [{ state: "indeterminate", missing: ["accounts[x].class"] }],
  },
  {
    name: "chính sách không nêu thời hạn",
    rule: SIXTY_DAYS,
    profile: setting(undefined),
    expect: [{ state: "indeterminate", missing: ["passwordPolicy[0].maxAge"] }],
  },
  {
    name: "không có chính sách lẫn tài khoản",
    rule: SIXTY_DAYS,
    profile: {},
    expect: [{ state: "indeterminate", missing: ["passwordPolicy[].maxAge"] }],
  },
  {
    name: "loại trừ tài khoản quản trị khỏi việc đổi mật khẩu",
    rule: "bac-kan-11-2023/password-rotation-operator",
    profile: {
      passwordPolicy: [
        {
          accountClasses: ["operating-staff", "administrator"],
          maxAge: { amount: 60, unit: "day" },
          exempt: [{ who: "quản trị mạng", class: "administrator" }],
        },
      ],
    },
    expect: [{ state: "violated", because: ["policy-young-enough", "leaves-out-accounts"] }],
  },
];

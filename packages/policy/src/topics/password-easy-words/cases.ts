import type { Case } from "../case.js";

/** What a policy says about personal facts; a real password is judged elsewhere. */
export const cases: readonly Case[] = [
  {
    name: "chính sách cấm thông tin cá nhân",
    rule: "ben-tre-18-2018/password-easy-words",
    profile: { passwordPolicy: [{ forbidsPersonalInfo: true }] },
    expect: [
      {
        state: "compliant",
        target: "passwordPolicy[0]",
        because: ["policy-forbids-personal-info"],
      },
    ],
  },
  {
    name: "chính sách cho phép thông tin cá nhân",
    rule: "bac-kan-11-2023/password-easy-words",
    profile: { passwordPolicy: [{ forbidsPersonalInfo: false }] },
    expect: [{ state: "violated", because: ["policy-allows-personal-info"] }],
  },
  {
    name: "chỉ cấm cho quản trị: người sử dụng và nhân viên chưa rõ",
    rule: "ben-tre-18-2018/password-easy-words",
    profile: { passwordPolicy: [{ accountClasses: ["administrator"], forbidsPersonalInfo: true }] },
    expect: [
      { state: "compliant" },
      {
        state: "indeterminate",
        missing: [
          "passwordPolicy[accountClasses=user].forbidsPersonalInfo",
          "passwordPolicy[accountClasses=operating-staff].forbidsPersonalInfo",
        ],
      },
    ],
  },
  {
    name: "chính sách không nêu",
    rule: "bac-kan-11-2023/password-easy-words",
    profile: { passwordPolicy: [{ minLength: 20 }] },
    expect: [{ state: "indeterminate", missing: ["passwordPolicy[0].forbidsPersonalInfo"] }],
  },
  {
    name: "không có chính sách mật khẩu",
    rule: "bac-kan-11-2023/password-easy-words",
    profile: {},
    expect: [{ state: "indeterminate", missing: ["passwordPolicy[].forbidsPersonalInfo"] }],
  },
  {
    name: "tài khoản dịch vụ không gắn với người nào",
    rule: "bac-kan-11-2023/password-easy-words",
    profile: {
      passwordPolicy: [
        { accountClasses: ["user", "operating-staff", "administrator"], forbidsPersonalInfo: true },
        { accountClasses: ["service"] },
      ],
    },
    expect: [{ state: "compliant" }, { state: "not-applicable", because: ["no-person"] }],
  },
  {
    name: "loại trừ tài khoản của lãnh đạo",
    rule: "ben-tre-18-2018/password-easy-words",
    profile: {
      passwordPolicy: [
        {
          accountClasses: ["user", "operating-staff", "administrator"],
          forbidsPersonalInfo: true,
          exempt: [{ who: "tài khoản của lãnh đạo", class: "user" }],
        },
      ],
    },
    expect: [{ state: "violated" }],
  },
];

import type { PasswordPolicy, SystemProfile } from "@ttthdl/core";
import type { Case } from "../case.js";

const policy = (facts: PasswordPolicy): SystemProfile => ({ passwordPolicy: [facts] });

/** Four classes for administration, for end users (Bắc Kạn), for operating systems (Trà Vinh). */
export const cases: readonly Case[] = [
  {
    name: "đủ bốn loại ký tự",
    rule: "ben-tre-18-2018/password-classes-admin",
    profile: policy({ requiredClasses: ["lower", "upper", "digit", "special"] }),
    expect: [{ state: "compliant", target: "passwordPolicy[0]" }],
  },
  {
    name: "thứ tự của các loại không quan trọng",
    rule: "tra-vinh-1289-2024/os-password-classes",
    profile: policy({ requiredClasses: ["special", "digit", "upper", "lower"] }),
    expect: [{ state: "compliant" }],
  },
  {
    name: "thiếu ký tự đặc biệt",
    rule: "ben-tre-18-2018/password-classes-admin",
    profile: policy({ requiredClasses: ["lower", "upper", "digit"] }),
    expect: [
      {
        state: "violated",
        because: ["policy-lacks-classes"],
        distance: { amount: 1, unit: "character-class" },
      },
    ],
  },
  {
    name: "không yêu cầu loại nào",
    rule: "bac-kan-11-2023/password-classes-user",
    profile: policy({ requiredClasses: [] }),
    expect: [{ state: "violated", distance: { amount: 4, unit: "character-class" } }],
  },
  {
    name: "nêu một loại hai lần không thành hai loại",
    rule: "ben-tre-03-2019/password-classes",
    profile: policy({ requiredClasses: ["lower", "lower", "digit", "special"] }),
    expect: [{ state: "violated", distance: { amount: 1, unit: "character-class" } }],
  },
  {
    name: "Bến Tre: người sử dụng không bị buộc dùng bốn loại",
    rule: "ben-tre-18-2018/password-classes-admin",
    profile: {
      passwordPolicy: [
        { accountClasses: ["user", "operating-staff"], requiredClasses: [] },
        {
          accountClasses: ["administrator"],
          requiredClasses: ["lower", "upper", "digit", "special"],
        },
      ],
    },
    expect: [{ state: "compliant", target: "passwordPolicy[1]" }],
  },
  {
    name: "Bắc Kạn: người sử dụng cuối phải dùng bốn loại",
    rule: "bac-kan-11-2023/password-classes-user",
    profile: policy({ accountClasses: ["user"], requiredClasses: ["lower", "digit"] }),
    expect: [{ state: "violated", distance: { amount: 2, unit: "character-class" } }],
  },
  {
    name: "Trà Vinh: chính sách của ứng dụng không thuộc phạm vi",
    rule: "tra-vinh-1289-2024/os-password-classes",
    profile: policy({ scope: "application", requiredClasses: [] }),
    expect: [{ state: "not-applicable", because: ["scope"] }],
  },
  {
    name: "chính sách không nêu loại ký tự",
    rule: "ben-tre-18-2018/password-classes-admin",
    profile: policy({ minLength: 20 }),
    expect: [{ state: "indeterminate", missing: ["passwordPolicy[0].requiredClasses"] }],
  },
  {
    name: "không có chính sách mật khẩu",
    rule: "ben-tre-18-2018/password-classes-admin",
    profile: {},
    expect: [{ state: "indeterminate", missing: ["passwordPolicy[].requiredClasses"] }],
  },
  {
    name: "chưa rõ có loại trừ tài khoản nào không",
    rule: "tra-vinh-1289-2024/os-password-classes",
    profile: {
      passwordPolicy: [
        { requiredClasses: ["lower", "upper", "digit", "special"], exempt: "unknown" },
      ],
    },
    expect: [{ state: "indeterminate", missing: ["passwordPolicy[0].exempt"] }],
  },
];

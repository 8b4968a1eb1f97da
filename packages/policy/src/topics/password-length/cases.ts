import type { PasswordPolicy, SystemProfile } from "@ttthdl/core";
import type { Case } from "../case.js";

const policy = (...list: readonly PasswordPolicy[]): SystemProfile => ({ passwordPolicy: list });

/** Eight and eleven characters; what counts bytes; accounts of operating systems (Trà Vinh). */
export const cases: readonly Case[] = [
  {
    name: "người sử dụng: 8 ký tự là đủ",
    rule: "ben-tre-18-2018/password-length-user",
    profile: policy({ minLength: 8 }),
    expect: [{ state: "compliant", target: "passwordPolicy[0]", advises: [] }],
  },
  {
    name: "người sử dụng: 7 ký tự là thiếu",
    rule: "ben-tre-18-2018/password-length-user",
    profile: policy({ minLength: 7 }),
    expect: [
      {
        state: "violated",
        because: ["policy-too-short"],
        distance: { amount: 1, unit: "character" },
      },
    ],
  },
  {
    name: "quản trị: 11 ký tự là đủ",
    rule: "bac-kan-11-2023/password-length-admin",
    profile: policy({ minLength: 11 }),
    expect: [{ state: "compliant" }],
  },
  {
    name: "quản trị: 10 ký tự là thiếu",
    rule: "bac-kan-11-2023/password-length-admin",
    profile: policy({ minLength: 10 }),
    expect: [{ state: "violated", distance: { amount: 1, unit: "character" } }],
  },
  {
    name: "dài hơn văn bản",
    rule: "ben-tre-18-2018/password-length-user",
    profile: policy({ minLength: 12 }),
    expect: [{ state: "compliant", advises: ["stricter-than-text"] }],
  },
  {
    name: "0 nghĩa là không yêu cầu độ dài",
    rule: "ben-tre-18-2018/password-length-user",
    profile: policy({ minLength: 0 }),
    expect: [{ state: "violated", distance: { amount: 8, unit: "character" } }],
  },
  {
    name: "cổng thông tin: quản trị 8 ký tự",
    rule: "ben-tre-03-2019/password-length",
    profile: policy({ accountClasses: ["administrator"], minLength: 8 }),
    expect: [{ state: "compliant" }],
  },
  {
    name: "cổng thông tin: quản trị 7 ký tự",
    rule: "ben-tre-03-2019/password-length",
    profile: policy({ accountClasses: ["administrator"], minLength: 7 }),
    expect: [{ state: "violated" }],
  },
  {
    name: "đếm đơn vị UTF-16: chấp nhận, có lưu ý",
    rule: "ben-tre-18-2018/password-length-user",
    profile: policy({ minLength: 8, lengthUnit: "utf16" }),
    expect: [{ state: "compliant", advises: ["counts-utf16"] }],
  },
  {
    name: "đếm byte: 32 byte mới chứng minh được 8 ký tự",
    rule: "ben-tre-18-2018/password-length-user",
    profile: policy({ minLength: 32, lengthUnit: "byte" }),
    expect: [{ state: "compliant", advises: ["counts-bytes"] }],
  },
  {
    name: "đếm byte: 31 byte chỉ chứng minh được 7 ký tự",
    rule: "ben-tre-18-2018/password-length-user",
    profile: policy({ minLength: 31, lengthUnit: "byte" }),
    expect: [
      {
        state: "violated",
        distance: { amount: 1, unit: "character" },
        advises: ["counts-bytes"],
      },
    ],
  },
  {
    name: "đếm byte: 1 byte không chứng minh được ký tự nào",
    rule: "ben-tre-18-2018/password-length-user",
    profile: policy({ minLength: 1, lengthUnit: "byte" }),
    expect: [{ state: "violated", distance: { amount: 8, unit: "character" } }],
  },
  {
    name: "đếm byte: 43 byte là thiếu cho quản trị",
    rule: "tra-vinh-1289-2024/os-password-length",
    profile: policy({ minLength: 43, lengthUnit: "byte" }),
    expect: [{ state: "violated", distance: { amount: 1, unit: "character" } }],
  },
  {
    name: "chính sách của quản trị không thuộc mức của người sử dụng",
    rule: "ben-tre-18-2018/password-length-user",
    profile: policy(
      { accountClasses: ["user", "operating-staff"], minLength: 8 },
      { accountClasses: ["administrator"], minLength: 5 },
    ),
    expect: [{ state: "compliant", target: "passwordPolicy[0]" }],
  },
  {
    name: "quản trị cấp cao nhất và dịch vụ theo chính sách của quản trị",
    rule: "ben-tre-18-2018/password-length-admin",
    profile: policy(
      { accountClasses: ["user", "operating-staff"], minLength: 8 },
      { accountClasses: ["administrator"], minLength: 11 },
    ),
    expect: [{ state: "compliant", target: "passwordPolicy[1]" }],
  },
  {
    name: "mỗi chính sách một kết quả",
    rule: "ben-tre-18-2018/password-length-admin",
    profile: policy(
      { accountClasses: ["administrator"], minLength: 11 },
      { accountClasses: ["service"], minLength: 10 },
    ),
    expect: [
      { state: "compliant", target: "passwordPolicy[0]" },
      { state: "violated", target: "passwordPolicy[1]" },
    ],
  },
  {
    name: "loại tài khoản không có chính sách nào",
    rule: "ben-tre-18-2018/password-length-user",
    profile: policy({ accountClasses: ["operating-staff"], minLength: 8 }),
    expect: [
      { state: "compliant" },
      { state: "indeterminate", missing: ["passwordPolicy[accountClasses=user].minLength"] },
    ],
  },
  {
    name: "Trà Vinh: 11 ký tự cho hệ điều hành",
    rule: "tra-vinh-1289-2024/os-password-length",
    profile: policy({ scope: "operating-system", minLength: 11 }),
    expect: [{ state: "compliant" }],
  },
  {
    name: "Trà Vinh: 10 ký tự cho hệ điều hành",
    rule: "tra-vinh-1289-2024/os-password-length",
    profile: policy({ scope: "operating-system", minLength: 10 }),
    expect: [{ state: "violated" }],
  },
  {
    name: "Trà Vinh: chính sách của ứng dụng không thuộc phạm vi",
    rule: "tra-vinh-1289-2024/os-password-length",
    profile: policy({ scope: "application", minLength: 4 }),
    expect: [{ state: "not-applicable", because: ["scope"] }],
  },
  {
    name: "Trà Vinh: có tài khoản hệ điều hành mà không chính sách nào nêu",
    rule: "tra-vinh-1289-2024/os-password-length",
    profile: {
      ...policy({ scope: "application", minLength: 4 }),
      accounts: [
        { id: "ung-dung", scope: "application" },
        { id: "may-tinh", scope: "operating-system" },
      ],
    },
    expect: [
      { state: "not-applicable", because: ["scope"] },
      { state: "indeterminate", missing: ["passwordPolicy[scope=operating-system].minLength"] },
    ],
  },
  {
    name: "một phạm vi: lưu ý các phạm vi không nêu",
    rule: "ben-tre-18-2018/password-length-user",
    profile: policy({ scope: "vpn", minLength: 8 }),
    expect: [{ state: "compliant", advises: ["scopes-not-stated"] }],
  },
  {
    name: "một phạm vi, và chính sách chung của cùng loại tài khoản",
    rule: "ben-tre-18-2018/password-length-user",
    profile: policy({ scope: "vpn", minLength: 8 }, { minLength: 8 }),
    expect: [
      { state: "compliant", advises: [] },
      { state: "compliant", advises: [] },
    ],
  },
  {
    name: "chính sách chung chỉ cho quản trị không nói thay cho người sử dụng",
    rule: "ben-tre-18-2018/password-length-user",
    profile: policy(
      { scope: "application", minLength: 8 },
      { accountClasses: ["administrator"], minLength: 11 },
    ),
    expect: [{ state: "compliant", advises: ["scopes-not-stated"] }],
  },
  {
    name: "tài khoản cho thấy một phạm vi không chính sách nào nêu",
    rule: "ben-tre-18-2018/password-length-user",
    profile: {
      ...policy({ scope: "vpn", minLength: 8 }),
      accounts: [
        { id: "thu", class: "user", scope: "mail" },
        { id: "quan-tri", class: "administrator", scope: "network-device" },
      ],
    },
    expect: [
      { state: "compliant", advises: ["scopes-not-stated"] },
      { state: "indeterminate", missing: ["passwordPolicy[scope=mail].minLength"] },
    ],
  },
  {
    name: "Trà Vinh: không rõ phạm vi thì coi như thuộc phạm vi",
    rule: "tra-vinh-1289-2024/os-password-length",
    profile: policy({ minLength: 10 }),
    expect: [{ state: "violated" }],
  },
  {
    name: "chính sách không nêu độ dài",
    rule: "ben-tre-18-2018/password-length-user",
    profile: policy({ requiredClasses: ["digit"] }),
    expect: [{ state: "indeterminate", missing: ["passwordPolicy[0].minLength"] }],
  },
  {
    name: "không có chính sách mật khẩu",
    rule: "ben-tre-18-2018/password-length-user",
    profile: {},
    expect: [{ state: "indeterminate", missing: ["passwordPolicy[].minLength"] }],
  },
  {
    name: "loại trừ root: quy định áp dụng cho mọi tài khoản hệ điều hành",
    rule: "tra-vinh-1289-2024/os-password-length",
    profile: {
      passwordPolicy: [{ scope: "operating-system", minLength: 11, exempt: [{ who: "root" }] }],
    },
    expect: [{ state: "violated", because: ["policy-long-enough", "leaves-out-accounts"] }],
  },
  {
    name: "không loại trừ tài khoản nào",
    rule: "tra-vinh-1289-2024/os-password-length",
    profile: { passwordPolicy: [{ scope: "operating-system", minLength: 11, exempt: [] }] },
    expect: [{ state: "compliant", because: ["policy-long-enough"] }],
  },
  {
    name: "người dùng liên kết từ hệ thống khác: chưa rõ chính sách của hệ thống đó",
    rule: "bac-kan-11-2023/password-length-admin",
    profile: { passwordPolicy: [{ minLength: 11, exempt: "unknown" }] },
    expect: [
      {
        state: "indeterminate",
        missing: ["passwordPolicy[0].exempt"],
        because: ["policy-long-enough", "exemptions-unknown"],
      },
    ],
  },
  {
    name: "tài khoản bị loại trừ thuộc loại mà quy định không áp dụng",
    rule: "bac-kan-11-2023/password-length-admin",
    profile: {
      passwordPolicy: [{ minLength: 11, exempt: [{ who: "khách", class: "user" }] }],
    },
    expect: [{ state: "compliant" }],
  },
  {
    name: "chưa rõ loại của tài khoản bị loại trừ",
    rule: "bac-kan-11-2023/password-length-admin",
    profile: { passwordPolicy: [{ minLength: 11, exempt: [{ who: "svc-sao-luu" }] }] },
    expect: [{ state: "indeterminate", missing: ["passwordPolicy[0].exempt[0].class"] }],
  },
  {
    name: "realm chỉ có người dân: quy định về quản trị không áp dụng",
    rule: "bac-kan-11-2023/password-length-admin",
    profile: { accountClasses: ["user"], passwordPolicy: [{ minLength: 8 }] },
    expect: [{ state: "not-applicable", because: ["population"] }],
  },
  {
    name: "realm chỉ có người dân, khai ở chính sách",
    rule: "bac-kan-11-2023/password-length-admin",
    profile: { passwordPolicy: [{ population: ["user"], minLength: 8 }] },
    expect: [{ state: "not-applicable", target: "passwordPolicy[0]", because: ["population"] }],
  },
  {
    name: "realm chỉ có người dân: quy định về người sử dụng vẫn áp dụng",
    rule: "bac-kan-11-2023/password-length-user",
    profile: { passwordPolicy: [{ population: ["user"], minLength: 8 }] },
    expect: [{ state: "compliant", advises: ["population"] }],
  },
  {
    name: "khai chỉ có người sử dụng mà danh sách có quản trị",
    rule: "bac-kan-11-2023/password-length-admin",
    profile: {
      passwordPolicy: [{ population: ["user"], minLength: 8 }],
      accounts: [{ id: "quan-tri", class: "administrator" }],
    },
    expect: [
      { state: "not-applicable", target: "passwordPolicy[0]" },
      {
        state: "indeterminate",
        missing: ["passwordPolicy[accountClasses=administrator].minLength"],
      },
    ],
  },
  {
    name: "khai chỉ có người sử dụng mà chính sách loại trừ một tài khoản quản trị",
    rule: "bac-kan-11-2023/password-length-admin",
    profile: {
      passwordPolicy: [
        { population: ["user"], minLength: 11, exempt: [{ who: "root", class: "administrator" }] },
      ],
    },
    expect: [{ state: "violated", because: ["policy-long-enough", "leaves-out-accounts"] }],
  },
];

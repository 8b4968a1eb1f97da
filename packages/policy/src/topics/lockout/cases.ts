import type { Case } from "../case.js";

const minutes = (amount: number): { amount: number; unit: "minute" } => ({
  amount,
  unit: "minute",
});

/** A window of the text (Bắc Kạn), and a text without one (Bến Tre, Trà Vinh). */
export const cases: readonly Case[] = [
  {
    name: "đúng 5 lần, khóa đúng 30 phút",
    rule: "ben-tre-18-2018/lockout",
    profile: { lockout: { threshold: 5, window: "none", duration: minutes(30) } },
    expect: [{ state: "compliant", advises: [] }],
  },
  {
    name: "khóa 29 phút là thiếu",
    rule: "ben-tre-18-2018/lockout",
    profile: { lockout: { threshold: 5, window: "none", duration: minutes(29) } },
    expect: [{ state: "violated", distance: { amount: 1, unit: "minute" } }],
  },
  {
    name: "ngưỡng 6 lần là quá",
    rule: "tra-vinh-1289-2024/lockout",
    profile: { lockout: { threshold: 6, window: "none", duration: minutes(30) } },
    expect: [{ state: "violated", distance: { amount: 1, unit: "failure" } }],
  },
  {
    name: "ngưỡng 3 lần chặt hơn văn bản",
    rule: "ben-tre-18-2018/lockout",
    profile: { lockout: { threshold: 3, window: "none", duration: minutes(30) } },
    expect: [{ state: "compliant", advises: ["stricter-than-text"] }],
  },
  {
    name: "ngưỡng 0 nghĩa là không bao giờ khóa",
    rule: "ben-tre-18-2018/lockout",
    profile: { lockout: { threshold: 0, window: "none", duration: minutes(30) } },
    expect: [{ state: "violated", because: ["never-locks"] }],
  },
  {
    name: "không bao giờ khóa thì không cần biết gì thêm",
    rule: "bac-kan-11-2023/lockout",
    profile: { lockout: { threshold: "never" } },
    expect: [{ state: "violated", because: ["never-locks"] }],
  },
  {
    name: "quên lần sai sau 30 phút: không cho thử nhiều hơn mức khóa",
    rule: "ben-tre-18-2018/lockout",
    profile: { lockout: { threshold: 5, window: minutes(30), duration: minutes(30) } },
    expect: [{ state: "compliant", advises: ["forgets-after-window"] }],
  },
  {
    name: "quên lần sai sau 29 phút",
    rule: "tra-vinh-1289-2024/lockout",
    profile: { lockout: { threshold: 5, window: minutes(29), duration: minutes(30) } },
    expect: [
      { state: "violated", because: ["locks-in-time", "window-too-short", "lock-long-enough"] },
    ],
  },
  {
    name: "khóa đến khi quản trị viên mở: chặt hơn",
    rule: "tra-vinh-1289-2024/lockout",
    profile: { lockout: { threshold: 5, window: "none", duration: "until-administrator" } },
    expect: [{ state: "compliant", advises: ["stricter-than-text"] }],
  },
  {
    name: "chưa biết thời gian khóa",
    rule: "ben-tre-18-2018/lockout",
    profile: { lockout: { threshold: 5, window: "none" } },
    expect: [{ state: "indeterminate", missing: ["lockout.duration"] }],
  },
  {
    name: "thiếu dữ kiện không che được vi phạm",
    rule: "ben-tre-18-2018/lockout",
    profile: { lockout: { threshold: 6 } },
    expect: [{ state: "violated" }],
  },
  {
    name: "chỉ mở khi chủ tài khoản đề nghị, đếm trong đúng 30 phút",
    rule: "bac-kan-11-2023/lockout",
    profile: { lockout: { threshold: 5, window: minutes(30), duration: "until-owner-request" } },
    expect: [{ state: "compliant", advises: [] }],
  },
  {
    name: "tự mở sau 30 phút là trái quy định",
    rule: "bac-kan-11-2023/lockout",
    profile: { lockout: { threshold: 5, window: minutes(30), duration: minutes(30) } },
    expect: [
      { state: "violated", because: ["locks-in-time", "window-long-enough", "unlocks-by-itself"] },
    ],
  },
  {
    name: "quản trị viên mở: cần minh chứng chủ tài khoản đã đề nghị",
    rule: "bac-kan-11-2023/lockout",
    profile: { lockout: { threshold: 5, window: minutes(30), duration: "until-administrator" } },
    expect: [{ state: "manual" }],
  },
  {
    name: "đếm trong 15 phút là ngắn",
    rule: "bac-kan-11-2023/lockout",
    profile: { lockout: { threshold: 5, window: minutes(15), duration: "until-owner-request" } },
    expect: [{ state: "violated", distance: { amount: 15, unit: "minute" } }],
  },
  {
    name: "mỗi phạm vi một thiết lập",
    rule: "ben-tre-18-2018/lockout",
    profile: {
      lockout: [
        { scope: "mail", threshold: 5, window: "none", duration: minutes(30) },
        { scope: "operating-system", threshold: 10, window: "none", duration: minutes(30) },
      ],
    },
    expect: [
      { state: "compliant", target: "lockout[0]", advises: ["scopes-not-stated"] },
      { state: "violated", target: "lockout[1]", advises: [] },
    ],
  },
  {
    name: "thiết lập của một phạm vi, tài khoản của phạm vi khác",
    rule: "ben-tre-18-2018/lockout",
    profile: {
      lockout: { scope: "vpn", threshold: 5, window: "none", duration: minutes(30) },
      accounts: [{ id: "an.nv", scope: "application" }],
    },
    expect: [
      { state: "compliant", advises: ["scopes-not-stated"] },
      { state: "indeterminate", missing: ["lockout[scope=application]"] },
    ],
  },
  {
    name: "không có thông tin khóa",
    rule: "ben-tre-18-2018/lockout",
    profile: {},
    expect: [{ state: "indeterminate", missing: ["lockout"] }],
  },
  {
    name: "chặt hơn ở một mặt không che được mặt không đạt",
    rule: "ben-tre-18-2018/lockout",
    profile: { lockout: { threshold: 3, window: "none", duration: minutes(15) } },
    expect: [{ state: "violated", advises: [] }],
  },
  {
    name: "tài khoản đã gỡ không cho thấy phạm vi nào",
    rule: "ben-tre-18-2018/lockout",
    profile: {
      lockout: { scope: "vpn", threshold: 5, window: "none", duration: minutes(30) },
      accounts: [{ id: "an.nv", scope: "application", status: "removed" }],
    },
    expect: [{ state: "compliant" }],
  },
];

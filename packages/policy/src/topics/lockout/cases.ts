import type { LockoutSetting } from "@ttthdl/core";
import type { Case } from "../case.js";

const minutes = (amount: number): { amount: number; unit: "minute" } => ({
  amount,
  unit: "minute",
});

/** A setting with the text's own window and lock. */
const bacKan: LockoutSetting = {
  threshold: 5,
  window: minutes(30),
  duration: "until-owner-request",
};

const benTre: LockoutSetting = { threshold: 5, window: "none", duration: minutes(30) };
const benTreReasons = ["locks-in-time", "counts-until-success", "lock-long-enough"] as const;

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
    profile: { lockout: { ...bacKan, windowKind: "sliding" } },
    expect: [{ state: "compliant", advises: [] }],
  },
  {
    name: "tự mở sau 30 phút là trái quy định",
    rule: "bac-kan-11-2023/lockout",
    profile: { lockout: { ...bacKan, windowKind: "sliding", duration: minutes(30) } },
    expect: [
      { state: "violated", because: ["locks-in-time", "window-long-enough", "unlocks-by-itself"] },
    ],
  },
  {
    name: "quản trị viên mở: cần minh chứng chủ tài khoản đã đề nghị",
    rule: "bac-kan-11-2023/lockout",
    profile: {
      lockout: { ...bacKan, windowKind: "sliding", duration: "until-administrator" },
    },
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
  {
    name: "khoảng cố định 30 phút: lần sai hai bên mốc không được cộng",
    rule: "bac-kan-11-2023/lockout",
    profile: { lockout: { ...bacKan, windowKind: "fixed" } },
    expect: [{ state: "violated", because: ["locks-in-time", "window-fixed", "lock-until-owner"] }],
  },
  {
    name: "khoảng cố định dài hơn vẫn có mốc chuyển",
    rule: "bac-kan-11-2023/lockout",
    profile: { lockout: { ...bacKan, window: { amount: 1, unit: "day" }, windowKind: "fixed" } },
    expect: [{ state: "violated" }],
  },
  {
    name: "30 phút không có lần sai nào mới xóa: chặt hơn",
    rule: "bac-kan-11-2023/lockout",
    profile: { lockout: { ...bacKan, windowKind: "since-last-failure" } },
    expect: [
      {
        state: "compliant",
        because: ["locks-in-time", "gap-long-enough", "lock-until-owner"],
        advises: ["stricter-than-text"],
      },
    ],
  },
  {
    name: "29 phút không có lần sai nào đã xóa",
    rule: "bac-kan-11-2023/lockout",
    profile: { lockout: { ...bacKan, window: minutes(29), windowKind: "since-last-failure" } },
    expect: [{ state: "violated", distance: { amount: 1, unit: "minute" } }],
  },
  {
    name: "không khai kiểu khoảng đếm: có thể là khoảng cố định",
    rule: "bac-kan-11-2023/lockout",
    profile: { lockout: bacKan },
    expect: [
      {
        state: "indeterminate",
        missing: ["lockout.windowKind"],
        because: ["locks-in-time", "window-kind-unknown", "lock-until-owner"],
      },
    ],
  },
  {
    name: "không có khoảng đếm thì không cần biết kiểu",
    rule: "bac-kan-11-2023/lockout",
    profile: { lockout: { ...bacKan, window: "none" } },
    expect: [{ state: "compliant", advises: ["stricter-than-text"] }],
  },
  {
    name: "văn bản không có khoảng đếm: khoảng cố định đạt kèm lưu ý",
    rule: "ben-tre-18-2018/lockout",
    profile: {
      lockout: {
        threshold: 5,
        window: minutes(30),
        windowKind: "fixed",
        duration: minutes(30),
      },
    },
    expect: [{ state: "compliant", advises: ["forgets-at-fixed-times"] }],
  },
  {
    name: "loại trừ tài khoản quản trị có sẵn: tài khoản đó không bao giờ bị khóa",
    rule: "ben-tre-18-2018/lockout",
    profile: {
      lockout: { ...benTre, exempt: [{ who: "Administrator", class: "top-administrator" }] },
    },
    expect: [{ state: "violated", because: [...benTreReasons, "leaves-out-accounts"] }],
  },
  {
    name: "loại trừ tài khoản không rõ loại: quy định áp dụng cho mọi tài khoản",
    rule: "tra-vinh-1289-2024/lockout",
    profile: { lockout: { ...benTre, exempt: [{ who: "root", why: "cấu hình PAM" }] } },
    expect: [{ state: "violated", because: [...benTreReasons, "leaves-out-accounts"] }],
  },
  {
    name: "chưa rõ có loại trừ tài khoản nào không",
    rule: "ben-tre-18-2018/lockout",
    profile: { lockout: { ...benTre, exempt: "unknown" } },
    expect: [
      {
        state: "indeterminate",
        missing: ["lockout.exempt"],
        because: [...benTreReasons, "exemptions-unknown"],
      },
    ],
  },
  {
    name: "không loại trừ tài khoản nào",
    rule: "ben-tre-18-2018/lockout",
    profile: { lockout: { ...benTre, exempt: [] } },
    expect: [{ state: "compliant", because: benTreReasons }],
  },
  {
    name: "loại trừ không che được ngưỡng sai",
    rule: "ben-tre-18-2018/lockout",
    profile: { lockout: { ...benTre, threshold: 6, exempt: "unknown" } },
    expect: [{ state: "violated", distance: { amount: 1, unit: "failure" } }],
  },
  {
    name: "đếm cho đến khi 30 phút không có lần sai nào",
    rule: "tra-vinh-1289-2024/lockout",
    profile: {
      lockout: { ...benTre, window: minutes(30), windowKind: "since-last-failure" },
    },
    expect: [{ state: "compliant", advises: ["forgets-after-gap"] }],
  },
  {
    name: "không bao giờ khóa thì loại trừ ai không còn quan trọng",
    rule: "ben-tre-18-2018/lockout",
    profile: { lockout: { threshold: "never", exempt: "unknown" } },
    expect: [{ state: "violated", because: ["never-locks"] }],
  },
  {
    name: "khai chỉ có người sử dụng mà thiết lập loại trừ một tài khoản quản trị",
    rule: "ben-tre-18-2018/lockout",
    profile: {
      accountClasses: ["user"],
      lockout: { ...benTre, exempt: [{ who: "Administrator", class: "top-administrator" }] },
    },
    expect: [{ state: "violated", because: [...benTreReasons, "leaves-out-accounts"] }],
  },
];

import type { Norm } from "../../topics.js";

export const article15: readonly Norm[] = [
  {
    id: "ben-tre-03-2019/password-length",
    cite: { article: 15, clause: 4 },
    modality: "must",
    bearer: "portal-owner",
    topic: "password-length",
    appliesTo: { accountClasses: ["administrator", "top-administrator", "service"] },
    params: { characters: { atLeast: 8 } },
    readings: ["P1", "P7", "P10"],
    title: {
      vi: "Độ dài mật khẩu của tài khoản quản trị cổng",
      en: "Length of passwords of portal administration accounts",
    },
  },
  {
    id: "ben-tre-03-2019/password-classes",
    cite: { article: 15, clause: 4 },
    modality: "must",
    bearer: "portal-owner",
    topic: "password-classes",
    appliesTo: { accountClasses: ["administrator", "top-administrator", "service"] },
    params: { contains: ["upper", "lower", "digit", "special"] },
    readings: ["P2", "P7", "P10"],
    title: {
      vi: "Các loại ký tự trong mật khẩu của tài khoản quản trị cổng",
      en: "Character classes in passwords of portal administration accounts",
    },
  },
  {
    id: "ben-tre-03-2019/password-rotation",
    cite: { article: 15, clause: 4 },
    modality: "must",
    bearer: "portal-owner",
    topic: "password-max-age",
    appliesTo: { accountClasses: ["administrator", "top-administrator"] },
    params: { maxAge: { atMost: { amount: 3, unit: "month" } } },
    readings: ["G2", "G3", "P7"],
    title: {
      vi: "Đổi mật khẩu định kỳ của tài khoản quản trị cổng",
      en: "Regular password change of portal administration accounts",
    },
  },
  {
    id: "ben-tre-03-2019/log-retention",
    cite: { article: 15, clause: 10 },
    modality: "must",
    bearer: "portal-owner",
    topic: "log-retention",
    params: {
      source: "portal-server",
      retention: { atLeast: { amount: 2, unit: "month" } },
      perServer: true,
    },
    readings: ["B3", "G3"],
    title: {
      vi: "Thời hạn lưu tệp nhật ký của từng máy chủ cổng",
      en: "How long each portal server's log file is kept",
    },
  },
  {
    id: "ben-tre-03-2019/remote-administration",
    cite: { article: 15, clause: 14 },
    modality: "must",
    bearer: "portal-owner",
    topic: "remote-administration",
    params: { demands: ["approved", "encrypted"], approver: "operator-head", from: "anywhere" },
    title: {
      vi: "Quản trị từ xa phải được thủ trưởng chấp thuận và dùng kết nối có mã hóa",
      en: "Remote administration is approved by the head and uses an encrypted connection",
    },
  },
];

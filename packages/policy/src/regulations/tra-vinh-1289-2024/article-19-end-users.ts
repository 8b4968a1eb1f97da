import type { Norm } from "../../topics.js";

export const article19: readonly Norm[] = [
  {
    id: "tra-vinh-1289-2024/os-password-length",
    cite: { article: 19, clause: 3, point: "a" },
    modality: "must",
    bearer: "user",
    topic: "password-length",
    appliesTo: { scopes: ["operating-system"] },
    params: { characters: { atLeast: 11 } },
    readings: ["P1", "P6"],
    title: {
      vi: "Độ dài mật khẩu của tài khoản hệ điều hành",
      en: "Length of passwords of operating system accounts",
    },
  },
  {
    id: "tra-vinh-1289-2024/os-password-classes",
    cite: { article: 19, clause: 3, point: "a" },
    modality: "must",
    bearer: "user",
    topic: "password-classes",
    appliesTo: { scopes: ["operating-system"] },
    params: { contains: ["upper", "lower", "digit", "special"] },
    readings: ["P2", "P6"],
    title: {
      vi: "Các loại ký tự trong mật khẩu của tài khoản hệ điều hành",
      en: "Character classes in passwords of operating system accounts",
    },
  },
  {
    id: "tra-vinh-1289-2024/os-password-rotation",
    cite: { article: 19, clause: 3, point: "a" },
    modality: "must",
    bearer: "user",
    topic: "password-max-age",
    appliesTo: { scopes: ["operating-system"] },
    params: { maxAge: { atMost: { amount: 6, unit: "month" } } },
    readings: ["G2", "G3", "P6"],
    title: {
      vi: "Đổi mật khẩu định kỳ của tài khoản hệ điều hành",
      en: "Regular password change of operating system accounts",
    },
  },
];

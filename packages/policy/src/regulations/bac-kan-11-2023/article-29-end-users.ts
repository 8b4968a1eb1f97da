import type { Norm } from "../../topics.js";

export const article29: readonly Norm[] = [
  {
    id: "bac-kan-11-2023/password-classes-user",
    cite: { article: 29, clause: 2, point: "đ" },
    modality: "must",
    bearer: "user",
    topic: "password-classes",
    appliesTo: { accountClasses: ["user"] },
    params: { contains: ["lower", "upper", "digit", "special"] },
    readings: ["P2", "P5"],
    title: {
      vi: "Các loại ký tự trong mật khẩu của người sử dụng đầu cuối",
      en: "Character classes in end users' passwords",
    },
  },
  {
    id: "bac-kan-11-2023/password-rotation-user",
    cite: { article: 29, clause: 2, point: "đ" },
    modality: "must",
    bearer: "user",
    topic: "password-max-age",
    appliesTo: { accountClasses: ["user"] },
    params: { maxAge: { atMost: { amount: 90, unit: "day" } } },
    readings: ["G2", "G3", "P5"],
    title: {
      vi: "Đổi mật khẩu định kỳ của người sử dụng đầu cuối",
      en: "Regular password change of end users",
    },
  },
];

import type { Norm } from "../../norm.js";

export const article15: readonly Norm[] = [
  {
    id: "bac-kan-11-2023/password-length-user",
    cite: { article: 15, clause: 1, point: "a", item: 1 },
    modality: "must",
    bearer: "user",
    alsoBinds: ["operating-staff"],
    topic: "password-length",
    appliesTo: { accountClasses: ["user", "operating-staff"] },
    params: { characters: { atLeast: 8 } },
    readings: ["P1", "P5", "P11", "P13", "L9"],
    title: {
      vi: "Mật khẩu của nhân viên và người sử dụng tối thiểu 08 ký tự",
      en: "Passwords of staff and users have at least 8 characters",
    },
  },

  {
    id: "bac-kan-11-2023/password-length-admin",
    cite: { article: 15, clause: 1, point: "a", item: 2 },
    modality: "must",
    bearer: "operator",
    topic: "password-length",
    appliesTo: { accountClasses: ["administrator", "top-administrator", "service"] },
    params: { characters: { atLeast: 11 } },
    readings: ["P1", "P5", "P10", "P11", "P12", "K1", "P13", "L9"],
    title: {
      vi: "Mật khẩu quản trị hệ thống tối thiểu 11 ký tự",
      en: "System administration passwords have at least 11 characters",
    },
  },

  {
    id: "bac-kan-11-2023/password-easy-words",
    cite: { article: 15, clause: 1, point: "b", item: 1 },
    modality: "must-not",
    bearer: "user",
    alsoBinds: ["operating-staff", "operator"],
    topic: "password-easy-words",
    params: { kinds: ["name", "birth-date", "phone"] },
    readings: ["P3", "P11", "P12", "K1", "P13", "L9"],
    title: {
      vi: "Mật khẩu không bao gồm các từ dễ nhớ như tên, ngày tháng năm sinh, số điện thoại",
      en: "Passwords contain no easy words such as a name, birth date or telephone number",
    },
  },

  {
    id: "bac-kan-11-2023/password-classes-admin",
    cite: { article: 15, clause: 1, point: "b", item: 2 },
    modality: "must",
    bearer: "operator",
    topic: "password-classes",
    appliesTo: { accountClasses: ["administrator", "top-administrator", "service"] },
    params: { contains: ["lower", "upper", "special", "digit"] },
    readings: ["P2", "P5", "P10", "P11", "P12", "K1", "P13", "L9"],
    title: {
      vi: "Mật khẩu quản trị hệ thống có chữ thường, chữ hoa, ký tự đặc biệt và chữ số",
      en: "System administration passwords contain lower case, upper case, special characters and digits",
    },
  },

  {
    id: "bac-kan-11-2023/password-rotation-operator",
    cite: { article: 15, clause: 1, point: "c" },
    modality: "must",
    bearer: "operator",
    topic: "password-max-age",
    appliesTo: { accountClasses: ["operating-staff", "administrator"] },
    params: { maxAge: { atMost: { amount: 60, unit: "day" } } },
    readings: ["G2", "G3", "P5", "P11", "K1", "P13", "L9"],
    title: {
      vi: "Nhân viên vận hành, người quản trị hệ thống (không phải quản trị cấp cao nhất) thay đổi mật khẩu ít nhất 60 ngày một lần",
      en: "Operating staff and system administrators (other than the top one) change passwords at least every 60 days",
    },
  },

  {
    id: "bac-kan-11-2023/password-change-by-order",
    cite: { article: 15, clause: 1, point: "c" },
    modality: "must",
    bearer: "operator-head",
    topic: "attestation",
    params: {
      evidence: [
        {
          vi: "quyết định đổi mật khẩu quản trị sau từng lần thay đổi nhân sự hoặc có yêu cầu tăng cường bảo mật",
          en: "decision on the administration passwords after each staff change or call for more security",
        },
        { vi: "nhật ký đổi mật khẩu quản trị", en: "log of administration password changes" },
      ],
    },
    readings: ["P5", "A1"],
    title: {
      vi: "Thủ trưởng quyết định thay đổi toàn bộ mật khẩu quản trị khi thay đổi nhân sự hoặc có yêu cầu tăng cường bảo mật",
      en: "The head decides on changing all administration passwords upon staff changes or a demand for tighter security",
    },
  },
  {
    id: "bac-kan-11-2023/password-storage",
    cite: { article: 15, clause: 1, point: "d", item: 1 },
    modality: "must-not",
    bearer: "everyone",
    topic: "password-storage",
    params: { allowed: "when-necessary-and-encrypted" },
    readings: ["P9", "K1"],
    title: {
      vi: "Chỉ lưu trữ mật khẩu trên máy tính, thiết bị điện tử khi cần thiết và đã mã hóa an toàn",
      en: "Passwords are stored on computers and devices only when necessary and encrypted",
    },
  },

  {
    id: "bac-kan-11-2023/password-documents-top-secret",
    cite: { article: 15, clause: 1, point: "d", item: 2 },
    modality: "must",
    bearer: "operator",
    topic: "attestation",
    params: {
      evidence: [
        {
          vi: "nơi cất giữ và danh sách người được tiếp cận tài liệu về mật mã",
          en: "place of storage of the documents and list of those who have access",
        },
        { vi: "sổ giao nhận tài liệu về mật mã", en: "register of handing the documents over" },
      ],
    },
    readings: ["K3", "A1", "K1"],
    title: {
      vi: "Tài liệu liên quan đến mật mã được coi là tài liệu tối mật",
      en: "Documents about passwords are treated as secret (“tối mật”)",
    },
  },
  {
    id: "bac-kan-11-2023/password-documents-offline",
    cite: { article: 15, clause: 1, point: "d", item: 2 },
    modality: "must-not",
    bearer: "operator",
    topic: "attestation",
    params: {
      evidence: [
        {
          vi: "máy tính dành riêng, không nối Internet để soạn tài liệu về mật mã",
          en: "computer without Internet access set aside for writing them",
        },
      ],
    },
    readings: ["K3", "A1", "K1"],
    title: {
      vi: "Không soạn thảo tài liệu liên quan đến mật mã trên máy tính có nối mạng Internet",
      en: "Documents about passwords are not drafted on computers connected to the Internet",
    },
  },
];

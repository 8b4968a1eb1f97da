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
    readings: ["P1", "P5", "P11"],
    title: {
      vi: "Độ dài mật khẩu của nhân viên và người sử dụng",
      en: "Length of passwords of staff and users",
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
    readings: ["P1", "P5", "P10", "P11", "P12", "K1"],
    title: {
      vi: "Độ dài mật khẩu quản trị hệ thống",
      en: "Length of system administration passwords",
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
    readings: ["P3", "P11", "P12", "K1"],
    title: {
      vi: "Mật khẩu không chứa tên, ngày sinh hay số điện thoại",
      en: "Passwords contain no name, birth date or telephone number",
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
    readings: ["P2", "P5", "P10", "P11", "P12", "K1"],
    title: {
      vi: "Các loại ký tự trong mật khẩu quản trị hệ thống",
      en: "Character classes in system administration passwords",
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
    readings: ["G2", "G3", "P5", "P11", "K1"],
    title: {
      vi: "Đổi mật khẩu định kỳ của nhân viên vận hành và người quản trị (trừ cấp cao nhất)",
      en: "Regular password change of operating staff and administrators (other than the top one)",
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
      vi: "Thủ trưởng quyết định đổi toàn bộ mật khẩu quản trị khi nhân sự thay đổi hoặc cần tăng cường bảo mật",
      en: "The head decides on changing all administration passwords when staff change or security must be raised",
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
      vi: "Chỉ lưu mật khẩu trên máy tính, thiết bị khi cần thiết và đã mã hóa",
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
      vi: "Tài liệu về mật mã được giữ như tài liệu tối mật",
      en: "Documents about passwords are kept as secret (tối mật) papers",
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
      vi: "Không soạn tài liệu về mật mã trên máy tính nối Internet",
      en: "Documents about passwords are not written on computers with Internet access",
    },
  },
];

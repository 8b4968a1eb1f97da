import type { Norm } from "../../norm.js";

export const article12: readonly Norm[] = [
  {
    id: "ben-tre-18-2018/admin-password-custody",
    cite: { article: 12, clause: 1 },
    modality: "must",
    bearer: "operator-head",
    topic: "attestation",
    params: {
      evidence: [
        {
          vi: "quyết định hoặc quy định của thủ trưởng cơ quan vận hành về quản lý mật khẩu quản trị",
          en: "decision or rules of the head of the operating agency on administration passwords",
        },
        {
          vi: "sổ giao nhận, niêm phong mật khẩu quản trị",
          en: "handover and sealing register of administration passwords",
        },
      ],
    },
    readings: ["A1"],
    title: {
      vi: "Thủ trưởng cơ quan vận hành quản lý hệ thống mật khẩu quản trị của TTTHDL tỉnh",
      en: "The head of the operating agency manages the centre's administration passwords",
    },
  },
  {
    id: "ben-tre-18-2018/password-length-user",
    cite: { article: 12, clause: 2, point: "a", item: 1 },
    modality: "must",
    bearer: "user",
    alsoBinds: ["operating-staff"],
    topic: "password-length",
    appliesTo: { accountClasses: ["user", "operating-staff"] },
    params: { characters: { atLeast: 8 } },
    readings: ["P1", "P4", "P11", "P13", "L9"],
    title: {
      vi: "Mật khẩu của nhân viên và người sử dụng tối thiểu 08 ký tự",
      en: "Passwords of staff and users have at least 8 characters",
    },
  },
  {
    id: "ben-tre-18-2018/password-length-admin",
    cite: { article: 12, clause: 2, point: "a", item: 2 },
    modality: "must",
    bearer: "operator",
    topic: "password-length",
    appliesTo: { accountClasses: ["administrator", "top-administrator", "service"] },
    params: { characters: { atLeast: 11 } },
    readings: ["P1", "P4", "P10", "P11", "P12", "V9", "P13", "L9"],
    title: {
      vi: "Mật khẩu quản trị hệ thống tối thiểu 11 ký tự",
      en: "System administration passwords have at least 11 characters",
    },
  },
  {
    id: "ben-tre-18-2018/password-easy-words",
    cite: { article: 12, clause: 2, point: "b", item: 1 },
    modality: "must-not",
    bearer: "user",
    alsoBinds: ["operating-staff", "operator"],
    topic: "password-easy-words",
    params: { kinds: ["name", "birth-date", "phone"] },
    readings: ["P3", "P11", "P12", "V9", "P13", "L9"],
    title: {
      vi: "Mật khẩu không bao gồm các từ dễ nhớ như tên, ngày, tháng, năm sinh, số điện thoại",
      en: "Passwords contain no easy words such as a name, birth date or telephone number",
    },
  },
  {
    id: "ben-tre-18-2018/password-classes-admin",
    cite: { article: 12, clause: 2, point: "b", item: 2 },
    modality: "must",
    bearer: "operator",
    topic: "password-classes",
    appliesTo: { accountClasses: ["administrator", "top-administrator", "service"] },
    params: { contains: ["lower", "upper", "special", "digit"] },
    readings: ["P2", "P4", "P10", "P11", "P12", "V9", "P13", "L9"],
    title: {
      vi: "Mật khẩu quản trị hệ thống có chữ thường, chữ hoa, ký tự đặc biệt và chữ số",
      en: "System administration passwords contain lower case, upper case, special characters and digits",
    },
  },
  {
    id: "ben-tre-18-2018/password-rotation-operator",
    cite: { article: 12, clause: 2, point: "c" },
    modality: "must",
    bearer: "operator",
    topic: "password-max-age",
    appliesTo: { accountClasses: ["operating-staff", "administrator"] },
    params: { maxAge: { atMost: { amount: 3, unit: "month" } } },
    readings: ["G2", "G3", "P4", "P11", "V9", "P13", "L9"],
    title: {
      vi: "Nhân viên vận hành, người quản trị hệ thống (không phải admin) thay đổi mật khẩu ít nhất 03 tháng một lần",
      en: "Operating staff and system administrators (other than “admin”) change passwords at least once every 3 months",
    },
  },
  {
    id: "ben-tre-18-2018/password-change-on-event",
    cite: { article: 12, clause: 2, point: "c" },
    modality: "must",
    bearer: "operator-head",
    topic: "attestation",
    params: {
      evidence: [
        {
          vi: "quyết định của thủ trưởng cơ quan vận hành về thay đổi toàn bộ mật khẩu quản trị",
          en: "decisions of the head of the operating agency to change all administration passwords",
        },
        {
          vi: "danh sách thay đổi nhân sự, yêu cầu tăng cường bảo mật kèm ngày thay đổi mật khẩu",
          en: "list of personnel changes and security demands with the day of each password change",
        },
      ],
    },
    members: [
      { id: "personnel-change", title: { vi: "thay đổi về nhân sự", en: "changes of staff" } },
      {
        id: "security-demand",
        title: {
          vi: "yêu cầu tăng cường bảo mật về an toàn, an ninh thông tin",
          en: "demand for stronger information security",
        },
      },
    ],
    readings: ["P4", "A1"],
    title: {
      vi: "Thủ trưởng cơ quan vận hành quyết định thay đổi toàn bộ mật khẩu quản trị khi thay đổi nhân sự hoặc có yêu cầu tăng cường bảo mật",
      en: "The head of the operating agency decides to change all administration passwords upon personnel changes or a demand for stronger security",
    },
  },
  {
    id: "ben-tre-18-2018/password-storage",
    cite: { article: 12, clause: 2, point: "d", item: 1 },
    modality: "must-not",
    bearer: "everyone",
    topic: "password-storage",
    params: { allowed: "never" },
    readings: ["P9", "V9"],
    title: {
      vi: "Không lưu trữ mật khẩu trên máy tính cá nhân, các thiết bị điện tử",
      en: "Passwords are not stored on personal computers or electronic devices",
    },
  },
  {
    id: "ben-tre-18-2018/password-documents-secret",
    cite: { article: 12, clause: 2, point: "d", item: 2 },
    modality: "must",
    bearer: "operator",
    topic: "attestation",
    params: {
      attesters: ["operator", "operator-head"],
      evidence: [
        {
          vi: "sổ quản lý tài liệu tối mật có ghi các tài liệu liên quan đến mật khẩu",
          en: "register of secret (“tối mật”) documents that lists those about passwords",
        },
        {
          vi: "nơi lưu giữ có khóa và danh sách người được phép mở",
          en: "locked storage and list of individuals allowed to open it",
        },
      ],
    },
    readings: ["A1", "V9"],
    title: {
      vi: "Tài liệu liên quan đến mật khẩu được coi là tài liệu tối mật",
      en: "Documents about passwords are treated as secret (“tối mật”)",
    },
  },
  {
    id: "ben-tre-18-2018/password-documents-offline",
    cite: { article: 12, clause: 2, point: "d", item: 2 },
    modality: "must-not",
    bearer: "operator",
    topic: "attestation",
    params: {
      attesters: ["operator", "operator-head"],
      evidence: [
        {
          vi: "máy tính không nối mạng dành cho soạn thảo tài liệu mật",
          en: "offline computer reserved for drafting classified documents",
        },
        {
          vi: "quy định nội bộ về soạn thảo tài liệu liên quan đến mật khẩu",
          en: "internal rules on drafting documents about passwords",
        },
      ],
    },
    readings: ["A1", "V9"],
    title: {
      vi: "Không soạn thảo tài liệu liên quan đến mật khẩu trên máy tính có nối mạng Internet",
      en: "Documents about passwords are not drafted on computers connected to the Internet",
    },
  },
  {
    id: "ben-tre-18-2018/no-browsing-from-servers",
    cite: { article: 12, clause: 2, point: "d", item: 3 },
    modality: "must-not",
    bearer: "operating-staff",
    topic: "attestation",
    params: {
      attesters: ["operator", "operating-staff"],
      evidence: [
        {
          vi: "cấu hình chặn trình duyệt truy cập Internet trên các máy chủ",
          en: "configuration that blocks browsers on servers from the Internet",
        },
        {
          vi: "nhật ký tường lửa về truy cập web từ vùng máy chủ",
          en: "firewall log of web access from the server zone",
        },
      ],
    },
    readings: ["V4", "A1"],
    title: {
      vi: "Cán bộ quản trị hệ thống không sử dụng trình duyệt để truy cập Internet từ các máy chủ của TTTHDL tỉnh",
      en: "System administrators do not browse the Internet from the centre's servers",
    },
  },
];

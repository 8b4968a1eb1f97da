import type { Norm } from "../../norm.js";

export const article05: readonly Norm[] = [
  {
    id: "bac-kan-11-2023/staff-duties",
    cite: { article: 5, clause: 1 },
    modality: "must",
    bearer: "operating-staff",
    topic: "attestation",
    params: {
      attesters: ["operator"],
      evidence: [
        {
          vi: "bảng phân công nhiệm vụ của từng cán bộ",
          en: "table of the tasks assigned to each member of staff",
        },
      ],
    },
    readings: ["A1"],
    title: {
      vi: "Cán bộ quản lý, vận hành làm theo nhiệm vụ được giao",
      en: "Managing and operating staff do the tasks assigned to them",
    },
  },
  {
    id: "bac-kan-11-2023/no-interference",
    cite: { article: 5, clause: 1 },
    modality: "must-not",
    bearer: "operating-staff",
    topic: "attestation",
    params: {
      attesters: ["operator"],
      evidence: [
        {
          vi: "nhật ký thao tác quản trị trên hệ thống của các cơ quan",
          en: "log of administrative actions on the agencies' systems",
        },
        {
          vi: "phiếu yêu cầu của cơ quan chủ quản cho từng lần can thiệp",
          en: "request of the owning agency for each intervention",
        },
      ],
    },
    readings: ["A1"],
    title: {
      vi: "Không tự ý can thiệp vào phần mềm, ứng dụng, dữ liệu của cơ quan khác",
      en: "Staff do not interfere with other agencies' software, applications or data without authorisation",
    },
  },
  {
    id: "bac-kan-11-2023/confidential-use",
    cite: { article: 5, clause: 1 },
    modality: "must",
    bearer: "operating-staff",
    topic: "attestation",
    params: {
      attesters: ["operator"],
      evidence: [
        {
          vi: "cam kết bảo mật của cán bộ quản lý, vận hành",
          en: "confidentiality undertakings of managing and operating staff",
        },
        { vi: "nhật ký truy cập dữ liệu", en: "data access log" },
      ],
    },
    readings: ["A1"],
    title: {
      vi: "Khai thác thông tin, dữ liệu bảo đảm bảo mật, an toàn",
      en: "Information and data are used confidentially and securely",
    },
  },
  {
    id: "bac-kan-11-2023/no-disclosure",
    cite: { article: 5, clause: 1 },
    modality: "must-not",
    bearer: "operating-staff",
    topic: "attestation",
    params: {
      attesters: ["operator"],
      evidence: [
        {
          vi: "sổ theo dõi các lần cung cấp dữ liệu ra bên ngoài kèm người cho phép",
          en: "register of data passed outside, with who allowed it",
        },
      ],
    },
    readings: ["A1"],
    title: {
      vi: "Không tự ý cung cấp thông tin, dữ liệu ra bên ngoài",
      en: "Staff do not pass information or data to outsiders without authorisation",
    },
  },
  {
    id: "bac-kan-11-2023/visitor-procedures",
    cite: { article: 5, clause: 2, point: "a" },
    modality: "must",
    bearer: "everyone",
    topic: "attestation",
    params: {
      attesters: ["operator"],
      evidence: [
        { vi: "sổ đăng ký vào ra có người đi cùng", en: "visitors' register with escorts" },
        {
          vi: "nội quy niêm yết tại lối vào Trung tâm Tích hợp dữ liệu",
          en: "house rules posted at the entrance",
        },
      ],
    },
    readings: ["A1"],
    title: {
      vi: "Người đến làm việc, sử dụng dịch vụ theo quy trình, quy định của Trung tâm Tích hợp dữ liệu",
      en: "Visitors and service users follow the centre's procedures and rules",
    },
  },
  {
    id: "bac-kan-11-2023/no-personal-devices",
    cite: { article: 5, clause: 2, point: "b" },
    modality: "must-not",
    bearer: "everyone",
    topic: "attestation",
    params: {
      attesters: ["operator"],
      evidence: [
        {
          vi: "biên bản gửi giữ thiết bị cá nhân trước khi vào",
          en: "slips for personal devices left at the entrance",
        },
        {
          vi: "hình ảnh camera tại lối vào được kiểm tra chọn mẫu",
          en: "sample check of camera footage at the entrance",
        },
      ],
    },
    members: [
      { id: "telephones", title: { vi: "điện thoại", en: "telephones" } },
      { id: "laptops", title: { vi: "máy tính xách tay", en: "laptops" } },
      { id: "tablets", title: { vi: "máy tính bảng", en: "tablets" } },
      { id: "cameras", title: { vi: "máy chụp hình", en: "cameras" } },
      { id: "video-cameras", title: { vi: "máy quay phim", en: "video cameras" } },
      { id: "storage-devices", title: { vi: "thiết bị lưu trữ", en: "storage devices" } },
      {
        id: "other-devices",
        title: { vi: "thiết bị điện tử cá nhân khác", en: "other personal electronic devices" },
        open: true,
      },
    ],
    readings: ["A1"],
    title: {
      vi: "Không mang, sử dụng thiết bị điện tử cá nhân bên trong Trung tâm Tích hợp dữ liệu",
      en: "No personal electronic devices are brought into or used in the centre",
    },
  },
  {
    id: "bac-kan-11-2023/authorities-devices",
    cite: { article: 5, clause: 2, point: "b" },
    modality: "may",
    bearer: "everyone",
    topic: "permission",
    params: {
      conditions: [
        {
          vi: "yêu cầu tác nghiệp đặc biệt theo luật định",
          en: "special operational needs under the law",
        },
      ],
    },
    title: {
      vi: "Cơ quan chức năng có thẩm quyền được mang thiết bị khi tác nghiệp đặc biệt",
      en: "Competent authorities may bring devices for special operations",
    },
  },
];

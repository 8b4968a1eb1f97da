import type { Norm } from "../../norm.js";

export const article07: readonly Norm[] = [
  {
    id: "tra-vinh-1289-2024/continuity",
    cite: { article: 7, clause: 1 },
    modality: "must",
    bearer: "operator",
    topic: "attestation",
    params: {
      evidence: [
        {
          vi: "thống kê thời gian hoạt động và gián đoạn của thiết bị, phần mềm, mạng",
          en: "record of uptime and interruptions of equipment, software and network",
        },
        {
          vi: "báo cáo tình trạng các hệ thống phụ trợ",
          en: "status reports of the auxiliary systems",
        },
      ],
    },
    readings: ["A1", "T10"],
    title: {
      vi: "Thiết bị, phần mềm ứng dụng, hệ thống mạng, hệ thống phụ trợ hoạt động ổn định, liên tục 24 giờ/ngày và 7 ngày/tuần",
      en: "Equipment, software, network and auxiliary systems run steadily 24 hours a day, 7 days a week",
    },
  },
  {
    id: "tra-vinh-1289-2024/operation-within-remit",
    cite: { article: 7, clause: 2 },
    modality: "must",
    bearer: "operator",
    topic: "attestation",
    params: {
      evidence: [
        {
          vi: "bảng phân công nhiệm vụ vận hành từng phân hệ",
          en: "assignment of duties for each subsystem",
        },
        {
          vi: "cam kết bảo mật của viên chức vận hành",
          en: "confidentiality undertakings of operating staff",
        },
      ],
    },
    readings: ["A1"],
    title: {
      vi: "Quản lý, vận hành các phân hệ trong phạm vi trách nhiệm và theo nguyên tắc bảo mật",
      en: "Subsystems are run within the assigned remit and in confidence",
    },
  },
  {
    id: "tra-vinh-1289-2024/no-disclosure",
    cite: { article: 7, clause: 2 },
    modality: "must-not",
    bearer: "operator",
    topic: "attestation",
    params: {
      evidence: [
        {
          vi: "sổ theo dõi các lần cung cấp thông tin kèm văn bản cho phép",
          en: "record of information given out, with the permissions",
        },
      ],
    },
    readings: ["A1"],
    title: {
      vi: "Không cung cấp thông tin hệ thống ra bên ngoài khi chưa được cơ quan quản lý cho phép",
      en: "No information on the systems is given to outsiders without the managing agency's permission",
    },
  },
  {
    id: "tra-vinh-1289-2024/service-rules",
    cite: { article: 7, clause: 3 },
    modality: "must",
    bearer: "operator",
    topic: "attestation",
    params: {
      evidence: [
        {
          vi: "nội quy, quy trình cung cấp dịch vụ còn hiệu lực",
          en: "house rules and service procedures in force",
        },
        {
          vi: "hồ sơ cung cấp dịch vụ đối chiếu quy trình",
          en: "service records compared with the procedures",
        },
      ],
    },
    readings: ["A1", "T10"],
    title: {
      vi: "Khai thác, cung cấp dịch vụ theo nội quy, quy trình, quy định tại Trung tâm dữ liệu",
      en: "Services are used and supplied by the centre's rules and procedures",
    },
  },
  {
    id: "tra-vinh-1289-2024/installation-permission",
    cite: { article: 7, clause: 4 },
    modality: "must",
    bearer: "operator",
    topic: "attestation",
    params: {
      evidence: [
        {
          vi: "văn bản cho phép của từng lần cài đặt, nâng cấp",
          en: "permission for each installation or upgrade",
        },
      ],
    },
    readings: ["A1"],
    title: {
      vi: "Cài đặt, nâng cấp các phân hệ khi được sự cho phép của cơ quan quản lý",
      en: "Subsystems are installed or upgraded with the managing agency's permission",
    },
  },
  {
    id: "tra-vinh-1289-2024/entry-by-assigned-staff",
    cite: { article: 7, clause: 5 },
    modality: "must",
    bearer: "everyone",
    topic: "attestation",
    params: {
      attesters: ["operator"],
      evidence: [
        { vi: "danh sách người được quyền ra vào", en: "list of those allowed in" },
        { vi: "nhật ký ra vào Trung tâm dữ liệu", en: "entry and exit log of the centre" },
      ],
    },
    readings: ["A1"],
    title: {
      vi: "Chỉ viên chức được giao trực tiếp quản lý, vận hành mới được ra vào Trung tâm dữ liệu",
      en: "Only staff assigned to run the systems may enter or leave the centre",
    },
  },
  {
    id: "tra-vinh-1289-2024/visitor-consent",
    cite: { article: 7, clause: 5 },
    modality: "must",
    bearer: "everyone",
    topic: "attestation",
    params: {
      attesters: ["operator-head", "operator"],
      evidence: [
        {
          vi: "văn bản hoặc sổ ghi sự đồng ý của lãnh đạo cho từng lần vào",
          en: "the head's consent to each visit, on paper or in the register",
        },
      ],
    },
    readings: ["A1"],
    title: {
      vi: "Đoàn công tác, người bảo trì, sửa chữa vào Trung tâm dữ liệu khi lãnh đạo cơ quan vận hành đồng ý",
      en: "Delegations and repairers enter with the consent of the operator's head",
    },
  },
  {
    id: "tra-vinh-1289-2024/no-recording",
    cite: { article: 7, clause: 5 },
    modality: "must-not",
    bearer: "everyone",
    topic: "attestation",
    params: {
      attesters: ["operator", "managing-agency"],
      evidence: [
        {
          vi: "biển cấm ghi âm, ghi hình tại lối vào",
          en: "sign at the entrance against recording",
        },
        {
          vi: "văn bản đồng ý của các lần ghi âm, ghi hình",
          en: "consents to recordings that were made",
        },
      ],
    },
    readings: ["A1"],
    title: {
      vi: "Không tự ý ghi âm, ghi hình trong Trung tâm dữ liệu khi lãnh đạo chưa đồng ý",
      en: "No sound or picture is recorded inside without the consent of a head",
    },
  },
  {
    id: "tra-vinh-1289-2024/access-revocation",
    cite: { article: 7, clause: 6 },
    modality: "must",
    bearer: "operator",
    topic: "attestation",
    params: {
      evidence: [
        {
          vi: "phiếu thu hồi quyền khi viên chức thôi nhiệm vụ",
          en: "form of revoked rights for each leaver",
        },
        {
          vi: "danh sách tài khoản, thẻ ra vào đối chiếu nhân sự hiện tại",
          en: "accounts and entry cards compared with current staff",
        },
      ],
    },
    members: [
      {
        id: "entry-rights",
        title: { vi: "quyền ra, vào Trung tâm dữ liệu", en: "entry to the centre" },
      },
      {
        id: "resource-access",
        title: { vi: "quyền truy cập tài nguyên", en: "access to resources" },
      },
      {
        id: "system-administration",
        title: { vi: "quyền quản trị hệ thống", en: "system administration" },
      },
    ],
    references: [{ relation: "see", cite: { article: 11, clause: 4 } }],
    readings: ["A1"],
    title: {
      vi: "Vô hiệu hóa mọi quyền ra vào, truy cập khi viên chức thôi nhiệm vụ",
      en: "All rights of entry and access end when staff leave their duties",
    },
  },
];

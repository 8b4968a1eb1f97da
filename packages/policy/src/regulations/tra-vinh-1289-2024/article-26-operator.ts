import type { Norm } from "../../norm.js";

export const article26: readonly Norm[] = [
  {
    id: "tra-vinh-1289-2024/accountability",
    cite: { article: 26, clause: 1 },
    modality: "must",
    bearer: "operator",
    topic: "attestation",
    params: {
      evidence: [
        {
          vi: "báo cáo kết quả quản lý kỹ thuật, vận hành gửi cơ quan quản lý",
          en: "reports on technical management and operation to the managing agency",
        },
      ],
    },
    readings: ["A1"],
    title: {
      vi: "Chịu trách nhiệm trước cơ quan quản lý về kỹ thuật và vận hành toàn bộ Trung tâm dữ liệu",
      en: "The operator is accountable to the managing agency for technology and operation of the whole centre",
    },
  },
  {
    id: "tra-vinh-1289-2024/house-rules",
    cite: { article: 26, clause: 2 },
    modality: "must",
    bearer: "operator",
    topic: "attestation",
    params: {
      evidence: [
        {
          vi: "nội quy làm việc tại Trung tâm dữ liệu có ngày ban hành",
          en: "house rules of the centre with their date",
        },
      ],
      holds: { amount: 3, unit: "year" },
    },
    title: {
      vi: "Ban hành nội quy làm việc tại Trung tâm dữ liệu",
      en: "House rules for the centre are issued",
    },
  },
  {
    id: "tra-vinh-1289-2024/staffing-plan",
    cite: { article: 26, clause: 2 },
    modality: "must",
    bearer: "operator",
    topic: "attestation",
    params: {
      evidence: [
        {
          vi: "kế hoạch và bảng phân công viên chức quản lý, vận hành",
          en: "plan and assignment of staff to manage and operate",
        },
      ],
    },
    readings: ["A1"],
    title: {
      vi: "Lập kế hoạch, bố trí viên chức quản lý, vận hành",
      en: "Staff to manage and operate the centre are planned and assigned",
    },
  },
  {
    id: "tra-vinh-1289-2024/rules-proposed",
    cite: { article: 26, clause: 3 },
    modality: "must",
    bearer: "operator",
    topic: "attestation",
    params: {
      evidence: [
        {
          vi: "văn bản tham mưu quy định, quy trình, thủ tục",
          en: "papers proposing the rules, procedures and formalities",
        },
      ],
    },
    members: [
      {
        id: "equipment-transfer",
        title: { vi: "thủ tục chuyển giao thiết bị", en: "transfer of equipment" },
      },
      { id: "software-installation", title: { vi: "cài đặt phần mềm", en: "installing software" } },
      { id: "asset-management", title: { vi: "quản lý tài sản", en: "asset management" } },
    ],
    readings: ["A1"],
    emendation: { printed: "chuyên giao", read: "chuyển giao" },
    title: {
      vi: "Tham mưu quy định, quy trình chuyển giao thiết bị, cài phần mềm, quản lý tài sản",
      en: "Rules and procedures for transferring equipment, installing software and managing assets are proposed",
    },
  },
  {
    id: "tra-vinh-1289-2024/operating-procedure",
    cite: { article: 26, clause: 3 },
    modality: "must",
    bearer: "operator",
    topic: "attestation",
    params: {
      evidence: [{ vi: "quy trình vận hành được ban hành", en: "operating procedure in force" }],
      holds: { amount: 3, unit: "year" },
    },
    references: [{ relation: "see", cite: { article: 25, clause: 9, inferred: true } }],
    title: { vi: "Ban hành quy trình vận hành", en: "An operating procedure is issued" },
  },
  {
    id: "tra-vinh-1289-2024/upkeep-organised",
    cite: { article: 26, clause: 3 },
    modality: "must",
    bearer: "operator",
    topic: "attestation",
    params: {
      evidence: [
        {
          vi: "nhật ký sao lưu, bảo trì, sửa chữa, khắc phục sự cố",
          en: "logs of backups, maintenance, repairs and recoveries",
        },
      ],
    },
    members: [
      { id: "backup", title: { vi: "sao lưu dữ liệu", en: "data backup" } },
      { id: "maintenance", title: { vi: "bảo trì, bảo dưỡng", en: "maintenance" } },
      { id: "repair", title: { vi: "sửa chữa thiết bị", en: "equipment repair" } },
      {
        id: "incident-recovery",
        title: { vi: "khắc phục sự cố hệ thống", en: "recovery from system incidents" },
      },
    ],
    readings: ["A1"],
    title: {
      vi: "Tổ chức sao lưu dữ liệu, bảo trì, bảo dưỡng, sửa chữa thiết bị, khắc phục sự cố hệ thống",
      en: "Backups, maintenance, repairs and incident recovery are organised",
    },
  },
  {
    id: "tra-vinh-1289-2024/staff-training",
    cite: { article: 26, clause: 4 },
    modality: "must",
    bearer: "operator",
    topic: "attestation",
    params: {
      evidence: [
        {
          vi: "kế hoạch đào tạo viên chức quản lý, vận hành",
          en: "plan for training managing and operating staff",
        },
        {
          vi: "chứng chỉ, chứng nhận đào tạo của từng người",
          en: "each person's training certificates",
        },
      ],
    },
    readings: ["A1"],
    title: {
      vi: "Đào tạo viên chức quản lý, vận hành có chuyên môn đáp ứng yêu cầu",
      en: "Managing and operating staff are trained to be competent",
    },
  },
  {
    id: "tra-vinh-1289-2024/supply-advice",
    cite: { article: 26, clause: 5 },
    modality: "must",
    bearer: "operator",
    topic: "attestation",
    params: {
      evidence: [
        {
          vi: "văn bản tham mưu theo từng yêu cầu cung cấp",
          en: "paper of advice on each request",
        },
      ],
    },
    references: [{ relation: "see", cite: { article: 27, clause: 1 } }],
    readings: ["A1"],
    title: {
      vi: "Tham mưu cung cấp hạ tầng, dịch vụ dùng chung khi các cơ quan yêu cầu",
      en: "Advice is given on supplying infrastructure and shared services as agencies ask",
    },
  },
  {
    id: "tra-vinh-1289-2024/resources-planned-and-assessed",
    cite: { article: 26, clause: 6 },
    modality: "must",
    bearer: "operator",
    topic: "attestation",
    params: {
      evidence: [
        { vi: "báo cáo đánh giá tài nguyên hệ thống", en: "assessment of the system's resources" },
        { vi: "quy hoạch tài nguyên hệ thống", en: "plan of the system's resources" },
      ],
    },
    readings: ["A1"],
    title: {
      vi: "Quy hoạch, vận hành, kiểm tra, đánh giá tài nguyên hệ thống",
      en: "The system's resources are planned, run, checked and assessed",
    },
  },
  {
    id: "tra-vinh-1289-2024/upgrade-advice",
    cite: { article: 26, clause: 6 },
    modality: "must",
    bearer: "operator",
    topic: "attestation",
    params: {
      evidence: [
        {
          vi: "văn bản tham mưu giải pháp, kế hoạch nâng cấp",
          en: "papers of advice on solutions and upgrades",
        },
      ],
    },
    references: [{ relation: "see", cite: { article: 25, clause: 11, inferred: true } }],
    readings: ["A1"],
    title: {
      vi: "Tham mưu cơ quan quản lý giải pháp, phương án, kế hoạch nâng cấp Trung tâm dữ liệu",
      en: "The managing agency is advised on solutions and plans for upgrading the centre",
    },
  },
  {
    id: "tra-vinh-1289-2024/budget",
    cite: { article: 26, clause: 7 },
    modality: "must",
    bearer: "operator",
    topic: "activity-cadence",
    params: {
      name: { vi: "Dự trù kinh phí", en: "Budget estimate" },
      activity: "budget-plan",
      cadence: { counting: "calendar", every: "year" },
    },
    members: [
      { id: "operation", title: { vi: "vận hành", en: "operation" } },
      { id: "maintenance", title: { vi: "bảo dưỡng, sửa chữa", en: "maintenance and repair" } },
      { id: "purchases", title: { vi: "mua sắm", en: "purchases" } },
      { id: "replacement", title: { vi: "thay thế trang thiết bị", en: "replacing equipment" } },
      {
        id: "security-assessment",
        title: { vi: "đánh giá an toàn thông tin", en: "security assessment" },
      },
      {
        id: "upgrades",
        title: {
          vi: "nâng cấp, cập nhật phần mềm, máy chủ, thiết bị",
          en: "upgrading and updating software, servers and devices",
        },
      },
      { id: "others", title: { vi: "khoản khác", en: "others" }, open: true },
    ],
    readings: ["G12", "G14", "G15"],
    title: {
      vi: "Mỗi năm dự trù kinh phí vận hành, mua sắm, nâng cấp, đánh giá an toàn thông tin",
      en: "Estimate every year the budget for running, buying and upgrading",
    },
  },
  {
    id: "tra-vinh-1289-2024/training-proposals",
    cite: { article: 26, clause: 8 },
    modality: "must",
    bearer: "operator",
    topic: "attestation",
    params: {
      evidence: [{ vi: "văn bản đề xuất nội dung đào tạo", en: "paper proposing what to train" }],
    },
    readings: ["A1"],
    title: {
      vi: "Tham mưu nội dung đào tạo, cập nhật kiến thức cho viên chức kỹ thuật",
      en: "Contents of training and refresher courses for technical staff are proposed",
    },
  },
  {
    id: "tra-vinh-1289-2024/operation-report-half-yearly",
    cite: { article: 26, clause: 9 },
    modality: "must",
    bearer: "operator",
    topic: "report-schedule",
    params: {
      name: {
        vi: "báo cáo tình hình hoạt động và cung cấp dịch vụ của Trung tâm dữ liệu",
        en: "report on the centre's operation and services",
      },
      cadence: { counting: "rolling", every: { amount: 6, unit: "month" } },
      recipient: "managing-agency",
    },
    readings: ["R2"],
    title: {
      vi: "Báo cáo định kỳ 06 tháng về tình hình hoạt động và cung cấp dịch vụ của Trung tâm dữ liệu",
      en: "Report every 6 months on the centre's operation and services",
    },
  },
  {
    id: "tra-vinh-1289-2024/operation-report",
    cite: { article: 26, clause: 9 },
    modality: "must",
    bearer: "operator",
    topic: "report-schedule",
    params: {
      name: {
        vi: "báo cáo tình hình hoạt động và cung cấp dịch vụ của Trung tâm dữ liệu",
        en: "report on the centre's operation and services",
      },
      cadence: { counting: "calendar", every: "year" },
      recipient: "managing-agency",
    },
    readings: ["R2"],
    title: {
      vi: "Báo cáo hằng năm về hoạt động và dịch vụ của Trung tâm dữ liệu",
      en: "Yearly report on the centre's operation and services",
    },
  },
  {
    id: "tra-vinh-1289-2024/operation-report-on-request",
    cite: { article: 26, clause: 9 },
    modality: "must",
    bearer: "operator",
    topic: "attestation",
    params: {
      evidence: [
        {
          vi: "báo cáo đột xuất gửi Sở Thông tin và Truyền thông",
          en: "ad hoc reports to the Department of Information and Communications",
        },
      ],
    },
    readings: ["A1"],
    title: {
      vi: "Báo cáo đột xuất về hoạt động và dịch vụ của Trung tâm dữ liệu",
      en: "Reports on the centre's operation and services outside the regular round",
    },
  },
  {
    id: "tra-vinh-1289-2024/security-report",
    cite: { article: 26, clause: 9 },
    modality: "must",
    bearer: "operator",
    topic: "report-schedule",
    params: {
      name: { vi: "báo cáo tình hình an toàn thông tin", en: "report on information security" },
      cadence: { counting: "calendar", every: "month" },
      recipient: "managing-agency",
    },
    readings: ["R2"],
    title: {
      vi: "Báo cáo hằng tháng về an toàn thông tin",
      en: "Monthly report on information security",
    },
  },
];

import type { Norm } from "../../norm.js";

export const article36: readonly Norm[] = [
  {
    id: "bac-kan-11-2023/incident-focal-point",
    cite: { article: 36, clause: 1 },
    modality: "must",
    bearer: "operator",
    topic: "attestation",
    params: {
      evidence: [
        {
          vi: "văn bản công bố đầu mối tiếp nhận sự cố",
          en: "notice of the focal point for incidents",
        },
        { vi: "sổ tiếp nhận, xử lý sự cố", en: "register of incidents received and handled" },
      ],
    },
    readings: ["A1"],
    title: {
      vi: "Làm đầu mối phối hợp tiếp nhận, xử lý sự cố an toàn thông tin tại Trung tâm Tích hợp dữ liệu",
      en: "The operator is the focal point for receiving and handling security incidents at the centre",
    },
  },
  {
    id: "bac-kan-11-2023/incident-response-guidance",
    cite: { article: 36, clause: 1 },
    modality: "must",
    bearer: "operator",
    topic: "attestation",
    params: {
      evidence: [
        {
          vi: "văn bản hướng dẫn xử lý, ứng cứu từng sự cố",
          en: "guidance on handling and responding to each incident",
        },
      ],
    },
    readings: ["A1"],
    title: {
      vi: "Phối hợp hướng dẫn xử lý, ứng cứu theo mức độ sự cố",
      en: "Handling and response are guided jointly, as the incident's level calls for",
    },
  },
  {
    id: "bac-kan-11-2023/roles-within-operator",
    cite: { article: 36, clause: 2 },
    modality: "must",
    bearer: "operator",
    topic: "attestation",
    params: {
      evidence: [
        {
          vi: "quyết định phân công vai trò, trách nhiệm xử lý sự cố",
          en: "decision assigning roles and duties for incidents",
        },
      ],
    },
    readings: ["A1"],
    title: {
      vi: "Phân định vai trò, trách nhiệm, cơ chế phối hợp xử lý sự cố trong đơn vị",
      en: "Roles, duties and ways of working together on incidents are settled within the unit",
    },
  },
  {
    id: "bac-kan-11-2023/house-rules",
    cite: { article: 36, clause: 3 },
    modality: "must",
    bearer: "operator",
    topic: "attestation",
    params: {
      holds: { amount: 3, unit: "year" },
      evidence: [{ vi: "nội quy làm việc đã ban hành", en: "house rules issued" }],
    },
    title: {
      vi: "Ban hành nội quy làm việc tại Trung tâm Tích hợp dữ liệu",
      en: "House rules for the centre are issued",
    },
  },
  {
    id: "bac-kan-11-2023/duty-plan",
    cite: { article: 36, clause: 3 },
    modality: "must",
    bearer: "operator",
    topic: "attestation",
    params: {
      evidence: [
        { vi: "kế hoạch trực vận hành được phê duyệt", en: "approved plan of the duty roster" },
      ],
    },
    readings: ["A1"],
    title: {
      vi: "Xây dựng kế hoạch trực vận hành Trung tâm Tích hợp dữ liệu",
      en: "A plan for the centre's duty roster is made",
    },
  },
  {
    id: "bac-kan-11-2023/duty-round-the-clock",
    cite: { article: 36, clause: 3 },
    modality: "must",
    bearer: "operator",
    topic: "attestation",
    params: {
      evidence: [
        { vi: "nội quy làm việc của Trung tâm Tích hợp dữ liệu", en: "house rules of the centre" },
        {
          vi: "lịch trực vận hành của Trung tâm Tích hợp dữ liệu",
          en: "duty roster of the centre",
        },
      ],
    },
    readings: ["A1"],
    title: {
      vi: "Bố trí cán bộ trực vận hành Trung tâm Tích hợp dữ liệu 24/24 giờ",
      en: "Staff are on duty at the centre 24/24",
    },
  },

  {
    id: "bac-kan-11-2023/transfer-procedures",
    cite: { article: 36, clause: 4 },
    modality: "must",
    bearer: "operator",
    topic: "attestation",
    params: {
      holds: { amount: 3, unit: "year" },
      evidence: [{ vi: "quy định thủ tục đã ban hành", en: "procedures issued" }],
    },
    members: [
      {
        id: "equipment-transfer",
        title: { vi: "chuyển giao thiết bị", en: "transferring equipment" },
      },
      { id: "software-installation", title: { vi: "cài đặt phần mềm", en: "installing software" } },
      { id: "asset-management", title: { vi: "quản lý tài sản", en: "asset management" } },
    ],
    references: [{ relation: "see", cite: { article: 17, clause: 2 } }],
    title: {
      vi: "Quy định thủ tục chuyển giao thiết bị, cài phần mềm, quản lý tài sản",
      en: "Procedures are set for transferring equipment, installing software and managing assets",
    },
  },
  {
    id: "bac-kan-11-2023/operating-procedure",
    cite: { article: 36, clause: 4 },
    modality: "must",
    bearer: "operator",
    topic: "attestation",
    params: {
      holds: { amount: 3, unit: "year" },
      evidence: [{ vi: "quy trình vận hành đã ban hành", en: "operating procedure issued" }],
    },
    title: { vi: "Ban hành quy trình vận hành", en: "An operating procedure is issued" },
  },
  {
    id: "bac-kan-11-2023/operating-tasks",
    cite: { article: 36, clause: 4 },
    modality: "must",
    bearer: "operator",
    topic: "attestation",
    params: {
      evidence: [
        {
          vi: "nhật ký sao lưu, bảo trì, sửa chữa, khắc phục sự cố",
          en: "logs of backup, maintenance, repair and incident recovery",
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
    id: "bac-kan-11-2023/resource-planning",
    cite: { article: 36, clause: 5 },
    modality: "must",
    bearer: "operator",
    topic: "attestation",
    params: {
      evidence: [
        { vi: "quy hoạch tài nguyên hệ thống", en: "plan of the system's resources" },
        { vi: "văn bản tham mưu gửi cơ quan quản lý", en: "advice sent to the managing agency" },
      ],
    },
    readings: ["A1"],
    title: {
      vi: "Quy hoạch tài nguyên, tham mưu giải pháp kỹ thuật, kế hoạch phát triển Trung tâm Tích hợp dữ liệu",
      en: "Resources are planned, and the managing agency is advised on technical measures and the centre's development",
    },
  },
  {
    id: "bac-kan-11-2023/service-provision",
    cite: { article: 36, clause: 6 },
    modality: "must",
    bearer: "operator",
    topic: "attestation",
    params: {
      evidence: [
        {
          vi: "sổ tiếp nhận yêu cầu cung cấp hạ tầng, dịch vụ",
          en: "register of requests for infrastructure and services",
        },
        {
          vi: "tiêu chuẩn chất lượng, quy trình cung cấp dịch vụ",
          en: "quality standard and procedure of the services",
        },
      ],
    },
    readings: ["A1"],
    title: {
      vi: "Tiếp nhận yêu cầu và cung cấp hạ tầng, dịch vụ đúng chất lượng, quy trình, hiệu quả",
      en: "Requests are received, and infrastructure and services supplied by quality standard and procedure and efficiently",
    },
  },
  {
    id: "bac-kan-11-2023/budget",
    cite: { article: 36, clause: 7 },
    modality: "must",
    bearer: "operator",
    topic: "activity-cadence",
    params: {
      name: { vi: "Xây dựng kinh phí duy trì, vận hành", en: "Budget for upkeep and operation" },
      activity: "budget-plan",
      cadence: { counting: "calendar", every: "year" },
    },
    members: [
      { id: "operation", title: { vi: "duy trì, vận hành", en: "upkeep and operation" } },
      { id: "maintenance", title: { vi: "bảo dưỡng, sửa chữa", en: "maintenance and repair" } },
      { id: "replacement", title: { vi: "thay thế trang thiết bị", en: "replacing equipment" } },
      {
        id: "software",
        title: {
          vi: "xây dựng, nâng cấp, cập nhật phần mềm quản lý",
          en: "building, upgrading and updating management software",
        },
      },
      { id: "duty-roster", title: { vi: "chế độ trực 24/24 giờ", en: "24/24 duty roster" } },
    ],
    readings: ["G12", "G14", "G15"],
    title: {
      vi: "Hằng năm xây dựng kinh phí duy trì, vận hành Trung tâm Tích hợp dữ liệu và chế độ trực 24/24 giờ",
      en: "Plan every year the budget for running the centre and its 24/24 duty roster",
    },
  },

  {
    id: "bac-kan-11-2023/budget-approval",
    cite: { article: 36, clause: 7 },
    modality: "must",
    bearer: "operator",
    topic: "attestation",
    params: {
      evidence: [
        {
          vi: "tờ trình dự toán và quyết định phê duyệt",
          en: "estimate submitted and its approval",
        },
      ],
    },
    readings: ["A1"],
    title: {
      vi: "Đưa kinh phí vào dự toán của đơn vị và trình cấp có thẩm quyền phê duyệt",
      en: "The funds are put into the unit's estimate and submitted for approval",
    },
  },
  {
    id: "bac-kan-11-2023/staff-training",
    cite: { article: 36, clause: 8 },
    modality: "must",
    bearer: "operator",
    topic: "attestation",
    params: {
      evidence: [
        {
          vi: "kế hoạch đào tạo cán bộ quản lý, vận hành",
          en: "training plan for managing and operating staff",
        },
        {
          vi: "chứng chỉ, chứng nhận đào tạo của từng người",
          en: "training certificates of each person",
        },
      ],
    },
    readings: ["A1"],
    title: {
      vi: "Đào tạo cán bộ quản lý, vận hành có chuyên môn đáp ứng yêu cầu",
      en: "Managing and operating staff are trained to be competent",
    },
  },
  {
    id: "bac-kan-11-2023/security-participation",
    cite: { article: 36, clause: 9 },
    modality: "must",
    bearer: "operator",
    topic: "attestation",
    params: {
      evidence: [
        { vi: "văn bản yêu cầu và báo cáo tham gia", en: "requests and reports of taking part" },
      ],
    },
    readings: ["A1"],
    title: {
      vi: "Tham gia hoạt động an toàn thông tin khi tổ chức có thẩm quyền yêu cầu",
      en: "The operator takes part in security work when a competent organisation asks",
    },
  },
];

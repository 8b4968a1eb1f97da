import type { Norm } from "../../norm.js";

export const article35: readonly Norm[] = [
  {
    id: "bac-kan-11-2023/department-accountability",
    cite: { article: 35, clause: 1 },
    modality: "must",
    bearer: "managing-agency",
    topic: "attestation",
    params: {
      evidence: [
        {
          vi: "báo cáo giải trình gửi Ủy ban nhân dân tỉnh về hoạt động của Trung tâm Tích hợp dữ liệu",
          en: "account given to the provincial People's Committee of the centre's work",
        },
      ],
    },
    members: [
      { id: "stability", title: { vi: "ổn định, liên tục", en: "stability and continuity" } },
      {
        id: "information-security",
        title: { vi: "an toàn bảo mật thông tin", en: "information security" },
      },
      { id: "asset-management", title: { vi: "quản lý tài sản", en: "asset management" } },
      { id: "others", title: { vi: "nội dung khác", en: "other matters" }, open: true },
    ],
    readings: ["A1"],
    title: {
      vi: "Chịu trách nhiệm trước Ủy ban nhân dân tỉnh về quản lý, vận hành, sử dụng Trung tâm Tích hợp dữ liệu",
      en: "The Department is accountable to the provincial People's Committee for the centre's management, operation and use",
    },
  },
  {
    id: "bac-kan-11-2023/expansion-advice",
    cite: { article: 35, clause: 2 },
    modality: "must",
    bearer: "managing-agency",
    topic: "attestation",
    params: {
      evidence: [
        {
          vi: "tờ trình nâng cấp, mở rộng Trung tâm Tích hợp dữ liệu",
          en: "proposals for upgrading and extending the centre",
        },
      ],
    },
    readings: ["A1"],
    title: {
      vi: "Tham mưu nâng cấp, mở rộng Trung tâm Tích hợp dữ liệu theo nhu cầu của tỉnh",
      en: "The Department advises on upgrading and extending the centre as the province needs",
    },
  },
  {
    id: "bac-kan-11-2023/inspection",
    cite: { article: 35, clause: 3 },
    modality: "must",
    bearer: "managing-agency",
    topic: "activity-existence",
    params: {
      name: { vi: "Thanh tra, kiểm tra, giám sát", en: "Inspection and supervision" },
      activity: "inspection",
    },
    readings: ["G5", "G14"],
    title: {
      vi: "Thanh tra, kiểm tra, giám sát việc vận hành, khai thác của đơn vị vận hành",
      en: "The Department inspects and supervises how the operator runs and exploits the centre",
    },
  },
  {
    id: "bac-kan-11-2023/operation-report-yearly",
    cite: { article: 35, clause: 4 },
    modality: "must",
    bearer: "managing-agency",
    topic: "report-schedule",
    params: {
      name: {
        vi: "báo cáo về hoạt động của Trung tâm Tích hợp dữ liệu",
        en: "report on the centre's operation",
      },
      cadence: { counting: "calendar", every: "year" },
      recipient: "provincial-committee",
    },
    readings: ["R2"],
    title: {
      vi: "Báo cáo hằng năm gửi Ủy ban nhân dân tỉnh về hoạt động của Trung tâm Tích hợp dữ liệu",
      en: "Yearly report to the provincial People's Committee on the centre's operation",
    },
  },

  {
    id: "bac-kan-11-2023/ad-hoc-report",
    cite: { article: 35, clause: 4 },
    modality: "must",
    bearer: "managing-agency",
    topic: "attestation",
    params: {
      evidence: [
        {
          vi: "báo cáo đột xuất đã gửi kèm yêu cầu hoặc sự việc dẫn đến báo cáo",
          en: "ad hoc reports sent, with the request or event behind each",
        },
      ],
    },
    readings: ["A1"],
    title: {
      vi: "Báo cáo đột xuất với Ủy ban nhân dân tỉnh về hoạt động của Trung tâm Tích hợp dữ liệu",
      en: "Ad hoc reports go to the provincial People's Committee on the centre's operation",
    },
  },
  {
    id: "bac-kan-11-2023/integration-proposals",
    cite: { article: 35, clause: 5 },
    modality: "must",
    bearer: "managing-agency",
    topic: "attestation",
    params: {
      evidence: [
        {
          vi: "đề xuất nhiệm vụ tích hợp ứng dụng trên Trung tâm Tích hợp dữ liệu",
          en: "proposals for integrating applications at the centre",
        },
      ],
    },
    readings: ["A1"],
    title: {
      vi: "Nghiên cứu, đề xuất tích hợp ứng dụng theo hướng chuẩn hóa, thống nhất",
      en: "The Department studies and proposes integrating applications in a standard, uniform way",
    },
  },
  {
    id: "bac-kan-11-2023/security-plan",
    cite: { article: 35, clause: 6 },
    modality: "must",
    bearer: "managing-agency",
    topic: "activity-cadence",
    params: {
      name: {
        vi: "Xây dựng kế hoạch an toàn thông tin mạng",
        en: "Plan for network information security",
      },
      activity: "security-plan",
      cadence: { counting: "calendar", every: "year" },
    },
    readings: ["G12", "G14"],
    title: {
      vi: "Hằng năm xây dựng kế hoạch an toàn thông tin mạng, tổng hợp nhu cầu của các cơ quan, đơn vị",
      en: "Plan network information security every year and gather the agencies' needs",
    },
  },

  {
    id: "bac-kan-11-2023/security-programmes",
    cite: { article: 35, clause: 7 },
    modality: "must",
    bearer: "managing-agency",
    topic: "attestation",
    params: {
      evidence: [
        {
          vi: "chương trình đào tạo, diễn tập, tuyên truyền đã ban hành",
          en: "programmes of training, drills and publicity issued",
        },
        {
          vi: "báo cáo kết quả và danh sách người tham dự",
          en: "report of results and lists of participants",
        },
      ],
    },
    members: [
      {
        id: "training",
        title: { vi: "đào tạo, bồi dưỡng, tập huấn", en: "training and instruction" },
      },
      { id: "drills", title: { vi: "diễn tập", en: "drills" } },
      {
        id: "conferences",
        title: { vi: "hội nghị, hội thảo tuyên truyền, phổ biến", en: "conferences and publicity" },
      },
      {
        id: "knowledge-updates",
        title: { vi: "cập nhật kiến thức, kỹ năng", en: "updating knowledge and skills" },
      },
    ],
    readings: ["A1"],
    title: {
      vi: "Xây dựng, triển khai chương trình đào tạo, diễn tập, tuyên truyền về an toàn thông tin mạng",
      en: "The Department draws up and carries out programmes of training, drills and publicity on network security",
    },
  },
  {
    id: "bac-kan-11-2023/risk-information",
    cite: { article: 35, clause: 7 },
    modality: "must",
    bearer: "managing-agency",
    topic: "attestation",
    params: {
      evidence: [
        {
          vi: "thông báo, cảnh báo rủi ro đã gửi các cơ quan",
          en: "notices and warnings of risks sent to the agencies",
        },
      ],
    },
    members: [
      { id: "malware", title: { vi: "phần mềm độc hại", en: "malware" } },
      {
        id: "information-conflict",
        title: { vi: "xung đột thông tin", en: "information conflict" },
      },
      { id: "network-attacks", title: { vi: "tấn công mạng", en: "network attacks" } },
    ],
    readings: ["G5", "A1"],
    title: {
      vi: "Thường xuyên cập nhật, thông báo cho các cơ quan và có biện pháp phòng ngừa rủi ro",
      en: "The Department keeps the agencies informed and takes measures against risks",
    },
  },
];

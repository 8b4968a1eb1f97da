import type { Norm } from "../../norm.js";

export const article16: readonly Norm[] = [
  {
    id: "ben-tre-03-2019/board-establishment",
    cite: { article: 16, clause: 1 },
    modality: "must",
    bearer: "provincial-chair",
    topic: "attestation",
    params: {
      holds: { amount: 3, unit: "year" },
      evidence: [
        {
          vi: "quyết định thành lập Ban Biên tập",
          en: "decision establishing the editorial board",
        },
      ],
    },
    readings: [],
    title: {
      vi: "Chủ tịch Ủy ban nhân dân tỉnh quyết định thành lập Ban Biên tập, có hộp thư điện tử riêng",
      en: "The Chair of the provincial People's Committee establishes the editorial board, which has its own mailbox",
    },
  },
  {
    id: "ben-tre-03-2019/board-infrastructure",
    cite: { article: 16, clause: 2 },
    modality: "must",
    bearer: "editorial-board",
    topic: "attestation",
    params: {
      evidence: [
        {
          vi: "quy chế hoạt động và văn bản phân công của Ban Biên tập",
          en: "editorial board's working rules and assignments",
        },
      ],
    },
    readings: ["A1"],
    title: {
      vi: "Ban Biên tập giúp Chủ tịch Ủy ban nhân dân tỉnh quản lý, vận hành hạ tầng hệ thống Cổng TTĐT tỉnh",
      en: "The editorial board assists the Chair of the provincial People's Committee in managing and operating the portal's infrastructure",
    },
  },
  {
    id: "ben-tre-03-2019/board-information",
    cite: { article: 16, clause: 2 },
    modality: "must",
    bearer: "editorial-board",
    topic: "attestation",
    params: {
      evidence: [
        {
          vi: "nhật ký biên tập, cập nhật của Ban Biên tập",
          en: "editorial board's log of editing and updates",
        },
      ],
    },
    readings: ["A1"],
    title: {
      vi: "Tiếp nhận, biên tập, xử lý, cập nhật, cung cấp thông tin trên Cổng TTĐT của Ủy ban nhân dân tỉnh",
      en: "The editorial board receives, edits, processes, updates and provides information on the People's Committee's portal",
    },
  },
  {
    id: "ben-tre-03-2019/board-coordination",
    cite: { article: 16, clause: 2 },
    modality: "must",
    bearer: "editorial-board",
    topic: "attestation",
    params: {
      evidence: [
        {
          vi: "biên bản, văn bản phối hợp xử lý",
          en: "records or letters on matters handled jointly",
        },
      ],
    },
    readings: ["A1"],
    title: {
      vi: "Phối hợp xử lý các vấn đề liên quan đến chức năng, nhiệm vụ của Cổng TTĐT tỉnh",
      en: "The editorial board cooperates in handling matters of the portal's functions and tasks",
    },
  },
  {
    id: "ben-tre-03-2019/support-focal-point",
    cite: { article: 16, clause: 2 },
    modality: "must",
    bearer: "editorial-board",
    topic: "attestation",
    params: {
      evidence: [
        {
          vi: "sổ tiếp nhận yêu cầu hỗ trợ và kết quả hướng dẫn",
          en: "register of support requests with the guidance given",
        },
      ],
    },
    members: [
      {
        id: "technical-faults",
        title: {
          vi: "sự cố lỗi kỹ thuật trong quá trình vận hành",
          en: "technical faults during operation",
        },
      },
      {
        id: "security-incidents",
        title: {
          vi: "sự cố gây mất an toàn thông tin làm dừng, gián đoạn hoạt động",
          en: "security incidents that stop or interrupt operation",
        },
      },
    ],
    readings: ["A1"],
    title: {
      vi: "Làm đầu mối tiếp nhận, hướng dẫn xử lý yêu cầu hỗ trợ khi phát sinh sự cố của các Cổng thành phần",
      en: "The editorial board is the focal point for support requests when component portals have incidents",
    },
  },
  {
    id: "ben-tre-03-2019/board-responsibility",
    cite: { article: 16, clause: 3 },
    modality: "must",
    bearer: "editorial-board",
    topic: "attestation",
    params: {
      evidence: [
        {
          vi: "quy trình duyệt tin và danh sách người duyệt từng tin",
          en: "approval procedure and approver of each item",
        },
      ],
    },
    readings: ["A1"],
    title: {
      vi: "Chịu trách nhiệm trước Ủy ban nhân dân tỉnh, Chủ tịch Ủy ban nhân dân tỉnh về toàn bộ thông tin đăng tải trên Cổng TTĐT của Ủy ban nhân dân tỉnh",
      en: "The editorial board is accountable to the provincial People's Committee and its Chair for all information on the Committee's portal",
    },
  },
  {
    id: "ben-tre-03-2019/quality-proposals",
    cite: { article: 16, clause: 4 },
    modality: "must",
    bearer: "editorial-board",
    topic: "attestation",
    params: {
      evidence: [
        {
          vi: "văn bản đề xuất giải pháp gửi Ủy ban nhân dân tỉnh",
          en: "proposals sent to the provincial People's Committee",
        },
      ],
    },
    readings: ["A1"],
    title: {
      vi: "Phối hợp tham mưu, đề xuất Ủy ban nhân dân tỉnh giải pháp nâng cao chất lượng hoạt động của hệ thống Cổng TTĐT tỉnh",
      en: "The editorial board cooperates in proposing to the provincial People's Committee how to improve the portal",
    },
  },
  {
    id: "ben-tre-03-2019/upkeep-proposals",
    cite: { article: 16, clause: 5 },
    modality: "must",
    bearer: "editorial-board",
    topic: "attestation",
    params: {
      evidence: [
        {
          vi: "văn bản đề xuất chế độ bảo trì, bảo dưỡng, nâng cấp",
          en: "proposals on maintenance and upgrades",
        },
      ],
    },
    members: [
      { id: "maintenance", title: { vi: "bảo trì, bảo dưỡng", en: "maintenance" } },
      { id: "upgrades", title: { vi: "nâng cấp", en: "upgrades" } },
      {
        id: "infrastructure",
        title: { vi: "bảo đảm hạ tầng kỹ thuật", en: "technical infrastructure" },
      },
      {
        id: "information-security",
        title: { vi: "an toàn thông tin và dữ liệu", en: "information and data security" },
      },
    ],
    readings: ["A1"],
    title: {
      vi: "Đề xuất chế độ bảo trì, bảo dưỡng, nâng cấp và biện pháp bảo đảm hạ tầng kỹ thuật, an toàn thông tin, dữ liệu",
      en: "The editorial board proposes maintenance, upgrades and measures for infrastructure and for information and data security",
    },
  },
  {
    id: "ben-tre-03-2019/board-remuneration",
    cite: { article: 16, clause: 6 },
    modality: "may",
    bearer: "editorial-board",
    topic: "permission",
    params: {},
    title: {
      vi: "Ban Biên tập được hưởng thù lao theo quy định của Nhà nước",
      en: "The editorial board receives remuneration under the State's rules",
    },
  },
];

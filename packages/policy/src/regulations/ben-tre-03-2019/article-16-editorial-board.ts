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
      evidence: [{ vi: "quyết định thành lập Ban Biên tập", en: "decision setting up the board" }],
    },
    readings: [],
    title: {
      vi: "Chủ tịch Ủy ban nhân dân tỉnh quyết định thành lập Ban Biên tập, có hộp thư riêng",
      en: "The Chair of the provincial People's Committee sets up the editorial board, which has its own mailbox",
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
          vi: "quy chế hoạt động và phân công trong Ban Biên tập",
          en: "the board's working rules and assignments",
        },
      ],
    },
    readings: ["A1"],
    title: {
      vi: "Ban Biên tập giúp Chủ tịch Ủy ban nhân dân tỉnh quản lý, vận hành hạ tầng Cổng TTĐT tỉnh",
      en: "The board assists the Chair in managing and operating the portal's infrastructure",
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
          en: "the board's log of editing and updating",
        },
      ],
    },
    readings: ["A1"],
    title: {
      vi: "Tiếp nhận, biên tập, xử lý, cập nhật, cung cấp thông tin trên Cổng TTĐT của Ủy ban nhân dân tỉnh",
      en: "The board receives, edits, processes, updates and supplies information on the Committee's portal",
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
          en: "minutes or letters on matters settled jointly",
        },
      ],
    },
    readings: ["A1"],
    title: {
      vi: "Phối hợp xử lý các vấn đề về chức năng, nhiệm vụ của Cổng TTĐT tỉnh",
      en: "The board helps to settle matters of the portal's role and tasks",
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
          vi: "sổ tiếp nhận yêu cầu hỗ trợ kèm kết quả hướng dẫn",
          en: "register of requests for help with the guidance given",
        },
      ],
    },
    members: [
      {
        id: "technical-faults",
        title: { vi: "sự cố lỗi kỹ thuật khi vận hành", en: "technical faults in operation" },
      },
      {
        id: "security-incidents",
        title: {
          vi: "sự cố mất an toàn thông tin làm dừng, gián đoạn Cổng TTĐT tỉnh",
          en: "security incidents that stop or interrupt a portal",
        },
      },
    ],
    readings: ["A1"],
    title: {
      vi: "Làm đầu mối tiếp nhận, hướng dẫn xử lý yêu cầu hỗ trợ khi Cổng thành phần gặp sự cố",
      en: "The board is the focal point for help when component portals have incidents",
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
          vi: "quy trình duyệt tin và người duyệt từng tin",
          en: "approval procedure and who approved each item",
        },
      ],
    },
    readings: ["A1"],
    title: {
      vi: "Chịu trách nhiệm trước Ủy ban nhân dân tỉnh, Chủ tịch Ủy ban nhân dân tỉnh về mọi thông tin đăng trên Cổng TTĐT của Ủy ban nhân dân tỉnh",
      en: "The board is accountable to the Committee and its Chair for everything on the Committee's portal",
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
      vi: "Phối hợp tham mưu, đề xuất giải pháp nâng cao chất lượng Cổng TTĐT tỉnh",
      en: "The board joins in proposing how to make the portal better",
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
        title: { vi: "an toàn thông tin và dữ liệu", en: "security of information and data" },
      },
    ],
    readings: ["A1"],
    title: {
      vi: "Đề xuất bảo trì, nâng cấp và biện pháp bảo đảm hạ tầng, an toàn thông tin, dữ liệu",
      en: "The board proposes maintenance, upgrades and measures for infrastructure, security and data",
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
      vi: "Ban Biên tập được hưởng thù lao theo quy định",
      en: "The board is paid by the rules",
    },
  },
];

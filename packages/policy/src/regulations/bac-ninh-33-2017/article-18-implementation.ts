import type { Norm } from "../../norm.js";

export const article18: readonly Norm[] = [
  {
    id: "bac-ninh-33-2017/guidance",
    cite: { article: 18, clause: 1 },
    modality: "must",
    bearer: "managing-agency",
    topic: "attestation",
    params: {
      holds: { amount: 3, unit: "year" },
      evidence: [
        {
          vi: "văn bản hướng dẫn, kế hoạch triển khai Quy chế",
          en: "guidance and plan for putting the regulation into practice",
        },
      ],
    },
    readings: ["O4"],
    title: {
      vi: "Sở Thông tin và Truyền thông hướng dẫn, triển khai thực hiện Quy chế",
      en: "The Department guides and launches the implementation of the regulation",
    },
  },
  {
    id: "bac-ninh-33-2017/inspection",
    cite: { article: 18, clause: 1 },
    modality: "must",
    bearer: "managing-agency",
    topic: "activity-existence",
    params: {
      name: {
        vi: "Kiểm tra, đánh giá việc thực hiện Quy chế",
        en: "Inspection of how the regulation is carried out",
      },
      activity: "inspection",
    },
    readings: ["G5", "O4", "G14"],
    title: {
      vi: "Sở Thông tin và Truyền thông tổ chức kiểm tra, đánh giá việc thực hiện Quy chế",
      en: "The Department inspects and assesses the implementation of the regulation",
    },
  },
  {
    id: "bac-ninh-33-2017/implementation-by-heads",
    cite: { article: 18, clause: 2 },
    modality: "must",
    bearer: "connected-agency",
    topic: "attestation",
    params: {
      evidence: [
        {
          vi: "văn bản triển khai và phân công trong cơ quan",
          en: "implementing document and assignments within the agency",
        },
      ],
    },
    readings: ["A1"],
    title: {
      vi: "Thủ trưởng cơ quan tổ chức thực hiện Quy chế trong phạm vi quản lý",
      en: "Heads of agencies put the regulation into practice within their remit",
    },
  },
  {
    id: "bac-ninh-33-2017/superior-agency-exception",
    cite: { article: 18, clause: 2 },
    modality: "may",
    bearer: "connected-agency",
    topic: "permission",
    params: {
      conditions: [
        { vi: "trường hợp đặc biệt", en: "a special case" },
        {
          vi: "yêu cầu riêng của cơ quan cấp trên trực thuộc",
          en: "a demand of the superior agency's own",
        },
      ],
    },
    emendation: { printed: "cơ quan trực thuộc cấp trên", read: "cơ quan cấp trên trực thuộc" },
    title: {
      vi: "Làm khác Quy chế khi cơ quan cấp trên có yêu cầu riêng",
      en: "Agencies depart from the regulation where a superior agency has demands of its own",
    },
  },
  {
    id: "bac-ninh-33-2017/comments",
    cite: { article: 18, clause: 3 },
    modality: "must",
    bearer: "connected-agency",
    topic: "attestation",
    params: {
      evidence: [
        {
          vi: "văn bản góp ý gửi Sở Thông tin và Truyền thông, hoặc xác nhận không có vướng mắc",
          en: "letters to the Department of Information and Communications, or a statement that there were no difficulties",
        },
      ],
    },
    readings: ["O4", "A1"],
    title: {
      vi: "Góp ý bằng văn bản khi Quy chế không còn phù hợp hoặc có vướng mắc",
      en: "Agencies comment in writing where the regulation no longer fits or causes difficulties",
    },
  },
  {
    id: "bac-ninh-33-2017/comments-summary",
    cite: { article: 18, clause: 3 },
    modality: "must",
    bearer: "managing-agency",
    topic: "attestation",
    params: {
      evidence: [{ vi: "tờ trình tổng hợp góp ý", en: "submission that gathers the comments" }],
    },
    readings: ["A1"],
    title: {
      vi: "Tổng hợp góp ý, trình Ủy ban nhân dân tỉnh",
      en: "The Department gathers the comments and submits them to the provincial People's Committee",
    },
  },
  {
    id: "bac-ninh-33-2017/amendment",
    cite: { article: 18, clause: 3 },
    modality: "may",
    bearer: "provincial-committee",
    topic: "permission",
    params: {
      conditions: [
        {
          vi: "có nội dung chưa phù hợp với văn bản mới của Trung ương hoặc có vướng mắc, phát sinh",
          en: "something that no longer fits new central texts, or difficulties that have arisen",
        },
      ],
    },
    title: {
      vi: "Ủy ban nhân dân tỉnh xem xét điều chỉnh, bổ sung Quy chế",
      en: "The provincial People's Committee considers adjusting the regulation",
    },
  },
];

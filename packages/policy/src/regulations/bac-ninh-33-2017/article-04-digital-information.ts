import type { Norm } from "../../norm.js";

export const article04: readonly Norm[] = [
  {
    id: "bac-ninh-33-2017/born-digital",
    cite: { article: 4, clause: 1 },
    modality: "must",
    bearer: "connected-agency",
    topic: "attestation",
    params: {
      evidence: [
        {
          vi: "kiểm tra chọn mẫu tài liệu trong hệ thống quản lý văn bản và trên thiết bị lưu trữ của cơ quan",
          en: "sample check of documents in the document management system and on the agency's storage",
        },
      ],
    },
    members: [
      {
        id: "office-documents",
        cite: { article: 4, clause: 1, point: "a" },
        title: {
          vi: "văn bản, bảng tính, tài liệu trình chiếu bằng phần mềm văn phòng",
          en: "texts, spreadsheets and slides made with office software",
        },
      },
      {
        id: "databases",
        cite: { article: 4, clause: 1, point: "b" },
        title: {
          vi: "cơ sở dữ liệu bằng phần mềm quản trị cơ sở dữ liệu",
          en: "databases made with database software",
        },
      },
      {
        id: "media",
        cite: { article: 4, clause: 1, point: "c" },
        title: {
          vi: "âm thanh, phim, ảnh, bản đồ và tài liệu số khác bằng phần mềm chuyên môn",
          en: "sound, film, pictures, maps and other digital documents made with specialist software",
        },
      },
    ],
    readings: ["A1", "G19"],
    title: {
      vi: "Thông tin, tài liệu tạo ra trong công việc ở dạng số",
      en: "Information and documents made at work are digital",
    },
  },
  {
    id: "bac-ninh-33-2017/digital-exchange",
    cite: { article: 4, clause: 2 },
    modality: "must",
    bearer: "connected-agency",
    topic: "attestation",
    params: {
      evidence: [
        {
          vi: "thống kê văn bản gửi, nhận dạng số so với văn bản giấy qua các kỳ",
          en: "figures of digital against paper documents sent and received, period by period",
        },
      ],
    },
    readings: ["N3", "A1"],
    title: {
      vi: "Ưu tiên trao đổi tài liệu số, giảm dần giấy tờ",
      en: "Digital documents come first in exchanges, and paper is reduced",
    },
  },
  {
    id: "bac-ninh-33-2017/digitisation-plan",
    cite: { article: 4, clause: 3 },
    modality: "must",
    bearer: "connected-agency",
    topic: "activity-existence",
    params: {
      name: { vi: "Lập kế hoạch số hóa", en: "Digitisation plan" },
      activity: "digitisation-plan",
    },
    members: [
      {
        id: "correspondence",
        cite: { article: 4, clause: 3, point: "a" },
        title: {
          vi: "văn bản đi, đến phục vụ chỉ đạo, điều hành, trao đổi qua mạng",
          en: "letters sent and received for direction and exchange over the network",
        },
      },
      {
        id: "shareable-data",
        cite: { article: 4, clause: 3, point: "b" },
        title: {
          vi: "thông tin, dữ liệu có thể thành cơ sở dữ liệu dùng chung",
          en: "information that can become shared databases",
        },
      },
      {
        id: "archives",
        cite: { article: 4, clause: 3, point: "c" },
        title: {
          vi: "tài liệu lưu trữ, nghiên cứu đã sàng lọc, đánh giá",
          en: "archives and research documents that were sifted and assessed",
        },
      },
      {
        id: "other-documents",
        cite: { article: 4, clause: 3, point: "d" },
        title: { vi: "tài liệu khác", en: "other documents" },
      },
    ],
    readings: ["G5", "G14", "G19", "G15"],
    title: {
      vi: "Lập kế hoạch số hóa nguồn thông tin theo thứ tự ưu tiên",
      en: "A digitisation plan is made, in the printed order of priority",
    },
  },
  {
    id: "bac-ninh-33-2017/information-sharing",
    cite: { article: 4, clause: 4 },
    modality: "must",
    bearer: "connected-agency",
    topic: "attestation",
    params: {
      evidence: [
        {
          vi: "danh mục thông tin số chia sẻ và nhật ký chia sẻ",
          en: "catalogue of digital information shared and the log of sharing",
        },
      ],
    },
    members: [
      {
        id: "management",
        title: {
          vi: "thông tin quản lý, điều hành",
          en: "information on management and direction",
        },
      },
      {
        id: "coordination",
        title: { vi: "thông tin phối hợp công tác", en: "information on working together" },
      },
      {
        id: "other-information",
        title: { vi: "thông tin khác", en: "other information" },
        open: true,
      },
    ],
    references: [{ relation: "see", cite: { article: 16, clause: 1, point: "a" } }],
    readings: ["A1"],
    title: {
      vi: "Chia sẻ thông tin số đồng bộ, thông suốt giữa các cơ quan",
      en: "Agencies share digital information smoothly and in step",
    },
  },
  {
    id: "bac-ninh-33-2017/no-second-collection",
    cite: { article: 4, clause: 4, paragraph: 2 },
    modality: "must-not",
    bearer: "connected-agency",
    topic: "attestation",
    params: {
      evidence: [
        {
          vi: "danh sách biểu mẫu, đợt thu thập thông tin đối chiếu với danh mục đã được chia sẻ",
          en: "list of forms and collections compared with what is already shared",
        },
      ],
    },
    readings: ["A1"],
    title: {
      vi: "Không thu thập lại thông tin số chính xác, tin cậy đã được chia sẻ, trừ khi pháp luật quy định khác",
      en: "No collecting again digital information already shared that is exact and reliable, unless the law says otherwise",
    },
  },
  {
    id: "bac-ninh-33-2017/copies-at-the-centre",
    cite: { article: 4, clause: 5 },
    modality: "must",
    bearer: "connected-agency",
    topic: "attestation",
    params: {
      attesters: ["connected-agency", "managing-agency"],
      evidence: [
        {
          vi: "nhật ký sao chép lên trung tâm dữ liệu hoặc nơi dự phòng",
          en: "log of copying to the data centre or the standby place",
        },
        {
          vi: "hồ sơ đáp ứng tiêu chuẩn kỹ thuật của nơi lưu trữ dự phòng",
          en: "record that the standby place meets the technical standards",
        },
      ],
    },
    references: [{ relation: "see", cite: { article: 13, clause: 2 } }],
    readings: ["G5", "N1", "A1"],
    title: {
      vi: "Định kỳ sao chép, lưu thông tin số tập trung tại trung tâm dữ liệu hoặc nơi dự phòng đạt chuẩn",
      en: "Digital information is copied regularly and kept in the data centre or at standby places that meet the standards",
    },
  },
  {
    id: "bac-ninh-33-2017/document-formats",
    cite: { article: 4, clause: 6 },
    modality: "must",
    bearer: "connected-agency",
    topic: "attestation",
    params: {
      evidence: [
        {
          vi: "danh sách định dạng đang sử dụng đối chiếu với tiêu chuẩn, quy chuẩn kỹ thuật",
          en: "list of formats in use compared with the technical standards",
        },
      ],
    },
    readings: ["N1", "A1"],
    title: {
      vi: "Định dạng tài liệu số theo tiêu chuẩn, quy chuẩn kỹ thuật",
      en: "Formats of digital documents follow the technical standards",
    },
  },
  {
    id: "bac-ninh-33-2017/digital-signatures",
    cite: { article: 4, clause: 7 },
    modality: "must",
    bearer: "connected-agency",
    topic: "application-in-use",
    params: { application: "digital-signature" },
    references: [{ relation: "see", cite: { article: 11 } }],
    title: {
      vi: "Sử dụng chứng thực số, chữ ký số bảo đảm giá trị pháp lý của tài liệu số",
      en: "Digital certification and signatures give digital documents legal force",
    },
  },
];

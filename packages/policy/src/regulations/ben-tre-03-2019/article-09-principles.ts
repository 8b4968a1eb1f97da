import type { Norm } from "../../norm.js";

export const article09: readonly Norm[] = [
  {
    id: "ben-tre-03-2019/content-line",
    cite: { article: 9, clause: 1 },
    modality: "must",
    bearer: "portal-owner",
    topic: "attestation",
    params: {
      attesters: ["portal-owner", "editorial-board"],
      evidence: [
        {
          vi: "quy trình duyệt nội dung trước khi đăng",
          en: "procedure for approving content before publication",
        },
      ],
    },
    readings: ["Q1", "A1"],
    title: {
      vi: "Thông tin đúng đường lối của Đảng, chính sách, pháp luật của Nhà nước",
      en: "Information follows the Party's line and the State's policy and law",
    },
  },
  {
    id: "ben-tre-03-2019/timely-service",
    cite: { article: 9, clause: 1 },
    modality: "must",
    bearer: "portal-owner",
    topic: "attestation",
    params: {
      attesters: ["portal-owner", "editorial-board"],
      evidence: [
        {
          vi: "thống kê thời gian từ khi có thông tin đến khi đăng",
          en: "figures of the time from receiving information to publishing it",
        },
      ],
    },
    readings: ["G5", "Q1", "A1"],
    title: {
      vi: "Thông tin phục vụ kịp thời công tác quản lý và nhu cầu khai thác",
      en: "Information serves management and users in time",
    },
  },
  {
    id: "ben-tre-03-2019/content-law",
    cite: { article: 9, clause: 2 },
    modality: "must",
    bearer: "portal-owner",
    topic: "attestation",
    params: {
      attesters: ["portal-owner", "editorial-board"],
      evidence: [
        {
          vi: "kết quả rà soát nội dung theo từng lĩnh vực pháp luật",
          en: "review of content by each field of law",
        },
      ],
    },
    members: [
      {
        id: "state-secrets",
        title: { vi: "bảo vệ bí mật nhà nước", en: "protection of state secrets" },
      },
      { id: "press", title: { vi: "báo chí", en: "the press" } },
      { id: "intellectual-property", title: { vi: "sở hữu trí tuệ", en: "intellectual property" } },
      {
        id: "internet-information",
        title: {
          vi: "quản lý thông tin trên Internet",
          en: "management of information on the Internet",
        },
      },
    ],
    readings: ["Q1", "A1"],
    title: {
      vi: "Thông tin trên Cổng TTĐT tỉnh tuân thủ các lĩnh vực pháp luật được liệt kê",
      en: "Information on the portal complies with the fields of law listed",
    },
  },
  {
    id: "ben-tre-03-2019/attribution",
    cite: { article: 9, clause: 3 },
    modality: "must",
    bearer: "portal-owner",
    topic: "attestation",
    params: {
      attesters: ["portal-owner", "editorial-board"],
      evidence: [
        {
          vi: "kiểm tra chọn mẫu tin bài trích dẫn, đăng lại",
          en: "sample check of quoted and republished items",
        },
      ],
    },
    readings: ["Q1", "A1"],
    title: {
      vi: "Ghi rõ tác giả, nguồn khi đăng, trích dẫn, sử dụng lại thông tin",
      en: "Author and source are named when information is published, quoted or reused",
    },
  },
  {
    id: "ben-tre-03-2019/editorial-review",
    cite: { article: 9, clause: 4 },
    modality: "must",
    bearer: "everyone",
    topic: "attestation",
    params: {
      attesters: ["editorial-board"],
      evidence: [
        { vi: "nhật ký kiểm duyệt của Ban Biên tập", en: "review log of the editorial board" },
      ],
    },
    readings: ["A1"],
    title: {
      vi: "Thông tin cung cấp, giao tiếp trên Cổng TTĐT tỉnh chịu sự kiểm duyệt của Ban Biên tập",
      en: "Information supplied or exchanged on the portal passes the editorial board's review",
    },
  },
  {
    id: "ben-tre-03-2019/supply-information",
    cite: { article: 9, clause: 5 },
    modality: "must",
    bearer: "connected-agency",
    alsoBinds: ["portal-owner"],
    topic: "attestation",
    params: {
      evidence: [
        {
          vi: "sổ theo dõi thông tin cơ quan đã cung cấp",
          en: "register of information the agency supplied",
        },
      ],
    },
    readings: ["A1"],
    title: {
      vi: "Các cơ quan của tỉnh cung cấp thông tin cho Cổng TTĐT tỉnh",
      en: "The province's agencies supply the portal with information",
    },
  },
  {
    id: "ben-tre-03-2019/answer-comments",
    cite: { article: 9, clause: 5 },
    modality: "must",
    bearer: "connected-agency",
    alsoBinds: ["portal-owner"],
    topic: "attestation",
    params: {
      evidence: [
        {
          vi: "sổ tiếp nhận ý kiến, phản ánh kèm ngày trả lời",
          en: "register of comments with the day of each answer",
        },
      ],
    },
    readings: ["A1"],
    title: {
      vi: "Tiếp nhận, giải đáp ý kiến, phản ánh của cơ quan, tổ chức, cá nhân",
      en: "Comments of agencies, organisations and persons are received and answered",
    },
  },
  {
    id: "ben-tre-03-2019/changes-updated",
    cite: { article: 9, clause: 6 },
    modality: "must",
    bearer: "portal-owner",
    alsoBinds: ["provincial-office", "connected-agency"],
    topic: "attestation",
    params: {
      evidence: [
        {
          vi: "đối chiếu ngày quyết định thay đổi với ngày cập nhật trên cổng",
          en: "comparison of when changes were decided and when the portal was updated",
        },
      ],
    },
    references: [{ relation: "see", cite: { article: 10 } }],
    readings: ["G5", "Q1", "A1"],
    title: {
      vi: "Cập nhật kịp thời thay đổi của thông tin ngay sau khi được quyết định",
      en: "Changes are supplied and updated in time, right after they are decided",
    },
  },
];

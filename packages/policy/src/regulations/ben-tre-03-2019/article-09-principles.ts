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
          vi: "quy trình duyệt nội dung trước khi đăng tải",
          en: "procedure for approving content before publication",
        },
      ],
    },
    readings: ["Q1", "A1"],
    title: {
      vi: "Thông tin đúng với quan điểm, đường lối của Đảng, chính sách, pháp luật của Nhà nước",
      en: "Information is consistent with the Party's guidelines and the State's policies and laws",
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
          vi: "số liệu thống kê thời gian từ khi tiếp nhận đến khi đăng tải thông tin",
          en: "statistics of the time from receipt to publication",
        },
      ],
    },
    readings: ["G5", "Q1", "A1"],
    title: {
      vi: "Thông tin phục vụ kịp thời công tác quản lý của cơ quan và nhu cầu khai thác của tổ chức, cá nhân",
      en: "Information serves agencies' management and the needs of organisations and individuals in time",
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
          en: "content review by field of law",
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
      vi: "Thông tin trên Cổng TTĐT tỉnh tuân thủ pháp luật về bí mật nhà nước, báo chí, sở hữu trí tuệ và thông tin trên Internet",
      en: "Information on the portal complies with the law on state secrets, the press, intellectual property and Internet information",
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
          vi: "biên bản kiểm tra chọn mẫu tin, bài trích dẫn, sử dụng lại",
          en: "sample check of quoted and reused items",
        },
      ],
    },
    readings: ["Q1", "A1"],
    title: {
      vi: "Ghi rõ tác giả, nguồn khi đăng tải, trích dẫn, sử dụng lại thông tin",
      en: "Author and source are stated when information is published, quoted or reused",
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
      evidence: [{ vi: "nhật ký kiểm duyệt của Ban Biên tập", en: "editorial board's review log" }],
    },
    readings: ["A1"],
    title: {
      vi: "Thông tin cung cấp, giao tiếp trên Cổng TTĐT tỉnh chịu sự kiểm duyệt của Ban Biên tập",
      en: "Information provided or exchanged on the portal is subject to review by the editorial board",
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
          vi: "sổ theo dõi thông tin đã cung cấp",
          en: "register of information provided",
        },
      ],
    },
    readings: ["A1"],
    title: {
      vi: "Các cơ quan, đơn vị của tỉnh cung cấp thông tin cho Cổng TTĐT tỉnh",
      en: "The province's agencies and units provide information to the portal",
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
          vi: "sổ tiếp nhận ý kiến, phản ánh kèm ngày giải đáp",
          en: "register of comments with the day of each reply",
        },
      ],
    },
    readings: ["A1"],
    title: {
      vi: "Tiếp nhận, giải đáp ý kiến, phản ánh của cơ quan, tổ chức, cá nhân",
      en: "Comments from agencies, organisations and individuals are received and answered",
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
          vi: "bảng đối chiếu ngày quyết định thay đổi với ngày cập nhật trên Cổng TTĐT",
          en: "comparison of decision dates with update dates on the portal",
        },
      ],
    },
    references: [{ relation: "see", cite: { article: 10 } }],
    readings: ["G5", "Q1", "A1"],
    title: {
      vi: "Cung cấp, cập nhật kịp thời thay đổi của thông tin ngay sau khi được quyết định",
      en: "Changes to information are provided and updated in time, right after they are decided",
    },
  },
];

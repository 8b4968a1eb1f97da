import type { Norm } from "../../norm.js";

export const article03: readonly Norm[] = [
  {
    id: "bac-ninh-33-2017/principle-architecture",
    cite: { article: 3, clause: 1, point: "a" },
    modality: "must",
    bearer: "connected-agency",
    topic: "attestation",
    params: {
      attesters: ["connected-agency", "managing-agency"],
      evidence: [
        {
          vi: "ý kiến thẩm định về sự phù hợp với Kiến trúc Chính quyền điện tử của tỉnh",
          en: "opinion on conformity with the province's e-government architecture",
        },
      ],
    },
    references: [
      { to: "e-government-architecture-national", relation: "follows" },
      { to: "e-government-architecture", relation: "follows" },
      { relation: "see", cite: { article: 12, clause: 1 } },
    ],
    readings: ["A1"],
    title: {
      vi: "Ứng dụng theo kiến trúc chính phủ, chính quyền điện tử để chia sẻ được dữ liệu",
      en: "Applications follow the e-government architectures so that data can be shared",
    },
  },
  {
    id: "bac-ninh-33-2017/principle-efficiency",
    cite: { article: 3, clause: 1, point: "b" },
    modality: "must",
    bearer: "connected-agency",
    topic: "attestation",
    params: {
      evidence: [
        {
          vi: "báo cáo kết quả ứng dụng công nghệ thông tin gắn với kế hoạch cải cách hành chính",
          en: "report on the results of using IT against the administrative reform plan",
        },
      ],
    },
    readings: ["A1"],
    title: {
      vi: "Sử dụng ứng dụng để nâng hiệu quả công việc, thúc đẩy cải cách hành chính",
      en: "Applications are used to raise efficiency and further administrative reform",
    },
  },
  {
    id: "bac-ninh-33-2017/principle-coherence",
    cite: { article: 3, clause: 1, point: "c" },
    modality: "must",
    bearer: "connected-agency",
    topic: "attestation",
    params: {
      evidence: [
        {
          vi: "thuyết minh dự án nêu đủ bốn thành phần đầu tư và sự đồng bộ với các cơ quan khác",
          en: "project description covering the four parts of the investment and how they fit other agencies",
        },
      ],
    },
    members: [
      { id: "hardware", title: { vi: "phần cứng", en: "hardware" } },
      { id: "software", title: { vi: "phần mềm", en: "software" } },
      { id: "databases", title: { vi: "cơ sở dữ liệu", en: "databases" } },
      { id: "staff", title: { vi: "nhân lực", en: "staff" } },
      {
        id: "coherent-use",
        title: {
          vi: "ứng dụng đồng bộ giữa các cơ quan, đơn vị",
          en: "use in step between agencies",
        },
      },
    ],
    readings: ["A1"],
    title: { vi: "Đầu tư và ứng dụng đồng bộ", en: "Investment and use go together" },
  },
  {
    id: "bac-ninh-33-2017/principle-economy",
    cite: { article: 3, clause: 1, point: "d" },
    modality: "must",
    bearer: "connected-agency",
    topic: "attestation",
    params: {
      evidence: [
        {
          vi: "kết quả rà soát ứng dụng đã có trước khi đề xuất đầu tư",
          en: "review of existing applications before an investment is proposed",
        },
      ],
    },
    readings: ["A1"],
    title: { vi: "Tiết kiệm, không đầu tư trùng lặp", en: "Saving, and no duplicate investment" },
  },
  {
    id: "bac-ninh-33-2017/principle-central-data",
    cite: { article: 3, clause: 1, point: "đ" },
    modality: "must",
    bearer: "connected-agency",
    topic: "attestation",
    params: {
      attesters: ["connected-agency", "managing-agency"],
      evidence: [
        {
          vi: "danh mục dữ liệu của cơ quan kèm nơi lưu",
          en: "list of the agency's data with where each is kept",
        },
      ],
    },
    references: [{ relation: "see", cite: { article: 13, clause: 2 } }],
    readings: ["A1"],
    title: {
      vi: "Lưu dữ liệu tập trung tại trung tâm tích hợp dữ liệu của tỉnh",
      en: "Data are kept centrally in the province's data integration centre",
    },
  },
  {
    id: "bac-ninh-33-2017/principle-security",
    cite: { article: 3, clause: 1, point: "e" },
    modality: "must",
    bearer: "connected-agency",
    topic: "attestation",
    params: {
      evidence: [
        {
          vi: "quy định của cơ quan về an toàn, bảo mật khi sử dụng ứng dụng dùng chung",
          en: "the agency's rules on security when using shared applications",
        },
      ],
    },
    references: [
      { relation: "see", cite: { article: 13 } },
      { relation: "see", cite: { article: 14 } },
    ],
    readings: ["A1"],
    title: {
      vi: "Sử dụng ứng dụng dùng chung an toàn, bảo mật",
      en: "Shared applications are used securely and confidentially",
    },
  },
  {
    id: "bac-ninh-33-2017/investment-criteria",
    cite: { article: 3, clause: 2 },
    modality: "must",
    bearer: "connected-agency",
    topic: "attestation",
    params: {
      attesters: ["connected-agency", "managing-agency"],
      evidence: [
        {
          vi: "tờ trình hoặc thuyết minh dự án nêu rõ tiêu chí mà ứng dụng đáp ứng",
          en: "proposal or project description stating which criterion the application meets",
        },
      ],
    },
    members: [
      {
        id: "staff-knowledge",
        cite: { article: 3, clause: 2, point: "a" },
        title: {
          vi: "phổ cập kiến thức ứng dụng công nghệ thông tin cho cán bộ",
          en: "basic IT knowledge for all staff",
        },
      },
      {
        id: "online-information",
        cite: { article: 3, clause: 2, point: "b" },
        title: {
          vi: "cung cấp thông tin và dịch vụ công trực tuyến",
          en: "information and online public services",
        },
      },
      {
        id: "shared-infrastructure",
        cite: { article: 3, clause: 2, point: "c" },
        title: {
          vi: "nhiều cơ quan dùng chung hạ tầng thông tin",
          en: "one infrastructure for many agencies",
        },
      },
      {
        id: "administrative-reform",
        cite: { article: 3, clause: 2, point: "d" },
        title: {
          vi: "hỗ trợ chương trình cải cách hành chính",
          en: "support for the administrative reform programme",
        },
      },
    ],
    readings: ["N1", "A1"],
    title: {
      vi: "Ứng dụng dùng chung được ưu tiên đầu tư phải đáp ứng ít nhất một tiêu chí",
      en: "A shared application given priority in investment meets at least one criterion",
    },
  },
];

import type { Norm } from "../../norm.js";

export const article10: readonly Norm[] = [
  {
    id: "bac-ninh-33-2017/process-computerisation",
    cite: { article: 10, clause: 1 },
    modality: "must",
    bearer: "connected-agency",
    topic: "attestation",
    params: {
      evidence: [
        {
          vi: "danh mục quy trình nghiệp vụ xếp theo mức quan trọng kèm tình trạng tin học hóa",
          en: "list of work processes by importance with how far each is computerised",
        },
      ],
    },
    readings: ["A1"],
    title: {
      vi: "Tin học hóa quy trình nghiệp vụ theo mức độ quan trọng",
      en: "Work processes are computerised in the order of their importance",
    },
  },
  {
    id: "bac-ninh-33-2017/common-processes",
    cite: { article: 10, clause: 2 },
    modality: "must",
    bearer: "connected-agency",
    topic: "attestation",
    params: {
      evidence: [
        {
          vi: "danh sách phần mềm của từng nghiệp vụ đối chiếu với lộ trình của tỉnh",
          en: "software of each process compared with the province's roadmap",
        },
      ],
    },
    members: [
      { id: "personnel", title: { vi: "quản lý nhân sự", en: "personnel management" } },
      { id: "finance", title: { vi: "quản lý kế toán, tài chính", en: "accounting and finance" } },
      { id: "assets", title: { vi: "quản lý tài sản", en: "asset management" } },
      {
        id: "complaints",
        title: {
          vi: "quản lý, xử lý đơn thư khiếu nại, tố cáo",
          en: "handling of complaints and denunciations",
        },
      },
    ],
    references: [{ to: "it-roadmap", relation: "follows" }],
    readings: ["A1"],
    title: {
      vi: "Ứng dụng công nghệ thông tin vào các nghiệp vụ chung theo lộ trình của tỉnh và hướng dẫn chuyên môn",
      en: "IT serves the processes common to all by the province's roadmap and the competent units' guidance",
    },
  },
  {
    id: "bac-ninh-33-2017/shared-software-first",
    cite: { article: 10, clause: 2 },
    modality: "must",
    bearer: "connected-agency",
    topic: "attestation",
    params: {
      evidence: [
        {
          vi: "kết quả so sánh với phần mềm dùng chung của tỉnh trước khi chọn phần mềm khác",
          en: "comparison with the province's shared software before another is chosen",
        },
      ],
    },
    readings: ["N1", "N3", "A1"],
    title: {
      vi: "Ưu tiên phần mềm dùng chung, liên thông, đồng bộ dữ liệu",
      en: "Shared software that exchanges data comes first",
    },
  },
  {
    id: "bac-ninh-33-2017/sector-databases",
    cite: { article: 10, clause: 3 },
    modality: "must",
    bearer: "connected-agency",
    topic: "attestation",
    params: {
      evidence: [
        {
          vi: "danh sách phần mềm chuyên ngành kèm cơ sở dữ liệu tương ứng và lần cập nhật gần nhất",
          en: "specialist software with the database of each and its last update",
        },
      ],
    },
    readings: ["N1", "A1"],
    title: {
      vi: "Sử dụng phần mềm chuyên ngành gắn với xây dựng, duy trì cơ sở dữ liệu",
      en: "Specialist software goes with building and keeping a database",
    },
  },
  {
    id: "bac-ninh-33-2017/provincial-data-control",
    cite: { article: 10, clause: 4 },
    modality: "must",
    bearer: "connected-agency",
    topic: "attestation",
    params: {
      attesters: ["connected-agency", "managing-agency"],
      evidence: [
        {
          vi: "văn bản trao đổi với Sở Thông tin và Truyền thông trước khi triển khai",
          en: "correspondence with the Department of Information and Communications before deployment",
        },
        {
          vi: "điều khoản hợp đồng về quyền quản lý dữ liệu",
          en: "contract terms on who controls the data",
        },
      ],
    },
    members: [
      {
        id: "central-software",
        title: {
          vi: "phần mềm chuyên ngành từ Trung ương",
          en: "specialist software from central agencies",
        },
      },
      {
        id: "hired-software",
        title: { vi: "phần mềm từ hoạt động thuê dịch vụ", en: "software under hired IT services" },
      },
    ],
    readings: ["A1"],
    title: {
      vi: "Phối hợp với đơn vị công nghệ thông tin của tỉnh để dữ liệu do tỉnh thống nhất quản lý",
      en: "Agencies work with the province's IT unit so that the province keeps control of its data",
    },
  },
  {
    id: "bac-ninh-33-2017/database-sharing",
    cite: { article: 10, clause: 5 },
    modality: "must",
    bearer: "connected-agency",
    topic: "attestation",
    params: {
      evidence: [
        {
          vi: "danh mục cơ sở dữ liệu chia sẻ và nhật ký kết nối",
          en: "catalogue of shared databases and the log of connections",
        },
      ],
    },
    members: [
      {
        id: "management",
        title: { vi: "dữ liệu quản lý, điều hành", en: "data on management and direction" },
      },
      {
        id: "coordination",
        title: { vi: "dữ liệu phối hợp công tác", en: "data on working together" },
      },
      { id: "other-data", title: { vi: "dữ liệu khác", en: "other data" }, open: true },
    ],
    references: [
      { relation: "see", cite: { article: 4, clause: 4 } },
      { relation: "see", cite: { article: 16, clause: 1, point: "a" } },
    ],
    readings: ["A1"],
    title: {
      vi: "Chia sẻ cơ sở dữ liệu chuyên ngành đồng bộ, thông suốt",
      en: "Sector databases are shared smoothly and in step",
    },
  },
  {
    id: "bac-ninh-33-2017/no-second-data-collection",
    cite: { article: 10, clause: 5, paragraph: 2 },
    modality: "must-not",
    bearer: "connected-agency",
    topic: "attestation",
    params: {
      evidence: [
        {
          vi: "danh sách đợt thu thập dữ liệu đối chiếu với cơ sở dữ liệu đã được chia sẻ",
          en: "list of data collections compared with the databases already shared",
        },
      ],
    },
    readings: ["A1"],
    title: {
      vi: "Không thu thập lại dữ liệu chính xác, tin cậy đã được chia sẻ, trừ khi pháp luật quy định khác",
      en: "No collecting again data already shared that are exact and reliable, unless the law says otherwise",
    },
  },
];

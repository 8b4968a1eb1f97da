import type { Norm } from "../../norm.js";

export const article00: readonly Norm[] = [
  {
    id: "ben-tre-18-2018/regulation-issued",
    cite: { part: "decision", article: 1 },
    modality: "definition",
    bearer: "everyone",
    topic: "definition",
    params: {
      defines: [
        {
          vi: "văn bản được ban hành: Quy chế vận hành của Trung tâm Tích hợp Dữ liệu tỉnh Bến Tre",
          en: "the issued text: Regulation on operating the Data Integration Centre of Bến Tre province",
        },
      ],
    },
    title: {
      vi: "Ban hành Quy chế vận hành của Trung tâm Tích hợp Dữ liệu tỉnh Bến Tre kèm theo Quyết định",
      en: "The decision issues the annexed Regulation on operating the Data Integration Centre",
    },
  },
  {
    id: "ben-tre-18-2018/decision-carried-out",
    cite: { part: "decision", article: 2, paragraph: 1 },
    modality: "must",
    bearer: "everyone",
    topic: "attestation",
    params: {
      attesters: ["provincial-office", "managing-agency", "connected-agency"],
      evidence: [
        {
          vi: "văn bản phổ biến, triển khai Quyết định của từng cơ quan",
          en: "each agency's document announcing and implementing the decision",
        },
        {
          vi: "văn bản phân công lãnh đạo phụ trách việc thi hành của từng cơ quan",
          en: "each agency's assignment of the leader in charge of implementation",
        },
      ],
      holds: { amount: 3, unit: "year" },
    },
    members: [
      {
        id: "provincial-office-chief",
        title: {
          vi: "Chánh Văn phòng Ủy ban nhân dân tỉnh",
          en: "Chief of the Office of the provincial People's Committee",
        },
      },
      {
        id: "managing-agency-director",
        title: {
          vi: "Giám đốc Sở Thông tin và Truyền thông",
          en: "Director of the Department of Information and Communications",
        },
      },
      {
        id: "department-heads",
        title: {
          vi: "Thủ trưởng các sở, ban, ngành của tỉnh",
          en: "heads of the province's departments and sector agencies",
        },
      },
      {
        id: "district-chairs",
        title: {
          vi: "Chủ tịch Ủy ban nhân dân các huyện, thành phố",
          en: "chairs of the People's Committees of districts and cities",
        },
      },
      {
        id: "others-concerned",
        title: {
          vi: "các tổ chức, đơn vị, cá nhân có liên quan",
          en: "other organisations, units and individuals concerned",
        },
        open: true,
      },
    ],
    readings: ["O4"],
    title: {
      vi: "Các cơ quan, tổ chức, cá nhân được nêu tên chịu trách nhiệm thi hành Quyết định",
      en: "The named agencies, organisations and individuals are responsible for implementing the decision",
    },
  },
  {
    id: "ben-tre-18-2018/decision-effect",
    cite: { part: "decision", article: 2, paragraph: 2 },
    modality: "definition",
    bearer: "everyone",
    topic: "definition",
    params: {
      defines: [
        {
          vi: "ngày có hiệu lực của Quyết định: 14/5/2018",
          en: "effective date of the decision: 14 May 2018",
        },
      ],
    },
    title: {
      vi: "Quyết định có hiệu lực kể từ ngày 14/5/2018",
      en: "The decision takes effect on 14 May 2018",
    },
  },
];

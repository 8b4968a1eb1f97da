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
          vi: "văn bản được ban hành: Quy chế vận hành của Trung tâm Tích hợp Dữ liệu tỉnh",
          en: "what is issued: the regulation on operating the province's Data Integration Centre",
        },
      ],
    },
    title: {
      vi: "Ban hành Quy chế kèm theo Quyết định",
      en: "The annexed regulation is issued with the decision",
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
          vi: "văn bản của từng cơ quan phổ biến, triển khai Quyết định trong cơ quan mình",
          en: "each agency's notice by which it made the decision known and put it into practice",
        },
        {
          vi: "phân công lãnh đạo phụ trách việc thi hành ở từng cơ quan",
          en: "assignment of the leader in charge of it in each agency",
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
          en: "heads of the province's departments, boards and sectors",
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
          en: "other organisations, units and persons concerned",
        },
        open: true,
      },
    ],
    readings: ["O4"],
    title: {
      vi: "Các cơ quan, tổ chức, cá nhân được nêu chịu trách nhiệm thi hành Quyết định",
      en: "The offices, organisations and persons named carry out the decision",
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
          vi: "ngày bắt đầu có hiệu lực của Quyết định: 14/5/2018",
          en: "first day in force of the decision: 14 May 2018",
        },
      ],
    },
    title: {
      vi: "Quyết định có hiệu lực kể từ ngày 14/5/2018",
      en: "The decision takes effect on 14 May 2018",
    },
  },
];

import type { Norm } from "../../norm.js";

export const article00: readonly Norm[] = [
  {
    id: "bac-ninh-33-2017/issuance",
    cite: { part: "decision", article: 1 },
    modality: "definition",
    bearer: "everyone",
    topic: "definition",
    params: {
      defines: [
        {
          vi: "văn bản được ban hành: Quy chế quản lý, sử dụng các ứng dụng công nghệ thông tin dùng chung của tỉnh",
          en: "what is issued: the regulation on managing and using the province's shared IT applications",
        },
      ],
    },
    title: {
      vi: "Ban hành Quy chế kèm theo Quyết định",
      en: "The annexed regulation is issued with the decision",
    },
  },
  {
    id: "bac-ninh-33-2017/entry-into-force",
    cite: { part: "decision", article: 2 },
    modality: "definition",
    bearer: "everyone",
    topic: "definition",
    params: {
      defines: [
        { vi: "ngày có hiệu lực: 15/11/2017", en: "day of entry into force: 15 November 2017" },
      ],
    },
    title: {
      vi: "Quyết định có hiệu lực thi hành kể từ ngày 15/11/2017",
      en: "The decision is in force from 15 November 2017",
    },
  },
  {
    id: "bac-ninh-33-2017/execution-of-the-decision",
    cite: { part: "decision", article: 3 },
    modality: "must",
    bearer: "everyone",
    topic: "attestation",
    params: {
      attesters: ["provincial-office", "managing-agency", "connected-agency"],
      holds: { amount: 3, unit: "year" },
      evidence: [
        {
          vi: "văn bản triển khai Quy chế của từng cơ quan, đơn vị",
          en: "document by which each agency puts the regulation into practice",
        },
        {
          vi: "danh sách cơ quan, đơn vị đã phổ biến Quy chế cho cán bộ",
          en: "list of the agencies that have made the regulation known to their staff",
        },
      ],
    },
    members: [
      {
        id: "provincial-office",
        title: {
          vi: "Chánh Văn phòng Ủy ban nhân dân tỉnh",
          en: "Chief of the Office of the provincial People's Committee",
        },
      },
      {
        id: "provincial-agencies",
        title: {
          vi: "giám đốc các sở, ban, ngành",
          en: "directors of the provincial departments and agencies",
        },
      },
      {
        id: "district-chairs",
        title: {
          vi: "Chủ tịch Ủy ban nhân dân huyện, thị xã, thành phố",
          en: "chairs of the People's Committees of districts, towns and the city",
        },
      },
      {
        id: "commune-chairs",
        title: {
          vi: "Chủ tịch Ủy ban nhân dân xã, phường, thị trấn",
          en: "chairs of the People's Committees of communes, wards and townships",
        },
      },
      {
        id: "agency-heads",
        title: { vi: "thủ trưởng các cơ quan, đơn vị", en: "heads of agencies and units" },
      },
      {
        id: "others-concerned",
        title: {
          vi: "tổ chức, cá nhân khác có liên quan",
          en: "other organisations and persons concerned",
        },
        open: true,
      },
    ],
    title: {
      vi: "Các cơ quan, tổ chức, cá nhân được nêu chịu trách nhiệm thi hành Quyết định",
      en: "The offices, organisations and persons named carry out the decision",
    },
  },
];

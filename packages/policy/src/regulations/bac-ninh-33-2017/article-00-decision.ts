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
        { vi: "Quy chế kèm theo Quyết định", en: "the regulation annexed to the decision" },
      ],
    },
    title: {
      vi: "Quyết định ban hành Quy chế kèm theo",
      en: "The decision issues the annexed regulation",
    },
  },
  {
    id: "bac-ninh-33-2017/entry-into-force",
    cite: { part: "decision", article: 2 },
    modality: "definition",
    bearer: "everyone",
    topic: "definition",
    params: { defines: [{ vi: "ngày có hiệu lực", en: "day of entry into force" }] },
    title: {
      vi: "Ngày Quyết định bắt đầu có hiệu lực",
      en: "The day from which the decision is in force",
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
      vi: "Các cơ quan, cá nhân được nêu tên thi hành Quyết định",
      en: "The offices and persons named carry out the decision",
    },
  },
];

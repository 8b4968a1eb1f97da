import type { Norm } from "../../norm.js";

export const article00: readonly Norm[] = [
  {
    id: "bac-kan-11-2023/issuance",
    cite: { part: "decision", article: 1 },
    modality: "definition",
    bearer: "everyone",
    topic: "definition",
    params: {
      defines: [
        {
          vi: "văn bản được ban hành: Quy chế quản trị, quản lý, vận hành, khai thác hệ thống hạ tầng, ứng dụng, cơ sở dữ liệu dùng chung tại Trung tâm Tích hợp dữ liệu",
          en: "what is issued: the regulation on administering, managing, operating and using the shared infrastructure, applications and databases at the Data Integration Centre",
        },
      ],
    },
    title: {
      vi: "Ban hành Quy chế kèm theo Quyết định",
      en: "The annexed regulation is issued with the decision",
    },
  },
  {
    id: "bac-kan-11-2023/entry-into-force",
    cite: { part: "decision", article: 2 },
    modality: "definition",
    bearer: "everyone",
    topic: "definition",
    params: {
      defines: [{ vi: "ngày có hiệu lực: 29/5/2023", en: "day of entry into force: 29 May 2023" }],
    },
    title: {
      vi: "Quyết định có hiệu lực thi hành kể từ ngày 29/5/2023",
      en: "The decision is in force from 29 May 2023",
    },
  },
  {
    id: "bac-kan-11-2023/execution-of-the-decision",
    cite: { part: "decision", article: 3 },
    modality: "must",
    bearer: "everyone",
    topic: "attestation",
    params: {
      attesters: ["provincial-office", "managing-agency", "connected-agency"],
      holds: { amount: 3, unit: "year" },
      evidence: [
        {
          vi: "văn bản triển khai Quy chế của từng cơ quan",
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
        id: "department-director",
        title: {
          vi: "Giám đốc Sở Thông tin và Truyền thông",
          en: "Director of the Department of Information and Communications",
        },
      },
      {
        id: "provincial-agencies",
        title: {
          vi: "thủ trưởng các sở, ban, ngành",
          en: "heads of the provincial departments and agencies",
        },
      },
      {
        id: "district-chairs",
        title: {
          vi: "Chủ tịch Ủy ban nhân dân huyện, thành phố",
          en: "chairs of the People's Committees of districts and the city",
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
        id: "others-concerned",
        title: {
          vi: "cơ quan, tổ chức, cá nhân khác có liên quan",
          en: "other agencies, organisations and persons concerned",
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

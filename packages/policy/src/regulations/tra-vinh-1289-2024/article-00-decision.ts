import type { Norm } from "../../norm.js";

export const article00: readonly Norm[] = [
  {
    id: "tra-vinh-1289-2024/promulgation",
    cite: { part: "decision", article: 1 },
    modality: "definition",
    bearer: "everyone",
    topic: "definition",
    params: {
      defines: [
        {
          vi: "văn bản được ban hành: Quy chế quản lý, vận hành, khai thác và bảo đảm an toàn thông tin tại Trung tâm dữ liệu tỉnh",
          en: "what is issued: the regulation on managing, operating, using and securing the province's data centre",
        },
      ],
    },
    title: {
      vi: "Ban hành Quy chế kèm theo Quyết định",
      en: "The annexed regulation is issued with the decision",
    },
  },
  {
    id: "tra-vinh-1289-2024/lead-in-implementation",
    cite: { part: "decision", article: 2 },
    modality: "must",
    bearer: "managing-agency",
    topic: "attestation",
    params: {
      evidence: [
        {
          vi: "kế hoạch hoặc văn bản triển khai Quyết định gửi các sở, ban, ngành, địa phương",
          en: "plan or letter on carrying out the Decision, sent to departments and districts",
        },
      ],
    },
    readings: ["A1"],
    title: {
      vi: "Chủ trì, phối hợp các cơ quan tổ chức thực hiện Quyết định",
      en: "Lead the agencies in carrying out the Decision",
    },
  },
  {
    id: "tra-vinh-1289-2024/entry-into-force",
    cite: { part: "decision", article: 3 },
    modality: "definition",
    bearer: "everyone",
    topic: "definition",
    params: {
      defines: [
        {
          vi: "ngày có hiệu lực: ngày ký, 29/7/2024",
          en: "first day in force: the day of signature, 29 July 2024",
        },
      ],
    },
    title: {
      vi: "Quyết định có hiệu lực thi hành kể từ ngày ký, 29/7/2024",
      en: "The decision is in force from the day of its signature, 29 July 2024",
    },
  },
  {
    id: "tra-vinh-1289-2024/replaced-decision",
    cite: { part: "decision", article: 3 },
    modality: "definition",
    bearer: "everyone",
    topic: "definition",
    params: {
      defines: [
        {
          vi: "văn bản bị thay thế: Quyết định số 1383/QĐ-UBND ngày 26/7/2019 về quản lý, vận hành, khai thác Trung tâm dữ liệu tỉnh",
          en: "the text that is replaced: Decision 1383/QĐ-UBND of 26 July 2019 on managing, operating and using the data centre",
        },
      ],
    },
    references: [{ to: "qd-1383-2019", relation: "replaces" }],
    title: {
      vi: "Quyết định số 1383/QĐ-UBND ngày 26/7/2019 bị thay thế",
      en: "Decision 1383/QĐ-UBND of 26 July 2019 is replaced",
    },
  },
  {
    id: "tra-vinh-1289-2024/those-responsible",
    cite: { part: "decision", article: 4 },
    modality: "must",
    bearer: "everyone",
    topic: "attestation",
    params: {
      attesters: ["provincial-office", "managing-agency", "finance-department", "connected-agency"],
      evidence: [
        {
          vi: "văn bản của từng cơ quan giao nhiệm vụ thi hành Quyết định",
          en: "each agency's paper assigning the tasks of the Decision",
        },
      ],
      holds: { amount: 3, unit: "year" },
    },
    members: [
      {
        id: "office-chief",
        title: {
          vi: "Chánh Văn phòng Ủy ban nhân dân tỉnh",
          en: "Chief of the Office of the provincial People's Committee",
        },
      },
      {
        id: "information-director",
        title: {
          vi: "Giám đốc Sở Thông tin và Truyền thông",
          en: "Director of the Department of Information and Communications",
        },
      },
      {
        id: "finance-director",
        title: { vi: "Giám đốc Sở Tài chính", en: "director of the Department of Finance" },
      },
      {
        id: "department-heads",
        title: {
          vi: "thủ trưởng các sở, ban, ngành tỉnh",
          en: "heads of the provincial departments and agencies",
        },
      },
      {
        id: "district-chairs",
        title: {
          vi: "chủ tịch Ủy ban nhân dân các huyện, thị xã, thành phố",
          en: "chairs of the People's Committees of districts, towns and cities",
        },
      },
      {
        id: "others-concerned",
        title: {
          vi: "cơ quan, tổ chức, cá nhân có liên quan",
          en: "agencies, organisations and persons concerned",
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

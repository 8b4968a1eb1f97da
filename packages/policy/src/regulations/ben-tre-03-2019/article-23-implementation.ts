import type { Norm } from "../../norm.js";

export const article23: readonly Norm[] = [
  {
    id: "ben-tre-03-2019/execution",
    cite: { article: 23, clause: 1 },
    modality: "must",
    bearer: "everyone",
    topic: "attestation",
    params: {
      attesters: ["provincial-office", "editorial-board", "portal-owner"],
      holds: { amount: 3, unit: "year" },
      evidence: [
        {
          vi: "văn bản triển khai Quy chế của từng cơ quan",
          en: "each agency's document implementing the regulation",
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
        id: "editorial-boards",
        title: {
          vi: "Trưởng Ban Biên tập các Cổng TTĐT",
          en: "heads of the portals' editorial boards",
        },
      },
      {
        id: "provincial-agencies",
        title: {
          vi: "thủ trưởng các sở, ban, ngành tỉnh",
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
        id: "others-concerned",
        title: {
          vi: "các tổ chức, doanh nghiệp, cá nhân có liên quan",
          en: "organisations, businesses and individuals concerned",
        },
        open: true,
      },
    ],
    title: {
      vi: "Các cơ quan, tổ chức, doanh nghiệp, cá nhân được nêu tên chịu trách nhiệm thực hiện Quy chế",
      en: "The named agencies, organisations, businesses and individuals are responsible for implementing the regulation",
    },
  },
  {
    id: "ben-tre-03-2019/difficulties-report",
    cite: { article: 23, clause: 2 },
    modality: "must",
    bearer: "everyone",
    topic: "attestation",
    params: {
      attesters: ["portal-owner", "provincial-office"],
      evidence: [
        {
          vi: "văn bản phản ánh vướng mắc hoặc xác nhận không có vướng mắc",
          en: "letters on difficulties or statement that there were none",
        },
      ],
    },
    readings: ["A1"],
    title: {
      vi: "Phản ánh phát sinh, vướng mắc về Văn phòng Ủy ban nhân dân tỉnh",
      en: "Difficulties are reported to the Office of the provincial People's Committee",
    },
  },
  {
    id: "ben-tre-03-2019/difficulties-summary",
    cite: { article: 23, clause: 2 },
    modality: "must",
    bearer: "provincial-office",
    topic: "attestation",
    params: {
      evidence: [
        {
          vi: "báo cáo, tờ trình tổng hợp phát sinh, vướng mắc",
          en: "summary report or submission on difficulties",
        },
      ],
    },
    readings: ["A1"],
    title: {
      vi: "Văn phòng Ủy ban nhân dân tỉnh tổng hợp vướng mắc, báo cáo, trình Ủy ban nhân dân tỉnh xem xét",
      en: "The Office of the provincial People's Committee summarises the difficulties and submits them to the Committee",
    },
  },
  {
    id: "ben-tre-03-2019/amendment",
    cite: { article: 23, clause: 2 },
    modality: "may",
    bearer: "provincial-committee",
    topic: "permission",
    params: {
      conditions: [
        {
          vi: "có phát sinh, vướng mắc trong quá trình thực hiện",
          en: "difficulties have arisen during implementation",
        },
      ],
    },
    title: {
      vi: "Ủy ban nhân dân tỉnh xem xét, sửa đổi, bổ sung Quy chế",
      en: "The provincial People's Committee considers amending the regulation",
    },
  },
];

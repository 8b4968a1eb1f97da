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
          en: "document by which each agency puts the regulation into practice",
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
          vi: "trưởng ban biên tập các Cổng TTĐT",
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
          vi: "tổ chức, doanh nghiệp, cá nhân có liên quan",
          en: "organisations, businesses and persons concerned",
        },
        open: true,
      },
    ],
    title: {
      vi: "Các cơ quan, tổ chức, doanh nghiệp, cá nhân được nêu chịu trách nhiệm thực hiện Quy chế",
      en: "The offices, organisations, businesses and persons named carry out the regulation",
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
          vi: "văn bản phản ánh vướng mắc, hoặc xác nhận không có vướng mắc",
          en: "letters on difficulties met, or a statement that there were none",
        },
      ],
    },
    readings: ["A1"],
    title: {
      vi: "Phản ánh vướng mắc, phát sinh về Văn phòng Ủy ban nhân dân tỉnh",
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
          vi: "báo cáo, tờ trình tổng hợp vướng mắc",
          en: "report or submission that gathers them",
        },
      ],
    },
    readings: ["A1"],
    title: {
      vi: "Tổng hợp vướng mắc, báo cáo, trình Ủy ban nhân dân tỉnh",
      en: "The Office gathers the difficulties and submits them to the provincial People's Committee",
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
          vi: "có phát sinh, vướng mắc khi thực hiện",
          en: "difficulties that have arisen in practice",
        },
      ],
    },
    title: {
      vi: "Ủy ban nhân dân tỉnh xem xét sửa đổi, bổ sung Quy chế",
      en: "The provincial People's Committee considers amending the regulation",
    },
  },
];

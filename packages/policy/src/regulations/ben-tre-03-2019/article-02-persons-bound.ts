import type { Norm } from "../../norm.js";

export const article02: readonly Norm[] = [
  {
    id: "ben-tre-03-2019/persons-bound",
    cite: { article: 2 },
    modality: "definition",
    bearer: "everyone",
    topic: "definition",
    params: {
      defines: [
        { vi: "cơ quan, đơn vị của tỉnh", en: "agencies and units of the province" },
        {
          vi: "tổ chức, cá nhân tự nguyện tham gia",
          en: "organisations and persons who take part of their own will",
        },
      ],
    },
    members: [
      {
        id: "provincial-agencies",
        title: { vi: "sở, ban, ngành tỉnh", en: "provincial departments and agencies" },
      },
      {
        id: "districts",
        title: {
          vi: "Ủy ban nhân dân huyện, thành phố",
          en: "People's Committees of districts and the city",
        },
      },
      {
        id: "provincial-units",
        title: {
          vi: "đơn vị trực thuộc Ủy ban nhân dân tỉnh",
          en: "units under the provincial People's Committee",
        },
      },
      {
        id: "volunteers",
        title: {
          vi: "tổ chức, cá nhân tự nguyện cung cấp, khai thác, sử dụng thông tin, dịch vụ công trên cổng",
          en: "organisations and persons who of their own will supply or use information and public services on the portal",
        },
      },
    ],
    title: {
      vi: "Những cơ quan, tổ chức, cá nhân mà Quy chế ràng buộc",
      en: "Which agencies, organisations and persons the regulation binds",
    },
  },
];

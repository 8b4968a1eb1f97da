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
        {
          vi: "đối tượng áp dụng: các sở, ban, ngành tỉnh, Ủy ban nhân dân các huyện, thành phố, đơn vị trực thuộc Ủy ban nhân dân tỉnh; tổ chức, cá nhân tự nguyện cung cấp, khai thác, sử dụng thông tin, dịch vụ công trực tuyến",
          en: "parties bound: provincial departments, district and city People's Committees, units under the provincial People's Committee; organisations and individuals who voluntarily provide or use information and online public services",
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
          en: "People's Committees of districts and cities",
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
          vi: "tổ chức, cá nhân tự nguyện cung cấp, khai thác, sử dụng thông tin, dịch vụ công trực tuyến trên Cổng TTĐT tỉnh",
          en: "organisations and individuals who voluntarily provide or use information and online public services on the provincial portal",
        },
      },
    ],
    title: {
      vi: "Đối tượng áp dụng: cơ quan, đơn vị của tỉnh và tổ chức, cá nhân tự nguyện tham gia Cổng TTĐT tỉnh",
      en: "Parties bound: the province's agencies and units, and organisations and individuals who voluntarily take part in the portal",
    },
  },
];

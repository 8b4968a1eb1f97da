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
          vi: "đối tượng áp dụng: sở, ban, ngành, Ủy ban nhân dân cấp huyện, đơn vị trực thuộc Ủy ban nhân dân tỉnh; tổ chức, cá nhân tự nguyện cung cấp, khai thác, sử dụng thông tin, dịch vụ trên cổng",
          en: "those bound: departments, district People's Committees, units under the provincial People's Committee; organisations and persons who supply or use information and services on the portal of their own will",
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
          vi: "tổ chức, cá nhân tự nguyện cung cấp, khai thác, sử dụng thông tin, dịch vụ công trên Cổng TTĐT tỉnh",
          en: "organisations and persons who of their own will supply or use information and public services on the portal",
        },
      },
    ],
    title: {
      vi: "Đối tượng áp dụng: cơ quan, đơn vị của tỉnh và tổ chức, cá nhân tự nguyện tham gia Cổng TTĐT tỉnh",
      en: "Those bound: the province's agencies and units, and those who take part in the portal of their own will",
    },
  },
];

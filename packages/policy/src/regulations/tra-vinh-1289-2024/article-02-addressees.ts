import type { Norm } from "../../norm.js";

export const article02: readonly Norm[] = [
  {
    id: "tra-vinh-1289-2024/addressees",
    cite: { article: 2 },
    modality: "definition",
    bearer: "everyone",
    topic: "definition",
    params: {
      defines: [
        {
          vi: "đối tượng áp dụng: sở, ban, ngành tỉnh, Ủy ban nhân dân cấp huyện và cơ quan, tổ chức, cá nhân có liên quan tham gia quản lý, vận hành, khai thác, bảo đảm an toàn thông tin tại Trung tâm dữ liệu",
          en: "those bound: provincial departments, district People's Committees and the agencies, organisations and persons who take part in managing, operating, using or securing the centre",
        },
      ],
    },
    members: [
      {
        id: "departments",
        title: { vi: "các sở, ban, ngành tỉnh", en: "provincial departments and agencies" },
      },
      {
        id: "districts",
        title: {
          vi: "Ủy ban nhân dân các huyện, thị xã, thành phố",
          en: "People's Committees of districts, towns and cities",
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
      vi: "Đối tượng áp dụng: cơ quan, tổ chức, cá nhân tham gia quản lý, vận hành, khai thác, bảo đảm an toàn thông tin tại Trung tâm dữ liệu",
      en: "Those bound: agencies, organisations and persons who manage, operate, use or secure the centre",
    },
  },
];

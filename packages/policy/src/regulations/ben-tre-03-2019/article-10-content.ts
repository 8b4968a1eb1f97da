import type { Norm } from "../../topics.js";

export const article10: readonly Norm[] = [
  {
    id: "ben-tre-03-2019/content-provincial-office",
    cite: { article: 10, clause: 1, point: "b" },
    modality: "must",
    bearer: "provincial-office",
    topic: "portal-content",
    params: { agency: "provincial-office" },
    members: [
      {
        id: "leaders-instructions",
        title: {
          vi: "ý kiến chỉ đạo, điều hành đã ban hành bằng văn bản, không thuộc bí mật nhà nước",
          en: "instructions of the leaders issued in writing, state secrets aside",
        },
      },
      {
        id: "answers-to-petitions",
        title: {
          vi: "ý kiến xử lý, phản hồi kiến nghị của tổ chức, cá nhân",
          en: "answers to petitions of organisations and persons",
        },
      },
      {
        id: "rewards-and-sanctions",
        title: {
          vi: "khen thưởng, xử phạt tổ chức, doanh nghiệp",
          en: "rewards and sanctions of organisations and businesses",
        },
      },
      {
        id: "leaders-calendar",
        title: { vi: "lịch làm việc của lãnh đạo", en: "calendar of the leaders" },
      },
    ],
    title: {
      vi: "Văn phòng Ủy ban nhân dân tỉnh cung cấp thông tin chỉ đạo, điều hành",
      en: "The provincial office supplies information on how the province is directed",
    },
  },
];

import type { Norm } from "../../topics.js";

export const article04: readonly Norm[] = [
  {
    id: "ben-tre-18-2018/architecture",
    cite: { article: 4, clause: 1 },
    modality: "must",
    bearer: "operator",
    topic: "completeness",
    params: { list: "subsystems" },
    members: [
      {
        id: "network",
        cite: { article: 4, clause: 1, point: "a" },
        title: { vi: "Phân hệ mạng và truyền dẫn", en: "Network and transmission" },
      },
      {
        id: "security",
        cite: { article: 4, clause: 1, point: "b" },
        title: { vi: "Phân hệ an ninh", en: "Security" },
      },
      {
        id: "servers",
        cite: { article: 4, clause: 1, point: "c" },
        title: { vi: "Phân hệ máy chủ", en: "Servers" },
      },
      {
        id: "storage",
        cite: { article: 4, clause: 1, point: "d" },
        title: { vi: "Phân hệ lưu trữ", en: "Storage" },
      },
      {
        id: "auxiliary",
        cite: { article: 4, clause: 1, point: "e" },
        title: { vi: "Phân hệ các hệ thống phụ trợ", en: "Auxiliary systems" },
      },
    ],
    title: {
      vi: "Kiến trúc của trung tâm gồm các phân hệ",
      en: "The centre is built of subsystems",
    },
  },
  {
    id: "ben-tre-18-2018/further-applications",
    cite: { article: 4, clause: 2, point: "b" },
    modality: "may",
    bearer: "provincial-committee",
    topic: "permission",
    params: {
      conditions: [{ vi: "theo nhu cầu thực tế", en: "as practice requires" }],
    },
    title: {
      vi: "Chỉ đạo bổ sung ứng dụng vận hành trên trung tâm",
      en: "Further applications may be ordered to run at the centre",
    },
  },
];

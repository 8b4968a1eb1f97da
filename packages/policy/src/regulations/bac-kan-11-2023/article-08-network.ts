import type { Norm } from "../../topics.js";

export const article08: readonly Norm[] = [
  {
    id: "bac-kan-11-2023/network-continuity",
    cite: { article: 8, clause: 1, point: "a" },
    modality: "must",
    bearer: "operator",
    topic: "attestation",
    params: {
      attesters: ["operator"],
      holds: { amount: 12, unit: "month" },
      evidence: [
        {
          vi: "thống kê thời gian hoạt động và gián đoạn của hệ thống mạng",
          en: "record of the network's uptime and interruptions",
        },
        {
          vi: "số liệu giám sát băng thông so với nhu cầu của các ứng dụng",
          en: "bandwidth monitoring compared with what the applications need",
        },
      ],
    },
    title: {
      vi: "Mạng chạy suốt ngày đêm, ổn định, đủ băng thông",
      en: "The network runs day and night, stable and with enough bandwidth",
    },
  },
  {
    id: "bac-kan-11-2023/internet-providers",
    cite: { article: 8, clause: 1, point: "đ" },
    modality: "must",
    bearer: "operator",
    topic: "internet-providers",
    params: { providers: { atLeast: 2 }, loadSharing: true },
    readings: ["B6"],
    title: {
      vi: "Đường truyền Internet của ít nhất hai nhà cung cấp, có chia tải",
      en: "Internet lines from at least two providers that share the load",
    },
  },
];

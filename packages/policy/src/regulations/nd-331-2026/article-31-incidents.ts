import type { Norm } from "../../norm.js";

export const article31: readonly Norm[] = [
  {
    id: "nd-331-2026/incident-report",
    cite: { article: 31, clause: 2, point: "d" },
    modality: "must",
    bearer: "system-owner",
    alsoBinds: ["operator"],
    topic: "incident-notice-term",
    params: {
      when: ["cybersecurity"],
      within: { atMost: { amount: 72, unit: "hour" } },
      recipient: "public-security-ministry",
    },
    readings: ["S3", "G8"],
    title: {
      vi: "Báo cáo sự cố cho Bộ Công an trong 72 giờ từ khi phát hiện",
      en: "Incidents are reported to the Ministry of Public Security within 72 hours of their detection",
    },
  },
  {
    id: "nd-331-2026/first-notice",
    cite: { article: 31, clause: 2, point: "d" },
    modality: "must",
    bearer: "system-owner",
    alsoBinds: ["operator"],
    topic: "incident-notice-term",
    params: {
      when: ["cybersecurity", "serious"],
      within: { atMost: { amount: 24, unit: "hour" } },
      recipient: "public-security-ministry",
    },
    readings: ["S3", "G8"],
    title: {
      vi: "Thông báo ban đầu về sự cố nghiêm trọng cho Bộ Công an trong 24 giờ từ khi phát hiện",
      en: "First notice of a serious incident reaches the Ministry of Public Security within 24 hours of its detection",
    },
  },
  {
    id: "nd-331-2026/notice-at-once",
    cite: { article: 31, clause: 2, point: "d" },
    modality: "must",
    bearer: "system-owner",
    alsoBinds: ["operator"],
    topic: "incident-notice-term",
    params: { when: ["cybersecurity", "nationalSecurity"], recipient: "public-security-ministry" },
    readings: ["S3", "G5"],
    title: {
      vi: "Thông báo ngay cho Bộ Công an khi sự cố đe dọa an ninh quốc gia, trật tự công cộng hoặc gây gián đoạn nghiêm trọng",
      en: "The Ministry of Public Security is notified at once where national security, public order or a serious disruption is at stake",
    },
  },
];

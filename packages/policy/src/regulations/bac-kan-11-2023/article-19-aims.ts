import type { Norm } from "../../norm.js";

export const article19: readonly Norm[] = [
  {
    id: "bac-kan-11-2023/security-aims",
    cite: { article: 19, clause: 1 },
    modality: "definition",
    bearer: "everyone",
    topic: "definition",
    params: {
      defines: [
        {
          vi: "mục tiêu bảo đảm an toàn thông tin: bảo vệ thông tin, hệ thống thông tin khỏi truy nhập, sử dụng, tiết lộ, gián đoạn, sửa đổi, phá hoại trái phép, giữ tính nguyên vẹn, bảo mật, khả dụng",
          en: "aims of information security: protecting information and systems from unlawful access, use, disclosure, interruption, change and destruction, so that integrity, confidentiality and availability are kept",
        },
      ],
    },
    members: [
      { id: "integrity", title: { vi: "tính nguyên vẹn", en: "integrity" } },
      { id: "confidentiality", title: { vi: "tính bảo mật", en: "confidentiality" } },
      { id: "availability", title: { vi: "tính khả dụng", en: "availability" } },
    ],
    title: {
      vi: "Mục tiêu bảo đảm an toàn thông tin: tính nguyên vẹn, tính bảo mật, tính khả dụng của hệ thống thông tin",
      en: "Aims of information security: integrity, confidentiality and availability of the systems",
    },
  },
  {
    id: "bac-kan-11-2023/own-scope-security",
    cite: { article: 19, clause: 2, point: "a" },
    modality: "must",
    bearer: "everyone",
    topic: "attestation",
    params: {
      attesters: ["connected-agency", "operator", "managing-agency"],
      evidence: [
        {
          vi: "quy chế an toàn thông tin nội bộ của cơ quan, tổ chức",
          en: "the agency's own information security rules",
        },
        {
          vi: "phân công cán bộ phụ trách an toàn thông tin",
          en: "assignment of the person in charge of information security",
        },
      ],
    },
    readings: ["A1"],
    title: {
      vi: "Cơ quan, tổ chức bảo đảm an toàn thông tin trong phạm vi công việc của mình",
      en: "Agencies and organisations secure information within their own work",
    },
  },
  {
    id: "bac-kan-11-2023/continuous-security",
    cite: { article: 19, clause: 2, point: "b" },
    modality: "must",
    bearer: "everyone",
    topic: "attestation",
    params: {
      attesters: ["operator", "connected-agency"],
      evidence: [
        {
          vi: "biện pháp an toàn thông tin áp dụng cho từng khâu xử lý dữ liệu",
          en: "security measures for each stage of handling data",
        },
        {
          vi: "biện pháp an toàn thông tin áp dụng cho từng giai đoạn của hệ thống",
          en: "security measures for each phase of a system's life",
        },
      ],
    },
    members: [
      {
        id: "data-handling",
        cite: { article: 19, clause: 2, point: "b", item: 1 },
        title: {
          vi: "thu thập, tạo lập, xử lý, truyền tải, lưu trữ, sử dụng thông tin, dữ liệu",
          en: "collecting, creating, processing, sending, storing and using information and data",
        },
      },
      {
        id: "system-life-cycle",
        cite: { article: 19, clause: 2, point: "b", item: 2 },
        title: {
          vi: "thiết kế, thiết lập, vận hành, nâng cấp, hủy bỏ hệ thống thông tin",
          en: "designing, setting up, operating, upgrading and retiring information systems",
        },
      },
    ],
    readings: ["G5", "A1"],
    title: {
      vi: "Bảo đảm an toàn thông tin thường xuyên, liên tục trong mọi khâu",
      en: "Information is secured regularly and without a break at every stage",
    },
  },
  {
    id: "bac-kan-11-2023/unified-security",
    cite: { article: 19, clause: 2, point: "c" },
    modality: "must",
    bearer: "managing-agency",
    topic: "attestation",
    params: {
      attesters: ["managing-agency", "operator"],
      evidence: [
        {
          vi: "kế hoạch đầu tư giải pháp an toàn thông tin dùng chung",
          en: "investment plan for shared security measures",
        },
        {
          vi: "bản rà soát trùng lặp khi thẩm định đầu tư",
          en: "check for duplication when investments are appraised",
        },
      ],
    },
    readings: ["A1", "K1"],
    title: {
      vi: "Bảo đảm an toàn thông tin tổng thể, đồng bộ, tập trung, có sự dùng chung, tránh đầu tư trùng lặp",
      en: "Protection is invested in as a whole, centrally and shared, without duplication",
    },
  },
];

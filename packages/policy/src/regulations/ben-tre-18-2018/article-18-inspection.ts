import type { Norm } from "../../norm.js";

export const article18: readonly Norm[] = [
  {
    id: "ben-tre-18-2018/inspection",
    cite: { article: 18, clause: 1 },
    modality: "must",
    bearer: "managing-agency",
    topic: "activity-cadence",
    params: {
      activity: "inspection",
      cadence: { counting: "rolling", every: { amount: 6, unit: "month" } },
    },
    readings: ["G12", "G14"],
    title: {
      vi: "Kiểm tra việc tuân thủ các quy định tại Quy chế tối thiểu 06 tháng một lần",
      en: "Inspect compliance with the regulation at least every 6 months",
    },
  },
  {
    id: "ben-tre-18-2018/inspection-contents",
    cite: { article: 18, clause: 2 },
    modality: "must",
    bearer: "managing-agency",
    topic: "activity-contents",
    params: { activity: "inspection", within: { amount: 6, unit: "month" } },
    members: [
      {
        id: "environment",
        cite: { article: 18, clause: 2, point: "a" },
        title: {
          vi: "điều kiện môi trường cho hoạt động của TTTHDL tỉnh",
          en: "environmental conditions for the centre's operation",
        },
        covers: [{ article: 15 }],
      },
      {
        id: "equipment-and-applications",
        cite: { article: 18, clause: 2, point: "b" },
        title: {
          vi: "tình hình sử dụng thiết bị, ứng dụng",
          en: "use of equipment and applications",
        },
        covers: [{ article: 9 }, { article: 10 }],
      },
      {
        id: "servers-and-services",
        cite: { article: 18, clause: 2, point: "c" },
        title: {
          vi: "hoạt động của máy chủ, máy trạm, dịch vụ: bản sửa lỗi, dung lượng ổ cứng, hiệu năng và việc liên quan",
          en: "operation of servers, workstations and services: fixes, disk space, performance and the like",
        },
        covers: [{ article: 4 }, { article: 6 }, { article: 7 }, { article: 8 }, { article: 14 }],
      },
      {
        id: "security",
        cite: { article: 18, clause: 2, point: "d" },
        title: {
          vi: "an ninh, bảo mật và khả năng phát hiện, ngăn chặn của hệ thống bảo mật",
          en: "security, and how well the security systems detect and stop attacks",
        },
        covers: [{ article: 12 }, { article: 14 }, { article: 19 }, { article: 21 }],
      },
      {
        id: "backups",
        cite: { article: 18, clause: 2, point: "đ" },
        title: {
          vi: "sao lưu, lưu trữ, phục hồi dữ liệu",
          en: "backup, storage and recovery of data",
        },
        covers: [{ article: 13 }],
      },
      {
        id: "records",
        cite: { article: 18, clause: 2, point: "e" },
        title: {
          vi: "quản lý hồ sơ: nhật ký, cập nhật, tổng hợp thiết bị, báo cáo",
          en: "records: logs, updates, equipment summaries, reports",
        },
        covers: [{ article: 9 }, { article: 11 }, { article: 17 }],
      },
      {
        id: "other-rules",
        cite: { article: 18, clause: 2, point: "g" },
        title: {
          vi: "việc tuân thủ các quy định khác của Quy chế",
          en: "compliance with the regulation's other rules",
        },
      },
    ],
    readings: ["C1", "G14", "G15", "G19"],
    title: {
      vi: "Các lần kiểm tra trong mỗi kỳ 6 tháng thực hiện đủ các nội dung kiểm tra",
      en: "The inspections of each 6 months cover every content listed",
    },
  },
  {
    id: "ben-tre-18-2018/inspection-findings",
    cite: { article: 18, clause: 3 },
    modality: "must",
    bearer: "managing-agency",
    topic: "attestation",
    params: {
      holds: { amount: 6, unit: "month" },
      evidence: [
        {
          vi: "báo cáo tổng hợp, phân tích mức độ ảnh hưởng sau kiểm tra",
          en: "summary and analysis of the findings after the inspection",
        },
        {
          vi: "văn bản giao cơ quan vận hành lập kế hoạch khắc phục",
          en: "the order to the operator to plan the remedy",
        },
      ],
    },
    readings: ["A1"],
    title: {
      vi: "Tổng hợp, đánh giá vấn đề phát hiện sau kiểm tra và giao cơ quan vận hành lập kế hoạch khắc phục",
      en: "Findings are summed up and assessed, and the operator is instructed to plan the remedy",
    },
  },
  {
    id: "ben-tre-18-2018/remedy-plan",
    cite: { article: 18, clause: 3 },
    modality: "must",
    bearer: "operator",
    topic: "attestation",
    params: {
      holds: { amount: 6, unit: "month" },
      evidence: [
        {
          vi: "kế hoạch khắc phục sau kiểm tra và kết quả thực hiện",
          en: "remedy plan after the inspection and what came of it",
        },
      ],
    },
    readings: ["A1"],
    title: {
      vi: "Cơ quan vận hành lập kế hoạch khắc phục vấn đề sau kiểm tra",
      en: "The operator plans how to remedy the findings",
    },
  },
];

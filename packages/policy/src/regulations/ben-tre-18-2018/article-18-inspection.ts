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
      en: "Compliance with the regulation is inspected at least once every 6 months",
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
          vi: "tình hình sử dụng thiết bị, sử dụng ứng dụng của hệ thống",
          en: "use of the system's equipment and applications",
        },
        covers: [{ article: 9 }, { article: 10 }],
      },
      {
        id: "servers-and-services",
        cite: { article: 18, clause: 2, point: "c" },
        title: {
          vi: "hoạt động của máy chủ, máy trạm, dịch vụ: cập nhật bản sửa lỗi, dung lượng ổ cứng, hiệu năng sử dụng và hoạt động có liên quan",
          en: "operation of servers, workstations and services: updates, disk space, performance and related activities",
        },
        covers: [{ article: 4 }, { article: 6 }, { article: 7 }, { article: 8 }, { article: 14 }],
      },
      {
        id: "security",
        cite: { article: 18, clause: 2, point: "d" },
        title: {
          vi: "tình hình an ninh bảo mật hệ thống; hiệu quả phát hiện, ngăn chặn của hệ thống bảo mật",
          en: "system security; effectiveness of the security systems in detecting and preventing attacks",
        },
        covers: [{ article: 12 }, { article: 14 }, { article: 19 }, { article: 21 }],
      },
      {
        id: "backups",
        cite: { article: 18, clause: 2, point: "đ" },
        title: {
          vi: "công tác sao lưu, lưu trữ, phục hồi dữ liệu",
          en: "data backup, storage and recovery",
        },
        covers: [{ article: 13 }],
      },
      {
        id: "records",
        cite: { article: 18, clause: 2, point: "e" },
        title: {
          vi: "quản lý hồ sơ: ghi nhật ký, cập nhật, tổng hợp thiết bị, báo cáo",
          en: "records management: logs, updates, equipment summaries, reports",
        },
        covers: [{ article: 9 }, { article: 11 }, { article: 17 }],
      },
      {
        id: "other-rules",
        cite: { article: 18, clause: 2, point: "g" },
        title: {
          vi: "việc tuân thủ các quy định khác của Quy chế",
          en: "compliance with the other provisions of the regulation",
        },
      },
    ],
    readings: ["C1", "G14", "G15", "G19"],
    title: {
      vi: "Kiểm tra đủ các nội dung quy định trong mỗi kỳ 06 tháng",
      en: "The inspections of each 6 months cover all prescribed contents",
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
          vi: "báo cáo tổng hợp, phân tích mức độ ảnh hưởng của các vấn đề phát hiện sau kiểm tra",
          en: "summary and impact analysis of the inspection findings",
        },
        {
          vi: "văn bản giao cơ quan vận hành lập kế hoạch khắc phục",
          en: "instruction to the operating agency to draw up a remediation plan",
        },
      ],
    },
    readings: ["A1"],
    title: {
      vi: "Tổng hợp, đánh giá vấn đề phát hiện sau kiểm tra và giao cơ quan vận hành lập kế hoạch khắc phục",
      en: "Inspection findings are summarised and assessed, and the operating agency is instructed to draw up a remediation plan",
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
          en: "remediation plan after the inspection and its results",
        },
      ],
    },
    readings: ["A1"],
    title: {
      vi: "Cơ quan vận hành lập kế hoạch khắc phục, xử lý vấn đề phát hiện sau kiểm tra",
      en: "The operating agency draws up a remediation plan for the inspection findings",
    },
  },
];

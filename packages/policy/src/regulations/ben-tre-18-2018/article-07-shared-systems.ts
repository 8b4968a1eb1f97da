import type { Norm } from "../../norm.js";

export const article07: readonly Norm[] = [
  {
    id: "ben-tre-18-2018/shared-data-cooperation",
    cite: { article: 7, clause: 1 },
    modality: "must",
    bearer: "system-owner",
    topic: "attestation",
    params: {
      evidence: [
        {
          vi: "văn bản cho phép đặt hệ thống tại TTTHDL tỉnh",
          en: "permission to place the system at the centre",
        },
        {
          vi: "quy chế hoặc biên bản phối hợp cập nhật, chia sẻ dữ liệu với cơ quan vận hành",
          en: "rules or minutes agreed with the operator on updating and sharing data",
        },
        {
          vi: "nhật ký cập nhật dữ liệu của hệ thống dùng chung",
          en: "log of data updates of the shared system",
        },
      ],
    },
    readings: ["A1"],
    title: {
      vi: "Cơ quan có hệ thống đặt tại TTTHDL tỉnh phối hợp cập nhật, chia sẻ dữ liệu dùng chung",
      en: "Agencies with systems at the centre help to update and share the common data",
    },
  },
  {
    id: "ben-tre-18-2018/migration-encouraged",
    cite: { article: 7, clause: 2 },
    modality: "may",
    bearer: "connected-agency",
    topic: "permission",
    params: {
      conditions: [
        {
          vi: "hệ thống, cơ sở dữ liệu dùng chung cho nhiều ngành, nhiều lĩnh vực, đã triển khai trước đây",
          en: "systems and databases shared by several sectors and deployed earlier",
        },
      ],
    },
    title: {
      vi: "Khuyến khích di chuyển hệ thống thông tin, cơ sở dữ liệu dùng chung đã triển khai về TTTHDL tỉnh",
      en: "Agencies are encouraged to move existing shared systems and databases to the centre",
    },
  },
  {
    id: "ben-tre-18-2018/resources-used",
    cite: { article: 7, clause: 3 },
    modality: "may",
    bearer: "user",
    alsoBinds: ["connected-agency"],
    topic: "permission",
    params: {
      conditions: [
        {
          vi: "trong quyền hạn, phạm vi truy cập do Sở Thông tin và Truyền thông cấp",
          en: "within the rights and scope of access that the Department of Information and Communications grants",
        },
        {
          vi: "cho tác nghiệp, nghiên cứu khoa học hoặc mục đích khác hợp với chức năng, nhiệm vụ của cơ quan",
          en: "for daily work, research or another purpose that fits the agency's tasks",
        },
      ],
    },
    readings: ["O4"],
    title: {
      vi: "Được khai thác tài nguyên, dịch vụ của TTTHDL tỉnh trong quyền hạn được cấp",
      en: "The centre's resources and services may be used within the rights granted",
    },
  },
];

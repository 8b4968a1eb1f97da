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
          vi: "văn bản của Ủy ban nhân dân tỉnh cho phép đặt hệ thống tại TTTHDL tỉnh",
          en: "the provincial People's Committee's permission to host the system at the centre",
        },
        {
          vi: "quy chế hoặc biên bản phối hợp cập nhật, chia sẻ dữ liệu với đơn vị vận hành",
          en: "rules or record agreed with the operating agency on updating and sharing data",
        },
        {
          vi: "nhật ký cập nhật dữ liệu của hệ thống dùng chung",
          en: "data update log of the shared system",
        },
      ],
    },
    readings: ["A1"],
    title: {
      vi: "Cơ quan, đơn vị có hệ thống thông tin, cơ sở dữ liệu dùng chung đặt tại TTTHDL tỉnh phối hợp cập nhật, chia sẻ dữ liệu",
      en: "Agencies with shared information systems and databases at the centre cooperate in updating and sharing data",
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
          vi: "hệ thống, cơ sở dữ liệu mang tính chất dùng chung cho nhiều ngành, nhiều lĩnh vực, đã triển khai trước đây",
          en: "systems and databases deployed earlier and shared by several sectors and fields",
        },
      ],
    },
    title: {
      vi: "Khuyến khích di chuyển hệ thống thông tin, cơ sở dữ liệu dùng chung đã triển khai trước đây về TTTHDL tỉnh",
      en: "Agencies are encouraged to move shared systems and databases deployed earlier to the centre",
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
          vi: "trong quyền hạn, phạm vi truy cập do Sở Thông tin và Truyền thông cung cấp",
          en: "within the rights and scope of access granted by the Department of Information and Communications",
        },
        {
          vi: "cho hoạt động tác nghiệp, nghiên cứu khoa học và mục đích khác phù hợp với chức năng, nhiệm vụ của cơ quan, đơn vị",
          en: "for daily work, scientific research or other purposes that fit the agency's functions and tasks",
        },
      ],
    },
    readings: ["O4"],
    title: {
      vi: "Được khai thác, sử dụng tài nguyên, dịch vụ trên TTTHDL tỉnh trong quyền hạn, phạm vi truy cập do Sở Thông tin và Truyền thông cung cấp",
      en: "The centre's resources and services may be used within the access granted by the Department of Information and Communications",
    },
  },
];

import type { Norm } from "../../norm.js";

export const article18: readonly Norm[] = [
  {
    id: "ben-tre-03-2019/component-structure",
    cite: { article: 18, clause: 1 },
    modality: "must",
    bearer: "portal-owner",
    topic: "attestation",
    params: {
      evidence: [
        {
          vi: "văn bản giao phòng chuyên môn hoặc cán bộ chuyên trách",
          en: "document charging a section or IT officer",
        },
        {
          vi: "bảng đối chiếu cấu trúc cổng với quy định",
          en: "table comparing the portal's structure with the rules",
        },
      ],
    },
    readings: ["A1"],
    title: {
      vi: "Chỉ đạo bảo đảm cấu trúc Cổng thành phần đúng pháp luật",
      en: "Owners see to it that their component portal's structure is lawful",
    },
  },
  {
    id: "ben-tre-03-2019/component-supervision",
    cite: { article: 18, clause: 1 },
    modality: "must",
    bearer: "portal-owner",
    topic: "attestation",
    params: {
      evidence: [
        {
          vi: "biên bản kiểm tra cổng thành phần",
          en: "minutes of checks of the component portal",
        },
      ],
    },
    readings: ["A1"],
    title: {
      vi: "Kiểm tra, giám sát quản trị, biên tập, cập nhật và hoạt động của Cổng thành phần",
      en: "Owners check and supervise the administration, editing, updating and running of their portal",
    },
  },
  {
    id: "ben-tre-03-2019/component-security",
    cite: { article: 18, clause: 1 },
    modality: "must",
    bearer: "portal-owner",
    topic: "attestation",
    params: {
      evidence: [
        {
          vi: "kết quả tự kiểm tra từng khoản được dẫn",
          en: "self-check against each clause referred to",
        },
      ],
    },
    references: [
      { relation: "see", cite: { article: 15, clause: 4 } },
      { relation: "see", cite: { article: 15, clause: 16 } },
      { relation: "see", cite: { article: 15, clause: 17 } },
      { relation: "see", cite: { article: 15, clause: 18 } },
    ],
    readings: ["Q1", "A1"],
    title: {
      vi: "Cổng thành phần thực hiện các khoản được dẫn về an toàn, bảo mật",
      en: "Component portals keep the clauses on security referred to",
    },
  },
  {
    id: "ben-tre-03-2019/component-responsibility",
    cite: { article: 18, clause: 1 },
    modality: "must",
    bearer: "portal-owner",
    topic: "attestation",
    params: {
      evidence: [
        {
          vi: "văn bản phân công người chịu trách nhiệm từng mặt",
          en: "document naming who is responsible for each",
        },
      ],
    },
    members: [
      {
        id: "administration-security",
        title: { vi: "quản trị an toàn, bảo mật", en: "secure administration" },
      },
      { id: "structure", title: { vi: "cấu trúc", en: "structure" } },
      { id: "interface", title: { vi: "giao diện", en: "interface" } },
    ],
    readings: ["A1"],
    title: {
      vi: "Chịu trách nhiệm trước Ủy ban nhân dân tỉnh về an toàn, cấu trúc, giao diện Cổng thành phần",
      en: "Owners are accountable to the provincial People's Committee for their portal's security, structure and interface",
    },
  },
  {
    id: "ben-tre-03-2019/technical-coordination",
    cite: { article: 18, clause: 2 },
    modality: "must",
    bearer: "portal-owner",
    topic: "attestation",
    params: {
      evidence: [
        {
          vi: "văn bản trao đổi kỹ thuật với Văn phòng",
          en: "technical correspondence with the Office",
        },
      ],
    },
    readings: ["A1"],
    title: {
      vi: "Phối hợp với Văn phòng Ủy ban nhân dân tỉnh xử lý vấn đề kỹ thuật của Cổng thành phần",
      en: "Owners and the Office settle the component portal's technical matters together",
    },
  },
  {
    id: "ben-tre-03-2019/component-content",
    cite: { article: 18, clause: 3 },
    modality: "must",
    bearer: "portal-owner",
    topic: "attestation",
    params: {
      evidence: [
        {
          vi: "bảng đối chiếu nội dung cổng với danh mục thông tin phải có",
          en: "table comparing the portal's content with what it must contain",
        },
      ],
    },
    references: [{ relation: "see", cite: { article: 11 } }],
    readings: ["A1"],
    title: {
      vi: "Cập nhật đủ thông tin trên Cổng thành phần và chịu trách nhiệm về thông tin, dữ liệu",
      en: "Owners update their portal in full and are responsible for its information and data",
    },
  },
  {
    id: "ben-tre-03-2019/component-rules",
    cite: { article: 18, clause: 4 },
    modality: "must",
    bearer: "portal-owner",
    topic: "attestation",
    params: {
      holds: { amount: 3, unit: "year" },
      evidence: [{ vi: "quy chế hoạt động đã ban hành", en: "working rules issued" }],
    },
    title: {
      vi: "Ban hành quy chế hoạt động của Cổng thành phần",
      en: "Owners issue working rules of their component portal",
    },
  },
  {
    id: "ben-tre-03-2019/component-assignments",
    cite: { article: 18, clause: 4 },
    modality: "must",
    bearer: "portal-owner",
    topic: "attestation",
    params: { evidence: [{ vi: "bảng phân công nhiệm vụ", en: "table of assignments" }] },
    readings: ["A1"],
    title: {
      vi: "Phân công cụ thể cán bộ tiếp nhận, xử lý, biên tập, cập nhật thông tin",
      en: "Staff are assigned to receive, process, edit and update information",
    },
  },
  {
    id: "ben-tre-03-2019/information-on-request",
    cite: { article: 18, clause: 5 },
    modality: "must",
    bearer: "portal-owner",
    topic: "attestation",
    params: {
      evidence: [
        {
          vi: "sổ theo dõi yêu cầu của Ban Biên tập kèm ngày trả lời",
          en: "register of the board's requests with the day of each answer",
        },
      ],
    },
    readings: ["A1"],
    title: {
      vi: "Cung cấp thông tin theo yêu cầu của Ban Biên tập Cổng TTĐT của Ủy ban nhân dân tỉnh",
      en: "Owners supply what the editorial board of the Committee's portal asks for",
    },
  },
  {
    id: "ben-tre-03-2019/periodic-report",
    cite: { article: 18, clause: 6 },
    modality: "must",
    bearer: "portal-owner",
    topic: "attestation",
    params: { evidence: [{ vi: "báo cáo định kỳ đã gửi", en: "periodic reports sent" }] },
    references: [{ relation: "see", cite: { article: 22, paragraph: 2 } }],
    readings: ["G5", "A1"],
    title: {
      vi: "Báo cáo định kỳ tình hình hoạt động của Cổng thành phần",
      en: "Owners report regularly on how their component portal does",
    },
  },
  {
    id: "ben-tre-03-2019/development-proposals",
    cite: { article: 18, clause: 6 },
    modality: "must",
    bearer: "portal-owner",
    topic: "attestation",
    params: {
      evidence: [
        {
          vi: "phần kiến nghị trong báo cáo hoặc văn bản riêng",
          en: "proposals in the report or in a letter of their own",
        },
      ],
    },
    readings: ["A1"],
    title: {
      vi: "Kiến nghị giải pháp phát triển, hoàn thiện Cổng TTĐT tỉnh",
      en: "Owners propose how to develop and complete the portal",
    },
  },
  {
    id: "ben-tre-03-2019/component-board",
    cite: { article: 18, clause: 7 },
    modality: "must",
    bearer: "portal-owner",
    topic: "attestation",
    params: {
      holds: { amount: 3, unit: "year" },
      evidence: [
        {
          vi: "quyết định thành lập Ban Biên tập cổng thành phần",
          en: "decision setting up the component portal's board",
        },
      ],
    },
    title: {
      vi: "Thủ trưởng cơ quan, Chủ tịch huyện, thành phố thành lập Ban Biên tập Cổng thành phần",
      en: "Heads of agencies and chairs of districts and the city set up the component portal's editorial board",
    },
  },
  {
    id: "ben-tre-03-2019/component-board-tasks",
    cite: { article: 18, clause: 7, point: "a" },
    modality: "must",
    bearer: "editorial-board",
    topic: "attestation",
    params: {
      attesters: ["editorial-board", "portal-owner"],
      evidence: [
        {
          vi: "nhật ký biên tập, cập nhật cổng thành phần",
          en: "log of editing and updating the component portal",
        },
      ],
    },
    readings: ["A1"],
    title: {
      vi: "Ban Biên tập Cổng thành phần giúp thủ trưởng quản lý, thu thập, biên tập, xử lý, cập nhật thông tin",
      en: "The component portal's board helps the head to manage, gather, edit, process and update information",
    },
  },
  {
    id: "ben-tre-03-2019/component-board-remuneration",
    cite: { article: 18, clause: 7, point: "b" },
    modality: "may",
    bearer: "editorial-board",
    topic: "permission",
    params: {},
    title: {
      vi: "Ban Biên tập Cổng thành phần được hưởng thù lao theo quy định",
      en: "The component portal's board is paid by the rules",
    },
  },
  {
    id: "ben-tre-03-2019/incident-notice-to-head",
    cite: { article: 18, clause: 8 },
    modality: "must",
    bearer: "editorial-board",
    topic: "attestation",
    params: {
      arisesWith: "incident",
      attesters: ["editorial-board", "portal-owner"],
      evidence: [
        {
          vi: "sổ sự cố ghi giờ phát hiện, giờ báo thủ trưởng",
          en: "incident register with times of detection and notice to the head",
        },
      ],
    },
    readings: ["G5", "Q4", "A1"],
    title: {
      vi: "Ban Biên tập Cổng thành phần báo ngay thủ trưởng khi có sự cố hoặc nguy cơ",
      en: "The component portal's board tells its head at once of incidents and risks",
    },
  },
  {
    id: "ben-tre-03-2019/incident-report-to-board",
    cite: { article: 18, clause: 8 },
    modality: "must",
    bearer: "editorial-board",
    topic: "attestation",
    params: {
      arisesWith: "incident",
      attesters: ["editorial-board", "portal-owner"],
      evidence: [
        {
          vi: "báo cáo sự cố đã gửi Ban Biên tập cổng Ủy ban nhân dân tỉnh",
          en: "incident reports sent to the board of the Committee's portal",
        },
      ],
    },
    references: [{ relation: "see", cite: { article: 16, clause: 2 } }],
    readings: ["G5", "Q4", "A1"],
    title: {
      vi: "Báo cáo kịp thời sự cố về Ban Biên tập Cổng TTĐT của Ủy ban nhân dân tỉnh",
      en: "Incidents are reported in time to the editorial board of the Committee's portal",
    },
  },
];

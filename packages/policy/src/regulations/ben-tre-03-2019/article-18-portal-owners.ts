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
          vi: "văn bản giao nhiệm vụ cho phòng chuyên môn hoặc cán bộ chuyên trách",
          en: "assignment of the task to a section or specialised officer",
        },
        {
          vi: "bảng đối chiếu cấu trúc Cổng thành phần với quy định",
          en: "comparison of the component portal's structure with the rules",
        },
      ],
    },
    readings: ["A1"],
    title: {
      vi: "Chỉ đạo bảo đảm cấu trúc Cổng thành phần đúng quy định pháp luật",
      en: "Owners ensure that the structure of their component portal complies with the law",
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
          vi: "biên bản kiểm tra Cổng thành phần",
          en: "inspection records of the component portal",
        },
      ],
    },
    readings: ["A1"],
    title: {
      vi: "Kiểm tra, giám sát công tác quản trị, biên tập, cập nhật và hoạt động của Cổng thành phần",
      en: "Owners check and monitor the administration, editing, updating and operation of their component portal",
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
          vi: "kết quả tự kiểm tra từng khoản được dẫn chiếu",
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
      vi: "Cổng thành phần thực hiện quy định về mật khẩu quản trị, tiêu chuẩn, bảo mật tài khoản và hành vi bị cấm",
      en: "Component portals follow the rules on administration passwords, standards, account confidentiality and prohibited acts",
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
          vi: "văn bản phân công người chịu trách nhiệm từng nội dung",
          en: "assignment of the person responsible for each subject",
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
      vi: "Chịu trách nhiệm trước Ủy ban nhân dân tỉnh về quản trị an toàn, bảo mật, cấu trúc, giao diện Cổng thành phần",
      en: "Owners are accountable to the provincial People's Committee for their component portal's secure administration, structure and interface",
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
          vi: "văn bản trao đổi kỹ thuật với Văn phòng Ủy ban nhân dân tỉnh",
          en: "technical correspondence with the Office of the provincial People's Committee",
        },
      ],
    },
    readings: ["A1"],
    title: {
      vi: "Phối hợp với Văn phòng Ủy ban nhân dân tỉnh xử lý thông tin kỹ thuật của Cổng thành phần",
      en: "Owners cooperate with the Office of the provincial People's Committee on technical matters of their component portal",
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
          vi: "bảng đối chiếu nội dung Cổng thành phần với danh mục thông tin phải có",
          en: "comparison of the component portal's content with the required information",
        },
      ],
    },
    references: [{ relation: "see", cite: { article: 11 } }],
    readings: ["A1"],
    title: {
      vi: "Cập nhật đầy đủ thông tin trên Cổng thành phần và chịu trách nhiệm trước Ủy ban nhân dân tỉnh về thông tin, dữ liệu",
      en: "Owners keep their component portal complete and are accountable to the provincial People's Committee for its information and data",
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
      evidence: [{ vi: "quy chế hoạt động đã ban hành", en: "issued working rules" }],
    },
    title: {
      vi: "Ban hành quy chế hoạt động của Cổng thành phần",
      en: "Owners issue the working rules of their component portal",
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
      vi: "Phân công nhiệm vụ cụ thể cho cán bộ tiếp nhận, xử lý, biên tập, cập nhật thông tin lên Cổng thành phần",
      en: "Specific staff are assigned to receive, process, edit and update information on the component portal",
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
          vi: "sổ theo dõi yêu cầu của Ban Biên tập và ngày trả lời",
          en: "register of the editorial board's requests with reply dates",
        },
      ],
    },
    readings: ["A1"],
    title: {
      vi: "Cung cấp thông tin theo yêu cầu của Ban Biên tập Cổng TTĐT của Ủy ban nhân dân tỉnh",
      en: "Owners provide the information requested by the editorial board of the People's Committee's portal",
    },
  },
  {
    id: "ben-tre-03-2019/periodic-report",
    cite: { article: 18, clause: 6 },
    modality: "must",
    bearer: "portal-owner",
    topic: "attestation",
    params: { evidence: [{ vi: "báo cáo định kỳ đã gửi", en: "regular reports sent" }] },
    references: [{ relation: "see", cite: { article: 22, paragraph: 2 } }],
    readings: ["G5", "A1"],
    title: {
      vi: "Báo cáo định kỳ về tình hình hoạt động của hệ thống Cổng thành phần",
      en: "Owners report regularly on the operation of their component portal",
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
          vi: "phần kiến nghị trong báo cáo hoặc văn bản kiến nghị",
          en: "proposals in the report or in a separate letter",
        },
      ],
    },
    readings: ["A1"],
    title: {
      vi: "Kiến nghị giải pháp phát triển, hoàn thiện Cổng TTĐT tỉnh",
      en: "Owners propose solutions to develop and improve the provincial portal",
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
          vi: "quyết định thành lập Ban Biên tập Cổng thành phần",
          en: "decision establishing the component portal's editorial board",
        },
      ],
    },
    title: {
      vi: "Thủ trưởng cơ quan, đơn vị, Chủ tịch Ủy ban nhân dân huyện, thành phố thành lập Ban Biên tập Cổng thành phần",
      en: "Heads of agencies and chairs of district and city People's Committees establish the component portal's editorial board",
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
          vi: "nhật ký biên tập, cập nhật Cổng thành phần",
          en: "editing and updating log of the component portal",
        },
      ],
    },
    readings: ["A1"],
    title: {
      vi: "Ban Biên tập Cổng thành phần giúp thủ trưởng quản lý, thu thập, biên tập, xử lý, cập nhật thông tin",
      en: "The component portal's editorial board helps the head of the agency to manage, collect, edit, process and update information",
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
      vi: "Ban Biên tập Cổng thành phần được hưởng thù lao theo quy định của Nhà nước",
      en: "The component portal's editorial board receives remuneration under the State's rules",
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
          vi: "sổ sự cố ghi thời điểm phát hiện, thời điểm báo thủ trưởng",
          en: "incident register with times of detection and of notice to the head",
        },
      ],
    },
    readings: ["G5", "Q4", "A1"],
    title: {
      vi: "Ban Biên tập Cổng thành phần báo ngay thủ trưởng khi phát hiện sự cố kỹ thuật hoặc nguy cơ mất an toàn thông tin",
      en: "The component portal's editorial board notifies the head of the agency at once of technical incidents and security risks",
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
          vi: "báo cáo sự cố đã gửi Ban Biên tập Cổng TTĐT của Ủy ban nhân dân tỉnh",
          en: "incident reports sent to the editorial board of the People's Committee's portal",
        },
      ],
    },
    references: [{ relation: "see", cite: { article: 16, clause: 2 } }],
    readings: ["G5", "Q4", "A1"],
    title: {
      vi: "Báo cáo kịp thời sự cố về Ban Biên tập Cổng TTĐT của Ủy ban nhân dân tỉnh",
      en: "Incidents are reported in time to the editorial board of the People's Committee's portal",
    },
  },
];

import type { Norm } from "../../norm.js";

export const article20: readonly Norm[] = [
  {
    id: "ben-tre-18-2018/service-request",
    cite: { article: 20, clause: 1, point: "a" },
    modality: "must",
    bearer: "connected-agency",
    topic: "attestation",
    params: {
      evidence: [
        {
          vi: "bản lưu đề nghị cung cấp dịch vụ, hệ thống phần mềm đã gửi Sở Thông tin và Truyền thông",
          en: "copies of the requests for services and software sent to the Department of Information and Communications",
        },
        {
          vi: "danh sách dịch vụ đang sử dụng kèm đề nghị tương ứng",
          en: "list of services in use with their requests",
        },
      ],
    },
    references: [
      { relation: "see", cite: { article: 4, clause: 2 } },
      { relation: "see", cite: { article: 20, clause: 1, point: "a", form: "mau-1" } },
    ],
    readings: ["A1"],
    title: {
      vi: "Cơ quan, tổ chức có nhu cầu gửi đề nghị cung cấp dịch vụ, hệ thống phần mềm theo Mẫu số 1 về Sở Thông tin và Truyền thông",
      en: "Agencies and organisations that need services or software send a request on Form 1 to the Department of Information and Communications",
    },
  },
  {
    id: "ben-tre-18-2018/mau-1-contents",
    cite: { article: 20, clause: 1, point: "a", form: "mau-1" },
    modality: "must",
    bearer: "connected-agency",
    topic: "attestation",
    params: {
      evidence: [
        {
          vi: "các đề nghị đã gửi theo Mẫu số 1, điền đủ các mục",
          en: "requests sent on Form 1 with all parts completed",
        },
      ],
    },
    members: [
      {
        id: "number-and-date",
        title: { vi: "số, ký hiệu; địa danh và ngày, tháng, năm", en: "number; place and date" },
      },
      {
        id: "addressee",
        title: {
          vi: "Kính gửi: Sở Thông tin và Truyền thông",
          en: "addressee: Department of Information and Communications",
        },
      },
      { id: "agency-name", title: { vi: "tên cơ quan", en: "name of the agency" } },
      { id: "address", title: { vi: "địa chỉ", en: "address" } },
      { id: "telephone", title: { vi: "điện thoại", en: "telephone" } },
      { id: "fax", title: { vi: "fax", en: "fax" } },
      {
        id: "contact-person",
        title: {
          vi: "người liên hệ: họ tên, địa chỉ thư điện tử, số điện thoại",
          en: "contact person: full name, email address, telephone number",
        },
      },
      {
        id: "service-name",
        title: {
          vi: "tên dịch vụ, hệ thống phần mềm dùng chung",
          en: "name of the service or shared software system",
        },
      },
      { id: "purpose", title: { vi: "mục đích sử dụng", en: "purpose of use" } },
      { id: "period-of-use", title: { vi: "thời gian sử dụng", en: "period of use" } },
      {
        id: "technical-requirements",
        title: {
          vi: "các thông số kỹ thuật và yêu cầu kỹ thuật khác",
          en: "technical parameters and other technical requirements",
        },
      },
      {
        id: "undertaking",
        title: {
          vi: "cam kết tuân thủ các quy định về vận hành TTTHDL tỉnh",
          en: "commitment to comply with the rules on operating the centre",
        },
      },
      {
        id: "signature",
        title: {
          vi: "thủ trưởng đơn vị ký, ghi rõ họ tên, đóng dấu",
          en: "signature, full name and seal of the head of the agency",
        },
      },
    ],
    readings: ["V8", "O4", "A1"],
    title: {
      vi: "Nội dung Mẫu số 1: đề nghị cung cấp dịch vụ, tài nguyên công nghệ thông tin của TTTHDL tỉnh",
      en: "Contents of Form 1: request for information technology services and resources of the centre",
    },
  },
  {
    id: "ben-tre-18-2018/service-request-decided",
    cite: { article: 20, clause: 1, point: "b" },
    alsoCites: [{ article: 20, clause: 1, point: "a" }],
    modality: "must",
    bearer: "managing-agency",
    topic: "attestation",
    params: {
      evidence: [
        {
          vi: "sổ tiếp nhận đề nghị và văn bản quyết định cấp phát",
          en: "register of requests and allocation decisions",
        },
        {
          vi: "bảng đối chiếu việc cấp phát với quy hoạch hạ tầng kỹ thuật chung của tỉnh",
          en: "comparison of allocations with the province's infrastructure planning",
        },
      ],
    },
    references: [{ relation: "see", cite: { article: 20, clause: 1, point: "a", form: "mau-1" } }],
    readings: ["A1"],
    title: {
      vi: "Sở Thông tin và Truyền thông tiếp nhận đề nghị, xem xét, quyết định cấp phát tài nguyên phù hợp",
      en: "The Department of Information and Communications receives requests and decides on suitable allocations",
    },
  },
  {
    id: "ben-tre-18-2018/reply-mau-1",
    cite: { article: 20, clause: 1, point: "b", form: "mau-1" },
    modality: "must",
    bearer: "managing-agency",
    topic: "reply-deadline",
    params: { form: "mau-1", within: { atMost: { amount: 5, unit: "working-day" } } },
    readings: ["G8"],
    title: {
      vi: "Phản hồi đề nghị cung cấp dịch vụ, hệ thống phần mềm tối đa 05 ngày làm việc",
      en: "Requests for services and software are answered within 5 working days",
    },
  },
  {
    id: "ben-tre-18-2018/incident-request",
    cite: { article: 20, clause: 2, point: "a" },
    modality: "must",
    bearer: "connected-agency",
    topic: "attestation",
    params: {
      evidence: [
        {
          vi: "bản lưu đề nghị khắc phục sự cố đã gửi Sở Thông tin và Truyền thông",
          en: "copies of the incident requests sent to the Department of Information and Communications",
        },
        {
          vi: "nhật ký sự cố của cơ quan kèm đề nghị tương ứng",
          en: "agency's incident log with the matching requests",
        },
      ],
    },
    references: [{ relation: "see", cite: { article: 20, clause: 2, point: "a", form: "mau-2" } }],
    readings: ["A1"],
    title: {
      vi: "Cơ quan, tổ chức có sự cố gửi đề nghị khắc phục sự cố theo Mẫu số 2 về Sở Thông tin và Truyền thông",
      en: "Agencies and organisations with an incident send a request to resolve it on Form 2 to the Department of Information and Communications",
    },
  },
  {
    id: "ben-tre-18-2018/mau-2-contents",
    cite: { article: 20, clause: 2, point: "a", form: "mau-2" },
    modality: "must",
    bearer: "connected-agency",
    topic: "attestation",
    params: {
      evidence: [
        {
          vi: "các đề nghị đã gửi theo Mẫu số 2, điền đủ các mục",
          en: "requests sent on Form 2 with all parts completed",
        },
      ],
    },
    members: [
      {
        id: "number-and-date",
        title: { vi: "số, ký hiệu; địa danh và ngày, tháng, năm", en: "number; place and date" },
      },
      {
        id: "addressee",
        title: {
          vi: "Kính gửi: Sở Thông tin và Truyền thông",
          en: "addressee: Department of Information and Communications",
        },
      },
      {
        id: "subject",
        title: {
          vi: "tên sự cố cần khắc phục tại trích yếu",
          en: "name of the incident in the subject line",
        },
      },
      { id: "agency-name", title: { vi: "tên cơ quan", en: "name of the agency" } },
      { id: "address", title: { vi: "địa chỉ", en: "address" } },
      { id: "telephone", title: { vi: "điện thoại", en: "telephone" } },
      { id: "fax", title: { vi: "fax", en: "fax" } },
      {
        id: "contact-person",
        title: {
          vi: "người liên hệ: họ tên, địa chỉ thư điện tử, số điện thoại",
          en: "contact person: full name, email address, telephone number",
        },
      },
      {
        id: "description",
        title: { vi: "mô tả sơ bộ về sự cố", en: "brief description of the incident" },
      },
      {
        id: "time-of-incident",
        title: { vi: "thời gian xảy ra sự cố", en: "time of the incident" },
      },
      {
        id: "affected-system",
        title: { vi: "hệ thống, dịch vụ xảy ra sự cố", en: "system or service affected" },
      },
      {
        id: "protective-measures",
        title: { vi: "các biện pháp phòng vệ", en: "protective measures" },
      },
      { id: "requested-remedy", title: { vi: "yêu cầu khắc phục sự cố", en: "remedy requested" } },
      {
        id: "truth-statement",
        title: {
          vi: "cam đoan báo cáo sự cố đúng sự thật và đề nghị hỗ trợ khắc phục",
          en: "statement that the report is true, with the request for help",
        },
      },
      {
        id: "signature",
        title: {
          vi: "thủ trưởng đơn vị ký, ghi rõ họ tên, đóng dấu",
          en: "signature, full name and seal of the head of the agency",
        },
      },
    ],
    readings: ["V8", "O4", "A1"],
    title: {
      vi: "Nội dung Mẫu số 2: đề nghị khắc phục sự cố",
      en: "Contents of Form 2: request to resolve an incident",
    },
  },
  {
    id: "ben-tre-18-2018/incident-request-handled",
    cite: { article: 20, clause: 2, point: "b" },
    alsoCites: [{ article: 20, clause: 2, point: "a" }],
    modality: "must",
    bearer: "managing-agency",
    topic: "attestation",
    params: {
      evidence: [
        {
          vi: "sổ tiếp nhận đề nghị khắc phục sự cố và kết quả xử lý",
          en: "register of incident requests and their results",
        },
        {
          vi: "văn bản hướng dẫn sửa chữa, bảo trì gửi cơ quan, tổ chức đề nghị",
          en: "guidance on repair and maintenance sent to the requesting agencies",
        },
      ],
    },
    references: [{ relation: "see", cite: { article: 20, clause: 2, point: "a", form: "mau-2" } }],
    readings: ["G5", "A1"],
    title: {
      vi: "Sở Thông tin và Truyền thông tiếp nhận đề nghị, khẩn trương khắc phục sự cố hoặc hướng dẫn sửa chữa, bảo trì",
      en: "The Department of Information and Communications receives requests and urgently resolves incidents or gives guidance on repair and maintenance",
    },
  },
  {
    id: "ben-tre-18-2018/reply-mau-2",
    cite: { article: 20, clause: 2, point: "b", form: "mau-2" },
    modality: "must",
    bearer: "managing-agency",
    topic: "reply-deadline",
    params: { form: "mau-2", within: { atMost: { amount: 1, unit: "working-day" } } },
    readings: ["G8"],
    title: {
      vi: "Phản hồi đề nghị khắc phục sự cố tối đa 01 ngày làm việc",
      en: "Requests to resolve an incident are answered within 1 working day",
    },
  },
];

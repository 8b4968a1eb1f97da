import type { Norm } from "../../norm.js";

export const article37: readonly Norm[] = [
  {
    id: "bac-kan-11-2023/use-by-regulation",
    cite: { article: 37, clause: 1 },
    modality: "must",
    bearer: "connected-agency",
    alsoBinds: ["user"],
    topic: "attestation",
    params: {
      attesters: ["connected-agency", "user", "operator"],
      evidence: [
        {
          vi: "thỏa thuận sử dụng dịch vụ của cơ quan với Trung tâm Tích hợp dữ liệu",
          en: "the agency's service agreement with the centre",
        },
        {
          vi: "hướng dẫn đã gửi cơ quan, người sử dụng",
          en: "guidance sent to agencies and users",
        },
      ],
    },
    readings: ["A1"],
    title: {
      vi: "Sử dụng hạ tầng, dịch vụ theo Quy chế và hướng dẫn của cơ quan quản lý, đơn vị vận hành",
      en: "Infrastructure and services are used by the regulation and the guidance of managing agency and operator",
    },
  },
  {
    id: "bac-kan-11-2023/provincial-security-regulation",
    cite: { article: 37, clause: 2 },
    modality: "must",
    bearer: "connected-agency",
    alsoBinds: ["user"],
    topic: "attestation",
    params: {
      evidence: [
        {
          vi: "văn bản được áp dụng: số, ký hiệu, điều khoản (Quyết định 22/2021/QĐ-UBND hoặc văn bản thay thế)",
          en: "the text applied: number and article (Decision 22/2021/QĐ-UBND or its successor)",
        },
        { vi: "kết quả tự kiểm tra việc tuân thủ", en: "result of a self-check of compliance" },
      ],
    },
    references: [{ to: "qd-22-2021", relation: "delegates" }],
    readings: ["S2", "A1"],
    title: {
      vi: "Tuân thủ quy chế an toàn thông tin mạng của tỉnh",
      en: "The province's network security regulation is obeyed",
    },
  },
  {
    id: "bac-kan-11-2023/centre-security-rules",
    cite: { article: 37, clause: 2 },
    modality: "must",
    bearer: "connected-agency",
    alsoBinds: ["user"],
    topic: "attestation",
    params: {
      attesters: ["connected-agency", "user", "operator"],
      evidence: [
        {
          vi: "cam kết tuân thủ quy định bảo mật của Trung tâm Tích hợp dữ liệu",
          en: "undertaking to keep the centre's security rules",
        },
      ],
    },
    readings: ["A1"],
    title: {
      vi: "Tuân thủ quy định bảo mật của Trung tâm Tích hợp dữ liệu",
      en: "The centre's security rules are obeyed",
    },
  },
  {
    id: "bac-kan-11-2023/agency-security",
    cite: { article: 37, clause: 3 },
    modality: "must",
    bearer: "connected-agency",
    topic: "attestation",
    params: {
      evidence: [
        {
          vi: "nhật ký vận hành ứng dụng, hệ thống của cơ quan",
          en: "operation log of the agency's applications and systems",
        },
      ],
    },
    readings: ["A1"],
    title: {
      vi: "Cơ quan tuân thủ quy định an toàn bảo mật, duy trì ứng dụng, hệ thống của mình",
      en: "Agencies obey the security rules and keep their applications and systems running",
    },
  },
  {
    id: "bac-kan-11-2023/agency-content",
    cite: { article: 37, clause: 3 },
    modality: "must",
    bearer: "connected-agency",
    topic: "attestation",
    params: {
      evidence: [
        {
          vi: "phân công người duyệt nội dung trước khi cập nhật",
          en: "assignment of who approves content before it is updated",
        },
      ],
    },
    readings: ["A1"],
    title: {
      vi: "Cơ quan chịu trách nhiệm về nội dung, thông tin mình cung cấp, cập nhật",
      en: "Agencies are responsible for the content and information they supply and update",
    },
  },
  {
    id: "bac-kan-11-2023/agency-backup",
    cite: { article: 37, clause: 3 },
    modality: "must",
    bearer: "connected-agency",
    topic: "attestation",
    params: {
      evidence: [
        { vi: "hướng dẫn sao lưu của đơn vị vận hành", en: "the operator's guidance on backups" },
        { vi: "nhật ký sao lưu dữ liệu của cơ quan", en: "the agency's backup log" },
      ],
    },
    readings: ["G5", "A1"],
    title: {
      vi: "Cơ quan sao lưu thường xuyên dữ liệu của mình theo hướng dẫn của đơn vị vận hành",
      en: "Agencies back up their data regularly, as the operator guides",
    },
  },
  {
    id: "bac-kan-11-2023/user-permitted-scope",
    cite: { article: 37, clause: 4 },
    modality: "must",
    bearer: "user",
    topic: "attestation",
    params: {
      attesters: ["connected-agency"],
      evidence: [
        {
          vi: "phạm vi sử dụng dịch vụ đã thông báo cho người sử dụng",
          en: "scope of use made known to users",
        },
      ],
    },
    readings: ["A1"],
    title: {
      vi: "Khai thác dịch vụ trong phạm vi cho phép, tuân thủ quy định bảo mật, quản lý vận hành",
      en: "Users use the services within what is allowed and obey the security and operating rules",
    },
  },
  {
    id: "bac-kan-11-2023/incident-notice-to-operator",
    cite: { article: 37, clause: 5 },
    modality: "must",
    bearer: "connected-agency",
    alsoBinds: ["user"],
    topic: "attestation",
    params: {
      arisesWith: "incident",
      attesters: ["connected-agency", "operator"],
      evidence: [
        {
          vi: "sổ tiếp nhận báo sự cố của đơn vị vận hành",
          en: "the operator's register of incident calls",
        },
      ],
    },
    readings: ["G5", "A1"],
    title: {
      vi: "Thông báo ngay cho cán bộ kỹ thuật của đơn vị vận hành khi phát sinh sự cố",
      en: "The operator's technical staff are notified of an incident at once",
    },
  },
  {
    id: "bac-kan-11-2023/incident-confirmation",
    cite: { article: 37, clause: 5 },
    modality: "must",
    bearer: "connected-agency",
    alsoBinds: ["user"],
    topic: "attestation",
    params: {
      arisesWith: "incident",
      attesters: ["connected-agency", "operator"],
      evidence: [
        {
          vi: "phiếu xác nhận kết quả xử lý từng sự cố",
          en: "confirmation of the result for each incident",
        },
      ],
    },
    readings: ["A1"],
    title: {
      vi: "Phối hợp trong việc xử lý sự cố và xác nhận kết quả xử lý",
      en: "Agencies and users help to handle an incident and confirm the result",
    },
  },
];

import type { Norm } from "../../norm.js";

export const article25: readonly Norm[] = [
  {
    id: "ben-tre-18-2018/use-within-permission",
    cite: { article: 25, clause: 1 },
    modality: "must",
    bearer: "user",
    topic: "attestation",
    params: {
      attesters: ["user", "connected-agency"],
      evidence: [
        {
          vi: "văn bản xác định phạm vi quyền đã cấp cho người sử dụng",
          en: "scope of the rights granted to the user",
        },
        {
          vi: "nhật ký từ chối truy cập ngoài phạm vi cho phép",
          en: "log of refused access outside that scope",
        },
      ],
    },
    readings: ["A1"],
    title: {
      vi: "Sử dụng dịch vụ TTTHDL tỉnh trong phạm vi cho phép",
      en: "The centre's services are used within the permitted scope",
    },
  },
  {
    id: "ben-tre-18-2018/user-rules-kept",
    cite: { article: 25, clause: 2 },
    modality: "must",
    bearer: "user",
    topic: "attestation",
    params: {
      attesters: ["user", "connected-agency"],
      evidence: [
        { vi: "văn bản cam kết của người sử dụng", en: "user's commitment" },
        {
          vi: "biên bản phổ biến quy định cho người sử dụng",
          en: "record of informing users of the rules",
        },
      ],
    },
    readings: ["A1"],
    title: {
      vi: "Tuân thủ các quy định về an toàn bảo mật thông tin, quản lý vận hành và khai thác TTTHDL tỉnh",
      en: "Users follow the rules on information security, operation and use of the centre",
    },
  },
  {
    id: "ben-tre-18-2018/user-reports-incidents",
    cite: { article: 25, clause: 3 },
    modality: "must",
    bearer: "user",
    topic: "attestation",
    params: {
      attesters: ["user", "connected-agency"],
      evidence: [
        {
          vi: "sổ tiếp nhận thông báo sự cố của người sử dụng",
          en: "register of incidents reported by users",
        },
      ],
    },
    readings: ["A1"],
    title: {
      vi: "Thông báo cho cán bộ kỹ thuật tại cơ quan khi phát sinh sự cố",
      en: "Users notify their agency's technical staff of incidents",
    },
  },
  {
    id: "ben-tre-18-2018/user-helps-with-incidents",
    cite: { article: 25, clause: 4 },
    modality: "must",
    bearer: "user",
    topic: "attestation",
    params: {
      arisesWith: "incident",
      attesters: ["user", "connected-agency"],
      evidence: [
        {
          vi: "biên bản xử lý sự cố có xác nhận của người sử dụng",
          en: "incident records confirmed by the user",
        },
      ],
    },
    readings: ["A1"],
    title: {
      vi: "Phối hợp với cán bộ kỹ thuật của cơ quan vận hành xử lý sự cố và xác nhận kết quả xử lý",
      en: "Users cooperate with the operating agency's technical staff in handling incidents and confirm the result",
    },
  },
];

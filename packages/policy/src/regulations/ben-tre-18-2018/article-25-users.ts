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
          vi: "phạm vi quyền đã cấp cho người sử dụng",
          en: "scope of the rights granted to the user",
        },
        { vi: "nhật ký truy cập ngoài phạm vi bị từ chối", en: "log of refused access outside it" },
      ],
    },
    readings: ["A1"],
    title: {
      vi: "Sử dụng dịch vụ của TTTHDL tỉnh trong phạm vi cho phép",
      en: "The centre's services are used within what is allowed",
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
        { vi: "cam kết của người sử dụng", en: "the user's undertaking" },
        {
          vi: "biên bản phổ biến quy định cho người sử dụng",
          en: "minutes of making the rules known to users",
        },
      ],
    },
    readings: ["A1"],
    title: {
      vi: "Người sử dụng tuân thủ quy định bảo mật, quản lý vận hành và khai thác",
      en: "Users keep the rules on security, operation and use",
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
          en: "register of incidents that users reported",
        },
      ],
    },
    readings: ["A1"],
    title: {
      vi: "Thông báo cho cán bộ kỹ thuật tại cơ quan khi phát sinh sự cố",
      en: "Users notify their agency's technician when an incident arises",
    },
  },
  {
    id: "ben-tre-18-2018/user-helps-with-incidents",
    cite: { article: 25, clause: 4 },
    modality: "must",
    bearer: "user",
    topic: "attestation",
    params: {
      attesters: ["user", "connected-agency"],
      evidence: [
        {
          vi: "biên bản xử lý sự cố có xác nhận của người sử dụng",
          en: "incident minutes confirmed by the user",
        },
      ],
    },
    readings: ["A1"],
    title: {
      vi: "Phối hợp với kỹ thuật của cơ quan vận hành xử lý sự cố và xác nhận kết quả",
      en: "Users help the operator's technicians with incidents and confirm the result",
    },
  },
];

import type { Norm } from "../../topics.js";

export const article23: readonly Norm[] = [
  {
    id: "bac-kan-11-2023/remote-access",
    cite: { article: 23, clause: 2 },
    modality: "must",
    bearer: "operator",
    topic: "remote-administration",
    params: { demands: ["authenticated", "encrypted"], from: "anywhere" },
    title: {
      vi: "Truy cập thiết bị đầu cuối từ xa phải xác thực và dùng giao thức an toàn",
      en: "Remote access to endpoints is authenticated and uses a secure protocol",
    },
  },
];

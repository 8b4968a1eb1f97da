import type { Norm } from "../../norm.js";

export const article21: readonly Norm[] = [
  {
    id: "ben-tre-18-2018/personal-information-not-misused",
    cite: { article: 21, clause: 1 },
    modality: "must-not",
    bearer: "everyone",
    topic: "attestation",
    params: {
      attesters: ["operator", "managing-agency"],
      evidence: [
        {
          vi: "nhật ký truy cập, trích xuất thông tin cá nhân",
          en: "log of access to and extraction of personal information",
        },
        {
          vi: "văn bản yêu cầu đặc biệt của cơ quan chức năng có thẩm quyền",
          en: "special requests of competent authorities",
        },
      ],
    },
    readings: ["A1"],
    title: {
      vi: "Nghiêm cấm sử dụng, phát tán thông tin cá nhân do TTTHDL tỉnh nắm giữ vì mục đích vụ lợi, vi phạm pháp luật",
      en: "Personal information held by the centre is not used or disseminated for profit or in breach of the law",
    },
  },
  {
    id: "ben-tre-18-2018/authorities-personal-information",
    cite: { article: 21, clause: 1 },
    modality: "may",
    bearer: "everyone",
    topic: "permission",
    params: {
      conditions: [
        {
          vi: "có yêu cầu đặc biệt của cơ quan chức năng có thẩm quyền",
          en: "at the special request of a competent authority",
        },
      ],
    },
    title: {
      vi: "Ngoại lệ về sử dụng thông tin cá nhân theo yêu cầu đặc biệt của cơ quan chức năng có thẩm quyền",
      en: "Personal information may be used at the special request of a competent authority",
    },
  },
  {
    id: "ben-tre-18-2018/no-stolen-accounts",
    cite: { article: 21, clause: 2 },
    modality: "must-not",
    bearer: "everyone",
    topic: "attestation",
    params: {
      attesters: ["operator", "managing-agency"],
      evidence: [
        { vi: "báo cáo rà soát đăng nhập bất thường", en: "reviews of unusual logins" },
        {
          vi: "hồ sơ xử lý hành vi đánh cắp, giả mạo tài khoản (nếu có)",
          en: "files on stolen or forged accounts (if any)",
        },
      ],
    },
    readings: ["A1"],
    title: {
      vi: "Không đánh cắp, giả mạo tài khoản để truy cập vào các hệ thống thông tin thuộc TTTHDL tỉnh",
      en: "Accounts are not stolen or forged to access the centre's information systems",
    },
  },
  {
    id: "ben-tre-18-2018/no-harmful-tools",
    cite: { article: 21, clause: 2 },
    modality: "must-not",
    bearer: "everyone",
    topic: "attestation",
    params: {
      attesters: ["operator", "managing-agency"],
      evidence: [
        {
          vi: "báo cáo rà soát phần mềm cài đặt trên các máy trong hệ thống",
          en: "reviews of the software installed on the system's machines",
        },
        {
          vi: "nhật ký chặn công cụ dò quét, tấn công",
          en: "log of blocked scanning and attack tools",
        },
      ],
    },
    readings: ["A1"],
    title: {
      vi: "Không sử dụng công cụ, phần mềm gây mất an toàn hệ thống, ảnh hưởng đến hoạt động chung của TTTHDL tỉnh",
      en: "Tools and software that endanger the system or affect the centre's operation are not used",
    },
  },
];

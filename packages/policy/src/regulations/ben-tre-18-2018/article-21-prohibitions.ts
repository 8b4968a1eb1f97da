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
          en: "log of access to personal information and of its extraction",
        },
        {
          vi: "văn bản yêu cầu của cơ quan chức năng đối với trường hợp ngoại lệ",
          en: "requests of competent authorities for the exceptions",
        },
      ],
    },
    readings: ["A1"],
    title: {
      vi: "Không sử dụng, phát tán thông tin cá nhân do TTTHDL tỉnh nắm giữ để vụ lợi, trái pháp luật",
      en: "Personal information held by the centre is not used or spread for gain or against the law",
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
      vi: "Ngoại lệ về thông tin cá nhân theo yêu cầu đặc biệt của cơ quan chức năng",
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
        { vi: "báo cáo rà soát đăng nhập bất thường", en: "reviews of unusual log-ins" },
        {
          vi: "hồ sơ xử lý hành vi đánh cắp, giả mạo tài khoản nếu có",
          en: "files on stolen or forged accounts, if any",
        },
      ],
    },
    readings: ["A1"],
    title: {
      vi: "Không đánh cắp, giả mạo tài khoản để vào hệ thống của TTTHDL tỉnh",
      en: "Accounts are not stolen or forged to enter the centre's systems",
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
          vi: "báo cáo rà soát phần mềm cài trên máy trong hệ thống",
          en: "reviews of the software installed on machines in the system",
        },
        {
          vi: "nhật ký chặn công cụ dò quét, tấn công",
          en: "log of scanning and attack tools blocked",
        },
      ],
    },
    readings: ["A1"],
    title: {
      vi: "Không sử dụng công cụ, phần mềm gây mất an toàn, ảnh hưởng hoạt động của TTTHDL tỉnh",
      en: "No tools or software that endanger the system or impair the centre are used",
    },
  },
];

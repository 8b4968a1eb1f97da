import type { Norm } from "../../norm.js";

export const article10: readonly Norm[] = [
  {
    id: "ben-tre-18-2018/software-licence",
    cite: { article: 10, clause: 1 },
    modality: "must",
    bearer: "operator",
    topic: "software-licence",
    params: { licensed: "all" },
    readings: ["V9"],
    title: {
      vi: "Phần mềm, chương trình ứng dụng có bản quyền sử dụng theo quy định của pháp luật",
      en: "Software is licensed as the law requires",
    },
  },
  {
    id: "ben-tre-18-2018/bought-software-only",
    cite: { article: 10, clause: 2 },
    modality: "must",
    bearer: "operator",
    topic: "attestation",
    params: {
      evidence: [
        {
          vi: "danh mục phần mềm đã cài kèm hợp đồng, hóa đơn mua bản quyền",
          en: "list of installed software with the contracts and invoices of its licences",
        },
        {
          vi: "văn bản phê duyệt của cơ quan quản lý đối với phần mềm có bản quyền không do TTTHDL tỉnh mua",
          en: "the managing agency's approval of licensed software that the centre did not buy",
        },
      ],
    },
    readings: ["V3", "A1", "V9"],
    title: {
      vi: "Chỉ cài đặt, sử dụng phần mềm đã mua bản quyền, trừ phần mềm được phê duyệt",
      en: "Only software whose licence was bought is installed and used, unless approved",
    },
  },
  {
    id: "ben-tre-18-2018/software-approval",
    cite: { article: 10, clause: 2 },
    modality: "must",
    bearer: "operator",
    topic: "software-approval",
    params: { licences: ["open-source", "free"], approver: "managing-agency" },
    readings: ["V3", "V9"],
    title: {
      vi: "Phần mềm mã nguồn mở, miễn phí được cơ quan quản lý phê duyệt trước khi sử dụng",
      en: "Open-source and free software is approved by the managing agency before use",
    },
  },
  {
    id: "ben-tre-18-2018/software-not-passed-on",
    cite: { article: 10, clause: 3 },
    modality: "must-not",
    bearer: "operator",
    topic: "attestation",
    params: {
      attesters: ["operator", "managing-agency"],
      evidence: [
        {
          vi: "sổ quản lý bộ cài, khóa bản quyền và người được giao giữ",
          en: "register of installers and licence keys and of who keeps them",
        },
        {
          vi: "cam kết của nhân viên về không chia sẻ phần mềm của TTTHDL tỉnh",
          en: "staff undertakings not to share the centre's software",
        },
      ],
    },
    readings: ["A1", "V9"],
    title: {
      vi: "Không phát tán, chia sẻ phần mềm có bản quyền của TTTHDL tỉnh ra bên ngoài",
      en: "The centre's licensed software is not spread or shared outside",
    },
  },
];

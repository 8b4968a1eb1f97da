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
          vi: "danh mục phần mềm đã cài đặt kèm hợp đồng, hóa đơn mua bản quyền",
          en: "list of installed software with its licence contracts and invoices",
        },
        {
          vi: "văn bản phê duyệt của cơ quan quản lý đối với phần mềm có bản quyền khác",
          en: "managing agency's approval of other licensed software",
        },
      ],
    },
    readings: ["V3", "A1", "V9"],
    title: {
      vi: "Chỉ cài đặt, sử dụng phần mềm đã mua bản quyền hoặc được cơ quan quản lý phê duyệt",
      en: "Only software whose licence was bought or that the managing agency approved is installed and used",
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
      vi: "Phần mềm mã nguồn mở, phần mềm miễn phí được cơ quan quản lý phê duyệt trước khi sử dụng",
      en: "The managing agency approves open-source and free software before use",
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
          vi: "sổ quản lý bộ cài đặt, khóa bản quyền và người quản lý",
          en: "register of installers and licence keys and of their keepers",
        },
        {
          vi: "văn bản cam kết của nhân viên không chia sẻ phần mềm của TTTHDL tỉnh",
          en: "staff commitments not to share the centre's software",
        },
      ],
    },
    readings: ["A1", "V9"],
    title: {
      vi: "Không phát tán, chia sẻ phần mềm có bản quyền của TTTHDL tỉnh ra bên ngoài",
      en: "The centre's licensed software is not distributed or shared outside",
    },
  },
];

import type { Instrument } from "@ttthdl/core";

export const instrument: Instrument = {
  slug: "tra-vinh-1289-2024",
  number: "1289/QĐ-UBND",
  kind: "administrative-decision",
  issuer: {
    vi: "Ủy ban nhân dân tỉnh Trà Vinh",
    en: "People's Committee of Trà Vinh province",
  },
  territory: "province",
  province: "tra-vinh",
  title: {
    vi: "Quy chế quản lý, vận hành, khai thác và đảm bảo an toàn thông tin tại Trung tâm dữ liệu tỉnh Trà Vinh",
    en: "Regulation on managing, operating, using and securing the Data Centre of Trà Vinh province",
  },
  issuedOn: "2024-07-29",
  effectiveFrom: "2024-07-29",
  replaces: "1383/QĐ-UBND",
  statuses: [
    { from: "2024-07-29", value: "in-force", confidence: "M", checkedOn: "2026-11-22" },
    {
      from: "2025-07-01",
      value: "in-force",
      confidence: "M",
      checkedOn: "2026-11-22",
      note: {
        vi: "Quyết định hành chính của tỉnh cũ tiếp tục áp dụng trên địa bàn đó đến khi được thay thế hoặc bãi bỏ (Nghị quyết số 190/2025/QH15).",
        en: "A merged province's administrative decisions continue to apply within its territory until they are replaced or repealed (Resolution 190/2025/QH15).",
      },
    },
  ],
  cited: [
    {
      id: "law-local-government-2015",
      kind: "law",
      title: {
        vi: "Luật Tổ chức chính quyền địa phương",
        en: "Law on the Organisation of Local Government",
      },
      issuedOn: "2015-06-19",
    },
    {
      id: "law-government-amendment-2019",
      kind: "law",
      title: {
        vi: "Luật sửa đổi, bổ sung một số điều của Luật Tổ chức Chính phủ và Luật Tổ chức chính quyền địa phương",
        en: "Law amending the Law on the Organisation of the Government and the Law on the Organisation of Local Government",
      },
      issuedOn: "2019-11-22",
    },
    {
      id: "law-electronic-transactions-2023",
      kind: "law",
      title: { vi: "Luật Giao dịch điện tử", en: "Law on Electronic Transactions" },
      issuedOn: "2023-06-22",
    },
    {
      id: "law-information-technology-2006",
      kind: "law",
      title: { vi: "Luật Công nghệ thông tin", en: "Law on Information Technology" },
      issuedOn: "2006-06-29",
    },
    {
      id: "law-network-information-security-2015",
      kind: "law",
      title: { vi: "Luật An toàn thông tin mạng", en: "Law on Network Information Security" },
      issuedOn: "2015-11-19",
    },
    {
      id: "nd-64-2007",
      kind: "decree",
      number: "64/2007/NĐ-CP",
      title: {
        vi: "Ứng dụng công nghệ thông tin trong hoạt động của cơ quan nhà nước",
        en: "Use of information technology in the work of state agencies",
      },
      issuedOn: "2007-04-10",
    },
    {
      id: "nd-85-2016",
      kind: "decree",
      number: "85/2016/NĐ-CP",
      title: {
        vi: "Bảo đảm an toàn hệ thống thông tin theo cấp độ",
        en: "Security of information systems by level",
      },
      issuedOn: "2016-07-01",
    },
    {
      id: "tt-03-2013",
      kind: "circular",
      number: "03/2013/TT-BTTTT",
      title: {
        vi: "Áp dụng tiêu chuẩn, quy chuẩn kỹ thuật đối với trung tâm dữ liệu",
        en: "Application of standards and technical regulations to data centres",
      },
      issuedOn: "2013-01-22",
    },
    {
      id: "tt-12-2022",
      kind: "circular",
      number: "12/2022/TT-BTTTT",
      title: {
        vi: "Quy định chi tiết và hướng dẫn một số điều của Nghị định 85/2016/NĐ-CP",
        en: "Details and guidance on some articles of Decree 85/2016/NĐ-CP",
      },
      issuedOn: "2022-08-12",
    },
    {
      id: "tt-23-2022",
      kind: "circular",
      number: "23/2022/TT-BTTTT",
      title: {
        vi: "Sửa đổi, bổ sung một số điều của Thông tư 03/2013/TT-BTTTT",
        en: "Amendments to Circular 03/2013/TT-BTTTT",
      },
      issuedOn: "2022-11-30",
    },
    {
      id: "qd-1383-2019",
      kind: "decision",
      number: "1383/QĐ-UBND",
      title: {
        vi: "Quy chế quản lý, vận hành và khai thác Trung tâm dữ liệu tỉnh Trà Vinh",
        en: "Regulation on managing, operating and using the Data Centre of Trà Vinh province",
      },
      issuedOn: "2019-07-26",
    },
    {
      id: "iso-27001-2013",
      kind: "standard",
      number: "TCVN ISO/IEC 27001:2013",
      title: {
        vi: "Công nghệ thông tin - Hệ thống quản lý an toàn thông tin - Các yêu cầu",
        en: "Information technology - Information security management systems - Requirements",
      },
    },
    {
      id: "tcvn-11930-2017",
      kind: "standard",
      number: "TCVN 11930:2017",
      title: {
        vi: "Công nghệ thông tin - Các kỹ thuật an toàn - Yêu cầu cơ bản về an toàn hệ thống thông tin theo cấp độ",
        en: "Information technology - Security techniques - Basic requirements for securing information systems by level",
      },
    },
    {
      id: "law-state-budget",
      kind: "law",
      title: { vi: "Luật Ngân sách nhà nước", en: "Law on the State Budget" },
    },
  ],
  foundedOn: [
    "law-local-government-2015",
    "law-government-amendment-2019",
    "law-electronic-transactions-2023",
    "law-information-technology-2006",
    "law-network-information-security-2015",
    "nd-64-2007",
    "nd-85-2016",
    "tt-03-2013",
    "tt-12-2022",
    "tt-23-2022",
  ],
  roleNames: {
    "provincial-committee": { vi: "Ủy ban nhân dân tỉnh", en: "provincial People's Committee" },
    "provincial-office": {
      vi: "Văn phòng Ủy ban nhân dân tỉnh",
      en: "Office of the provincial People's Committee",
    },
    "managing-agency": { vi: "cơ quan quản lý", en: "managing agency" },
    operator: { vi: "cơ quan vận hành", en: "operating agency" },
    "operator-head": { vi: "lãnh đạo cơ quan vận hành", en: "head of the operating agency" },
    "operating-staff": { vi: "viên chức vận hành", en: "operating officials" },
    "connected-agency": { vi: "cơ quan, đơn vị", en: "agency or unit" },
    "system-owner": {
      vi: "cơ quan, đơn vị có hệ thống thông tin đặt tại Trung tâm dữ liệu",
      en: "agency with an information system at the data centre",
    },
    "finance-department": { vi: "Sở Tài chính", en: "Department of Finance" },
    supplier: {
      vi: "bên cung cấp dịch vụ sửa chữa thiết bị lưu trữ dữ liệu",
      en: "supplier that repairs data storage devices",
    },
    everyone: {
      vi: "các cơ quan, tổ chức, cá nhân có liên quan",
      en: "agencies, organisations and individuals concerned",
    },
    user: { vi: "người sử dụng", en: "user" },
  },
  sources: [
    {
      title: {
        vi: "Bản chữ của Quyết định và Quy chế, thiếu các trang giữa khoản 3 Điều 22 và khoản 3 Điều 25",
        en: "Text of the Decision and the Regulation, without the pages between clause 3 of Article 22 and clause 3 of Article 25",
      },
      number: "1289/QĐ-UBND",
      issuedOn: "2024-07-29",
      retrievedOn: "2026-11-24",
      sha256: "80b4e4a8a3afd48846806e72ac42faa75602cfacf69eba16ca6108beb5c151f2",
    },
  ],
};

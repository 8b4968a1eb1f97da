import type { Instrument } from "@ttthdl/core";

export const instrument: Instrument = {
  slug: "ben-tre-18-2018",
  number: "18/2018/QĐ-UBND",
  kind: "legal-normative-document",
  issuer: {
    vi: "Ủy ban nhân dân tỉnh Bến Tre",
    en: "People's Committee of Bến Tre province",
  },
  territory: "province",
  province: "ben-tre",
  title: {
    vi: "Quy chế vận hành của Trung tâm Tích hợp Dữ liệu tỉnh Bến Tre",
    en: "Regulation on operating the Data Integration Centre of Bến Tre province",
  },
  issuedOn: "2018-05-04",
  effectiveFrom: "2018-05-14",
  statuses: [
    { from: "2018-05-14", value: "in-force", confidence: "M", checkedOn: "2026-11-22" },
    {
      from: "2025-07-01",
      value: "in-force",
      confidence: "M",
      checkedOn: "2026-11-22",
      note: {
        vi: "Văn bản của tỉnh cũ tiếp tục áp dụng trên địa bàn đó đến khi tỉnh mới thay thế hoặc bãi bỏ (Luật số 64/2025/QH15, Điều 54, được sửa đổi bởi Luật số 87/2025/QH15).",
        en: "A merged province's texts continue to apply within its territory until the new province replaces or repeals them (Law 64/2025/QH15, Article 54, as amended by Law 87/2025/QH15).",
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
      id: "law-legal-documents-2015",
      kind: "law",
      title: {
        vi: "Luật Ban hành văn bản quy phạm pháp luật",
        en: "Law on the Promulgation of Legal Normative Documents",
      },
      issuedOn: "2015-06-22",
    },
    {
      id: "law-electronic-transactions-2005",
      kind: "law",
      title: { vi: "Luật Giao dịch điện tử", en: "Law on Electronic Transactions" },
      issuedOn: "2005-11-29",
    },
    {
      id: "law-information-technology-2006",
      kind: "law",
      title: { vi: "Luật Công nghệ thông tin", en: "Law on Information Technology" },
      issuedOn: "2006-06-29",
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
      id: "ttlt-19-2012",
      kind: "circular",
      number: "19/2012/TTLT-BTC-BKHĐT-BTTTT",
      title: {
        vi: "Quản lý, sử dụng kinh phí Chương trình quốc gia về ứng dụng công nghệ thông tin trong hoạt động của cơ quan nhà nước",
        en: "Managing and using the funds of the national programme for information technology in state agencies",
      },
      issuedOn: "2012-02-15",
    },
    {
      id: "nd-72-2013",
      kind: "decree",
      number: "72/2013/NĐ-CP",
      title: {
        vi: "Quản lý, cung cấp, sử dụng dịch vụ Internet và thông tin trên mạng",
        en: "Managing, providing and using Internet services and information on the network",
      },
      issuedOn: "2013-07-15",
    },
    {
      id: "tt-03-2013",
      kind: "circular",
      number: "03/2013/TT-BTTTT",
      title: {
        vi: "Áp dụng tiêu chuẩn, quy chuẩn kỹ thuật đối với trung tâm dữ liệu",
        en: "Applying standards and technical regulations to data centres",
      },
      issuedOn: "2013-01-22",
    },
    {
      id: "tt-39-2017",
      kind: "circular",
      number: "39/2017/TT-BTTTT",
      title: {
        vi: "Danh mục tiêu chuẩn kỹ thuật về ứng dụng công nghệ thông tin trong cơ quan nhà nước",
        en: "List of technical standards for information technology in state agencies",
      },
      issuedOn: "2017-12-15",
    },
    {
      id: "ttr-530-2018",
      kind: "other",
      number: "530/TTr-STTTT",
      title: {
        vi: "Tờ trình của Sở Thông tin và Truyền thông đề nghị ban hành Quyết định",
        en: "Submission of the Department of Information and Communications that proposed the decision",
      },
      issuedOn: "2018-05-02",
    },
    {
      id: "tcvn-9250-2012",
      kind: "standard",
      number: "TCVN 9250:2012",
      title: {
        vi: "Trung tâm dữ liệu: yêu cầu về hạ tầng kỹ thuật viễn thông",
        en: "Data centres: requirements for telecommunications infrastructure",
      },
    },
    {
      id: "iso-27001-2013",
      kind: "standard",
      number: "ISO/IEC 27001:2013",
      printedAs: "ISO 27001:2013",
      title: {
        vi: "Hệ thống quản lý bảo mật thông tin: các yêu cầu",
        en: "Information security management systems: requirements",
      },
      issuedOn: "2013-09-25",
    },
  ],
  foundedOn: [
    "law-local-government-2015",
    "law-legal-documents-2015",
    "law-electronic-transactions-2005",
    "law-information-technology-2006",
    "nd-64-2007",
    "ttlt-19-2012",
    "nd-72-2013",
    "tt-03-2013",
    "tt-39-2017",
  ],
  roleNames: {
    "provincial-committee": { vi: "Ủy ban nhân dân tỉnh", en: "provincial People's Committee" },
    "provincial-office": {
      vi: "Văn phòng Ủy ban nhân dân tỉnh",
      en: "Office of the provincial People's Committee",
    },
    "managing-agency": { vi: "cơ quan quản lý", en: "managing agency" },
    operator: { vi: "cơ quan vận hành", en: "operating agency" },
    "operator-head": { vi: "thủ trưởng cơ quan vận hành", en: "head of the operating agency" },
    "operating-staff": { vi: "nhân viên vận hành", en: "operating staff" },
    "connected-agency": { vi: "cơ quan, tổ chức", en: "agency or organisation" },
    "system-owner": {
      vi: "cơ quan, đơn vị có các hệ thống thông tin, cơ sở dữ liệu dùng chung",
      en: "agency with shared information systems or databases",
    },
    "finance-department": { vi: "Sở Tài chính", en: "Department of Finance" },
    everyone: {
      vi: "cơ quan, đơn vị, tổ chức, cá nhân",
      en: "agencies, units, organisations and individuals",
    },
    user: { vi: "người sử dụng", en: "user" },
  },
  sources: [
    {
      title: {
        vi: "Bản chữ của Quyết định và Quy chế, có Mẫu số 1 và Mẫu số 2",
        en: "Text of the Decision and the Regulation, with forms 1 and 2",
      },
      number: "18/2018/QĐ-UBND",
      issuedOn: "2018-05-04",
      retrievedOn: "2026-11-24",
      sha256: "9e93c4516073f69107b99602a4fa94e170108e509d245ce0c59b2e41904a5b14",
    },
  ],
};

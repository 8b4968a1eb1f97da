import type { Instrument } from "@ttthdl/core";

export const instrument: Instrument = {
  slug: "bac-ninh-33-2017",
  number: "33/2017/QĐ-UBND",
  aliases: ["35/2017/QĐ-UBND"],
  kind: "legal-normative-document",
  issuer: {
    vi: "Ủy ban nhân dân tỉnh Bắc Ninh",
    en: "People's Committee of Bắc Ninh province",
  },
  territory: "province",
  province: "bac-ninh",
  title: {
    vi: "Quy chế quản lý, sử dụng các ứng dụng công nghệ thông tin dùng chung tỉnh Bắc Ninh",
    en: "Regulation on managing and using the shared IT applications of Bắc Ninh province",
  },
  issuedOn: "2017-10-30",
  effectiveFrom: "2017-11-15",
  statuses: [
    { from: "2017-11-15", value: "in-force", confidence: "M", checkedOn: "2026-11-22" },
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
    {
      from: "2025-12-05",
      value: "partially-superseded",
      confidence: "M",
      checkedOn: "2026-11-22",
      note: {
        vi: "Từ ngày 05/12/2025, Điều 5 (thư điện tử) bị thay thế về nội dung bởi Quyết định số 79/2025/QĐ-UBND của Ủy ban nhân dân tỉnh Bắc Ninh; không tìm thấy quy định bãi bỏ.",
        en: "Article 5 (e-mail) has been superseded in substance by Decision 79/2025/QĐ-UBND of the People's Committee of Bắc Ninh since 5 December 2025; no express repeal was found.",
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
        en: "Law on Promulgating Legal Normative Documents",
      },
      issuedOn: "2015-06-22",
    },
    {
      id: "law-it-2006",
      kind: "law",
      title: { vi: "Luật Công nghệ thông tin", en: "Law on Information Technology" },
      issuedOn: "2006-06-29",
    },
    {
      id: "law-e-transactions-2005",
      kind: "law",
      title: { vi: "Luật Giao dịch điện tử", en: "Law on Electronic Transactions" },
      issuedOn: "2005-11-29",
    },
    {
      id: "nd-64-2007",
      kind: "decree",
      number: "64/2007/NĐ-CP",
      title: {
        vi: "Nghị định về ứng dụng công nghệ thông tin trong hoạt động của cơ quan nhà nước",
        en: "Decree on the use of IT in the work of state agencies",
      },
      issuedOn: "2007-04-10",
    },
    {
      id: "nd-43-2011",
      kind: "decree",
      number: "43/2011/NĐ-CP",
      title: {
        vi: "Nghị định quy định về việc cung cấp thông tin và dịch vụ công trực tuyến trên trang thông tin điện tử hoặc cổng thông tin điện tử của cơ quan nhà nước",
        en: "Decree on providing information and online public services on the web sites and portals of state agencies",
      },
      issuedOn: "2011-06-13",
    },
    {
      id: "tt-08-2016",
      kind: "circular",
      number: "08/2016/TT-BQP",
      title: {
        vi: "Thông tư quy định về cung cấp, quản lý, sử dụng dịch vụ chứng thực chữ ký số chuyên dùng phục vụ các cơ quan Đảng, Nhà nước, tổ chức chính trị - xã hội",
        en: "Circular on providing, managing and using the dedicated digital signature certification service for Party and State agencies and socio-political organisations",
      },
      issuedOn: "2016-02-01",
    },
    {
      id: "submission-44-2017",
      kind: "other",
      number: "44/TT-STTTT",
      title: {
        vi: "Tờ trình của Sở Thông tin và Truyền thông tỉnh Bắc Ninh",
        en: "Submission of the Department of Information and Communications of Bắc Ninh province",
      },
      issuedOn: "2017-09-05",
    },
    {
      id: "e-government-architecture-national",
      kind: "other",
      title: { vi: "Kiến trúc Chính phủ điện tử", en: "National e-government architecture" },
    },
    {
      id: "e-government-architecture",
      kind: "other",
      title: {
        vi: "Kiến trúc Chính quyền điện tử tỉnh Bắc Ninh",
        en: "E-government architecture of Bắc Ninh province",
      },
    },
    {
      id: "qd-16-2011",
      kind: "decision",
      number: "16/2011/QĐ-UBND",
      title: {
        vi: "Quyết định của Ủy ban nhân dân tỉnh Bắc Ninh ban hành Quy chế sử dụng thư điện tử trong hoạt động của các cơ quan, đơn vị",
        en: "Decision of the People's Committee of Bắc Ninh province issuing the regulation on the use of e-mail by agencies and units",
      },
      issuedOn: "2011-11-30",
    },
    {
      id: "iso-quality-management",
      kind: "standard",
      title: {
        vi: "Tiêu chuẩn ISO về quản lý chất lượng đang áp dụng tại cơ quan, đơn vị",
        en: "ISO standard on quality management in use at the agency",
      },
    },
    {
      id: "online-services-roadmap",
      kind: "other",
      title: {
        vi: "Lộ trình cung cấp dịch vụ công trực tuyến do Ủy ban nhân dân tỉnh ban hành",
        en: "Roadmap for online public services issued by the provincial People's Committee",
      },
    },
    {
      id: "it-roadmap",
      kind: "other",
      title: {
        vi: "Lộ trình chung của tỉnh về ứng dụng công nghệ thông tin vào các nghiệp vụ",
        en: "The province's common roadmap for the use of IT in work processes",
      },
    },
    {
      id: "qd-456-2014",
      kind: "decision",
      number: "456/2014/QĐ-UBND",
      title: {
        vi: "Quyết định của Ủy ban nhân dân tỉnh Bắc Ninh ban hành Quy chế bảo đảm an toàn thông tin trong hoạt động ứng dụng công nghệ thông tin của cơ quan nhà nước",
        en: "Decision of the People's Committee of Bắc Ninh province issuing the regulation on information security in state agencies' use of IT",
      },
      issuedOn: "2014-10-24",
    },
    {
      id: "it-plan",
      kind: "other",
      title: {
        vi: "Kế hoạch ứng dụng công nghệ thông tin của tỉnh, ngành",
        en: "IT plans of the province and its sectors",
      },
    },
  ],
  foundedOn: [
    "law-local-government-2015",
    "law-legal-documents-2015",
    "law-it-2006",
    "law-e-transactions-2005",
    "nd-64-2007",
    "nd-43-2011",
    "tt-08-2016",
  ],
  roleNames: {
    "provincial-committee": { vi: "Ủy ban nhân dân tỉnh", en: "provincial People's Committee" },
    "provincial-office": {
      vi: "Văn phòng Ủy ban nhân dân tỉnh",
      en: "Office of the provincial People's Committee",
    },
    "managing-agency": {
      vi: "Sở Thông tin và Truyền thông",
      en: "Department of Information and Communications",
    },
    "connected-agency": { vi: "cơ quan, đơn vị", en: "agency or unit" },
    "finance-department": { vi: "Sở Tài chính", en: "Department of Finance" },
    "home-affairs-department": { vi: "Sở Nội vụ", en: "Department of Home Affairs" },
    "planning-department": {
      vi: "Sở Kế hoạch và Đầu tư",
      en: "Department of Planning and Investment",
    },
    everyone: {
      vi: "cơ quan, đơn vị và các tổ chức, cá nhân có liên quan",
      en: "agencies, units, organisations and individuals concerned",
    },
    user: {
      vi: "cán bộ, công chức, viên chức chuyên môn nghiệp vụ",
      en: "officials and civil servants in professional work",
    },
  },
  sources: [
    {
      title: {
        vi: "Bản chữ của Quyết định và Quy định; phần đầu Quy định in số 35/2017",
        en: "Text of the Decision and the Regulation; the head of the Regulation prints the number 35/2017",
      },
      number: "33/2017/QĐ-UBND",
      issuedOn: "2017-10-30",
      retrievedOn: "2026-11-24",
      sha256: "50bf3bec60658ae9b022d292de58793fbd4ac71ac2489706b30e89d829ccdee1",
    },
  ],
};

import type { Instrument } from "@ttthdl/core";

export const instrument: Instrument = {
  slug: "ben-tre-03-2019",
  number: "03/2019/QĐ-UBND",
  kind: "legal-normative-document",
  issuer: {
    vi: "Ủy ban nhân dân tỉnh Bến Tre",
    en: "People's Committee of Bến Tre province",
  },
  territory: "province",
  province: "ben-tre",
  title: {
    vi: "Quy chế quản lý, vận hành, cung cấp thông tin và duy trì hoạt động Cổng Thông tin điện tử tỉnh Bến Tre",
    en: "Regulation on managing, operating, supplying and maintaining the web portal of Bến Tre province",
  },
  issuedOn: "2019-01-11",
  effectiveFrom: null,
  statuses: [
    { from: "2019-01-11", value: "in-force", confidence: "L", checkedOn: "2026-11-22" },
    {
      from: "2022-08-15",
      value: "presumed-superseded",
      confidence: "L",
      checkedOn: "2026-11-22",
      note: {
        vi: "Không tìm thấy văn bản bãi bỏ, nhưng căn cứ pháp lý (Nghị định 43/2011/NĐ-CP) đã bị thay thế từ ngày 15/8/2022; coi như đã bị thay thế về nội dung.",
        en: "No repeal was found, but its legal basis (Decree 43/2011/NĐ-CP) was replaced on 15 August 2022; it is presumed superseded in substance.",
      },
    },
  ],
  cited: [
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
      id: "law-it-2006",
      kind: "law",
      title: { vi: "Luật Công nghệ thông tin", en: "Law on Information Technology" },
      issuedOn: "2006-06-29",
    },
    {
      id: "tcvn-6909-2001",
      kind: "standard",
      number: "TCVN 6909:2001",
      printedAs: "6909:2011",
      title: { vi: "Bộ mã ký tự tiếng Việt 16 bit", en: "Vietnamese 16-bit character set" },
    },
    {
      id: "tt-39-2017",
      kind: "circular",
      number: "39/2017/TT-BTTTT",
      printedAs: "39/2017/TT-BTTT",
      title: {
        vi: "Thông tư của Bộ Thông tin và Truyền thông về tiêu chuẩn ứng dụng công nghệ thông tin",
        en: "Circular of the Ministry of Information and Communications on IT standards",
      },
      issuedOn: "2017-12-15",
    },
    {
      id: "tt-32-2017",
      kind: "circular",
      number: "32/2017/TT-BTTTT",
      printedAs: "32/2017/TT-BTTT",
      title: {
        vi: "Thông tư quy định về việc cung cấp dịch vụ công trực tuyến và bảo đảm khả năng truy cập thuận tiện đối với trang thông tin điện tử hoặc cổng thông tin điện tử của cơ quan nhà nước",
        en: "Circular on providing online public services and on easy access to the web sites and portals of state agencies",
      },
      issuedOn: "2017-11-15",
    },
    {
      id: "qd-58-2016",
      kind: "decision",
      number: "58/2016/QĐ-UBND",
      title: {
        vi: "Quyết định của Ủy ban nhân dân tỉnh Bến Tre ban hành Quy chế làm việc của Ủy ban nhân dân tỉnh",
        en: "Decision of the People's Committee of Bến Tre province issuing its working rules",
      },
      issuedOn: "2016-06-18",
    },
    {
      id: "law-statistics",
      kind: "law",
      title: { vi: "Luật Thống kê", en: "Law on Statistics" },
    },
    {
      id: "qd-57-2017",
      kind: "decision",
      number: "57/2017/QĐ-UBND",
      title: {
        vi: "Quyết định của Ủy ban nhân dân tỉnh Bến Tre ban hành Quy chế quản lý, sử dụng dịch vụ công trực tuyến trên địa bàn tỉnh",
        en: "Decision of the People's Committee of Bến Tre province issuing the regulation on managing and using online public services in the province",
      },
      issuedOn: "2017-11-06",
    },
    {
      id: "law-network-information-security-2015",
      kind: "law",
      title: { vi: "Luật An toàn thông tin mạng", en: "Law on Network Information Security" },
      issuedOn: "2015-11-19",
    },
    {
      id: "nd-85-2016",
      kind: "decree",
      number: "85/2016/NĐ-CP",
      title: {
        vi: "Nghị định về bảo đảm an toàn hệ thống thông tin theo cấp độ",
        en: "Decree on securing information systems by level",
      },
      issuedOn: "2016-07-01",
    },
    {
      id: "tt-03-2017",
      kind: "circular",
      number: "03/2017/TT-BTTTT",
      title: {
        vi: "Thông tư quy định chi tiết và hướng dẫn một số điều của Nghị định 85/2016/NĐ-CP",
        en: "Circular detailing and guiding Decree 85/2016/NĐ-CP",
      },
      issuedOn: "2017-04-24",
    },
    {
      id: "law-state-budget",
      kind: "law",
      title: { vi: "Luật Ngân sách nhà nước", en: "Law on the State Budget" },
    },
  ],
  bindsOnly: ["portal"],
  roleNames: {
    "provincial-committee": { vi: "Ủy ban nhân dân tỉnh", en: "provincial People's Committee" },
    "provincial-chair": {
      vi: "Chủ tịch Ủy ban nhân dân tỉnh",
      en: "Chair of the provincial People's Committee",
    },
    "provincial-office": {
      vi: "Văn phòng Ủy ban nhân dân tỉnh",
      en: "Office of the provincial People's Committee",
    },
    "operator-head": { vi: "thủ trưởng cơ quan", en: "head of the agency" },
    "operating-staff": {
      vi: "thành viên tham gia vận hành hệ thống Cổng TTĐT tỉnh",
      en: "members of staff who operate the portal",
    },
    "connected-agency": { vi: "cơ quan, đơn vị của tỉnh", en: "agency or unit of the province" },
    "portal-owner": { vi: "cơ quan chủ quản Cổng thành phần", en: "owner of a component portal" },
    "portal-standing-agency": {
      vi: "cơ quan thường trực Cổng TTĐT của Ủy ban nhân dân tỉnh",
      en: "standing agency of the People's Committee's portal",
    },
    "editorial-board": { vi: "Ban Biên tập", en: "editorial board" },
    "finance-department": { vi: "Sở Tài chính", en: "Department of Finance" },
    "home-affairs-department": { vi: "Sở Nội vụ", en: "Department of Home Affairs" },
    "natural-resources-department": {
      vi: "Sở Tài nguyên và Môi trường",
      en: "Department of Natural Resources and Environment",
    },
    "justice-department": { vi: "Sở Tư pháp", en: "Department of Justice" },
    "planning-department": {
      vi: "Sở Kế hoạch và Đầu tư",
      en: "Department of Planning and Investment",
    },
    "construction-department": { vi: "Sở Xây dựng", en: "Department of Construction" },
    "science-department": {
      vi: "Sở Khoa học và Công nghệ",
      en: "Department of Science and Technology",
    },
    "culture-department": {
      vi: "Sở Văn hóa, Thể thao và Du lịch",
      en: "Department of Culture, Sports and Tourism",
    },
    "statistics-office": { vi: "Cục Thống kê tỉnh", en: "provincial Statistics Office" },
    everyone: {
      vi: "cơ quan, đơn vị, tổ chức, cá nhân",
      en: "agencies, units, organisations and individuals",
    },
  },
  sources: [
    {
      title: {
        vi: "Bản nhận dạng chữ (OCR) của riêng Quy chế, dấu tiếng Việt không đáng tin cậy",
        en: "Text recognised by OCR of the Regulation alone; its diacritics are not reliable",
      },
      number: "03/2019/QĐ-UBND",
      issuedOn: "2019-01-11",
      retrievedOn: "2026-11-24",
      sha256: "626d8991e290999648d66171ef2a011e0e54a63ccbbf0ce739e36a5fcf211926",
    },
  ],
};

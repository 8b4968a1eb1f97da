import type { Instrument } from "@ttthdl/core";

export const instrument: Instrument = {
  slug: "bac-kan-11-2023",
  number: "11/2023/QĐ-UBND",
  kind: "legal-normative-document",
  issuer: {
    vi: "Ủy ban nhân dân tỉnh Bắc Kạn",
    en: "People's Committee of Bắc Kạn province",
  },
  territory: "province",
  province: "bac-kan",
  title: {
    vi: "Quy chế quản trị, quản lý, vận hành, khai thác hệ thống hạ tầng, ứng dụng, cơ sở dữ liệu dùng chung tại Trung tâm Tích hợp dữ liệu tỉnh Bắc Kạn",
    en: "Regulation on administering, managing, operating and using the shared infrastructure, applications and databases of the Data Integration Centre of Bắc Kạn province",
  },
  issuedOn: "2023-05-18",
  effectiveFrom: "2023-05-29",
  statuses: [
    { from: "2023-05-29", value: "in-force", confidence: "M", checkedOn: "2026-11-22" },
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
      id: "law-government-amendment-2019",
      kind: "law",
      title: {
        vi: "Luật Sửa đổi, bổ sung một số điều của Luật Tổ chức Chính phủ và Luật Tổ chức chính quyền địa phương",
        en: "Law amending the Law on the Organisation of the Government and the Law on the Organisation of Local Government",
      },
      issuedOn: "2019-11-22",
    },
    {
      id: "law-it-2006",
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
      id: "law-cybersecurity-2018",
      kind: "law",
      title: { vi: "Luật An ninh mạng", en: "Law on Cybersecurity" },
      issuedOn: "2018-06-12",
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
      id: "tt-03-2013",
      kind: "circular",
      number: "03/2013/TT-BTTTT",
      title: {
        vi: "Thông tư quy định áp dụng tiêu chuẩn, quy chuẩn kỹ thuật đối với trung tâm dữ liệu",
        en: "Circular on the technical standards that apply to data centres",
      },
      issuedOn: "2013-01-22",
    },
    {
      id: "tt-31-2017",
      kind: "circular",
      number: "31/2017/TT-BTTTT",
      title: {
        vi: "Thông tư quy định hoạt động giám sát an toàn hệ thống thông tin",
        en: "Circular on monitoring the security of information systems",
      },
      issuedOn: "2017-11-15",
    },
    {
      id: "tt-27-2017",
      kind: "circular",
      number: "27/2017/TT-BTTTT",
      title: {
        vi: "Thông tư quy định về quản lý, vận hành, kết nối, sử dụng và bảo đảm an toàn thông tin trên mạng truyền số liệu chuyên dùng của các cơ quan Đảng, Nhà nước",
        en: "Circular on managing, operating, connecting to, using and securing the dedicated data network of Party and State agencies",
      },
      issuedOn: "2017-10-20",
    },
    {
      id: "tt-12-2019",
      kind: "circular",
      number: "12/2019/TT-BTTTT",
      title: {
        vi: "Thông tư sửa đổi, bổ sung một số điều của Thông tư 27/2017/TT-BTTTT",
        en: "Circular amending Circular 27/2017/TT-BTTTT",
      },
      issuedOn: "2019-11-05",
    },
    {
      id: "tt-12-2022",
      kind: "circular",
      number: "12/2022/TT-BTTTT",
      title: {
        vi: "Thông tư quy định chi tiết và hướng dẫn một số điều của Nghị định 85/2016/NĐ-CP",
        en: "Circular detailing and guiding Decree 85/2016/NĐ-CP",
      },
      issuedOn: "2022-08-12",
    },
    {
      id: "tt-23-2022",
      kind: "circular",
      number: "23/2022/TT-BTTTT",
      title: {
        vi: "Thông tư sửa đổi, bổ sung một số điều của Thông tư 03/2013/TT-BTTTT",
        en: "Circular amending Circular 03/2013/TT-BTTTT",
      },
      issuedOn: "2022-11-30",
    },
    {
      id: "iso-27001-2013",
      kind: "standard",
      number: "ISO/IEC 27001:2013",
      title: {
        vi: "Tiêu chuẩn quốc tế về quản lý bảo mật thông tin",
        en: "International standard on information security management",
      },
    },
    {
      id: "e-government-architecture",
      kind: "other",
      title: {
        vi: "Kiến trúc Chính quyền điện tử tỉnh Bắc Kạn",
        en: "E-government architecture of Bắc Kạn province",
      },
    },
    {
      id: "nd-47-2020",
      kind: "decree",
      number: "47/2020/NĐ-CP",
      title: {
        vi: "Nghị định về quản lý, kết nối và chia sẻ dữ liệu số của cơ quan nhà nước",
        en: "Decree on managing, connecting and sharing digital data of state agencies",
      },
      issuedOn: "2020-04-09",
    },
    {
      id: "law-state-secrets-2018",
      kind: "law",
      title: { vi: "Luật Bảo vệ bí mật nhà nước", en: "Law on Protecting State Secrets" },
    },
    {
      id: "law-state-budget-2015",
      kind: "law",
      title: { vi: "Luật Ngân sách nhà nước", en: "Law on the State Budget" },
    },
    {
      id: "qd-05-2017",
      kind: "decision",
      number: "05/2017/QĐ-TTg",
      title: {
        vi: "Quyết định của Thủ tướng Chính phủ về hệ thống phương án ứng cứu khẩn cấp bảo đảm an toàn thông tin mạng quốc gia",
        en: "Decision of the Prime Minister on the system of emergency response plans for national network security",
      },
      issuedOn: "2017-03-16",
    },
    {
      id: "qd-22-2021",
      kind: "decision",
      number: "22/2021/QĐ-UBND",
      title: {
        vi: "Quyết định của Ủy ban nhân dân tỉnh Bắc Kạn ban hành Quy chế bảo đảm an toàn thông tin mạng trong hoạt động ứng dụng công nghệ thông tin của cơ quan nhà nước",
        en: "Decision of the People's Committee of Bắc Kạn province issuing the regulation on network security in state agencies' use of IT",
      },
      issuedOn: "2021-12-03",
    },
  ],
  laterTextsApply: { article: 38, clause: 1 },
  foundedOn: [
    "law-local-government-2015",
    "law-government-amendment-2019",
    "law-it-2006",
    "law-network-information-security-2015",
    "law-cybersecurity-2018",
    "nd-85-2016",
    "tt-03-2013",
    "tt-31-2017",
    "tt-27-2017",
    "tt-12-2019",
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
    operator: { vi: "đơn vị vận hành", en: "operating unit" },
    "operator-head": { vi: "lãnh đạo đơn vị vận hành", en: "head of the operating unit" },
    "operating-staff": { vi: "nhân viên vận hành", en: "operating staff" },
    "connected-agency": { vi: "cơ quan, đơn vị", en: "agency or unit" },
    "system-owner": { vi: "chủ quản hệ thống thông tin", en: "owner of the information system" },
    supplier: {
      vi: "đơn vị cung cấp dịch vụ, phát triển phần mềm",
      en: "supplier of services or software development",
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
        vi: "Bản chữ của Quyết định và Quy chế",
        en: "Text of the Decision and the Regulation",
      },
      number: "11/2023/QĐ-UBND",
      issuedOn: "2023-05-18",
      retrievedOn: "2026-11-24",
      sha256: "ee0a3148d87a1d9b5ca07dbd71acb2056973ccd6f198abddd18c4e38df270b96",
    },
  ],
};

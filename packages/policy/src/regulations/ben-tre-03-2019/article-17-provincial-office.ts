import type { Norm } from "../../norm.js";

export const article17: readonly Norm[] = [
  {
    id: "ben-tre-03-2019/domain-management",
    cite: { article: 17, clause: 1 },
    modality: "must",
    bearer: "provincial-office",
    topic: "attestation",
    params: {
      evidence: [{ vi: "hồ sơ đăng ký tên miền còn hiệu lực", en: "valid domain registration" }],
    },
    readings: ["A1"],
    title: { vi: "Quản lý tên miền bentre.gov.vn", en: "The domain name bentre.gov.vn is managed" },
  },
  {
    id: "ben-tre-03-2019/name-resolution",
    cite: { article: 17, clause: 1 },
    modality: "must",
    bearer: "provincial-office",
    topic: "attestation",
    params: {
      evidence: [
        { vi: "kết quả giám sát phân giải tên miền", en: "name resolution monitoring results" },
      ],
    },
    readings: ["A1"],
    title: {
      vi: "Bảo đảm hoạt động phân giải tên miền cho Cổng TTĐT tỉnh",
      en: "Name resolution for the portal is ensured",
    },
  },
  {
    id: "ben-tre-03-2019/continuity",
    cite: { article: 17, clause: 2 },
    modality: "must",
    bearer: "provincial-office",
    topic: "attestation",
    params: {
      evidence: [
        {
          vi: "số liệu thống kê thời gian hoạt động và gián đoạn của Cổng TTĐT",
          en: "statistics of the portal's uptime and interruptions",
        },
      ],
    },
    readings: ["A1"],
    title: {
      vi: "Hệ thống Cổng TTĐT tỉnh hoạt động thông suốt 24/7",
      en: "The portal system runs without interruption, 24/7",
    },
  },
  {
    id: "ben-tre-03-2019/equipment-responsibility",
    cite: { article: 17, clause: 2 },
    modality: "must",
    bearer: "provincial-office",
    topic: "attestation",
    params: {
      evidence: [
        {
          vi: "sổ tài sản; văn bản phân công người quản lý thiết bị",
          en: "asset register; assignment of equipment managers",
        },
      ],
    },
    readings: ["A1"],
    title: {
      vi: "Chịu trách nhiệm quản lý, sử dụng trang thiết bị hạ tầng kỹ thuật được giao",
      en: "The Office of the provincial People's Committee is responsible for the infrastructure equipment assigned to it",
    },
  },
  {
    id: "ben-tre-03-2019/upgrade-proposals",
    cite: { article: 17, clause: 2 },
    modality: "must",
    bearer: "provincial-office",
    topic: "attestation",
    params: {
      evidence: [
        {
          vi: "văn bản kiến nghị nâng cấp, bổ sung, thay thế trang thiết bị",
          en: "proposals to upgrade, add or replace equipment",
        },
      ],
    },
    readings: ["A1"],
    title: {
      vi: "Kiến nghị, đề xuất nâng cấp, bổ sung, thay thế trang thiết bị của hệ thống Cổng TTĐT tỉnh",
      en: "Upgrades, additions and replacements of the portal's equipment are proposed",
    },
  },
  {
    id: "ben-tre-03-2019/portal-security",
    cite: { article: 17, clause: 3 },
    modality: "must",
    bearer: "provincial-office",
    topic: "attestation",
    params: {
      evidence: [
        {
          vi: "kết quả tự kiểm tra từng khoản của các điều về bảo đảm hoạt động và an toàn bảo mật",
          en: "self-check against each clause of the articles on operation and security",
        },
      ],
    },
    references: [
      { relation: "see", cite: { article: 14 } },
      { relation: "see", cite: { article: 15 } },
    ],
    readings: ["A1"],
    title: {
      vi: "Bảo đảm an toàn hệ thống Cổng TTĐT tỉnh theo quy định về bảo đảm hoạt động và an toàn bảo mật thông tin",
      en: "The portal system is secured under the articles on its operation and information security",
    },
  },
  {
    id: "ben-tre-03-2019/design-advice",
    cite: { article: 17, clause: 4 },
    modality: "must",
    bearer: "provincial-office",
    topic: "attestation",
    params: {
      evidence: [
        {
          vi: "tờ trình giải pháp kỹ thuật, mỹ thuật",
          en: "submissions on technical and artistic solutions",
        },
      ],
    },
    readings: ["A1"],
    title: {
      vi: "Tham mưu trình Ủy ban nhân dân tỉnh giải pháp kỹ thuật, mỹ thuật trên Cổng TTĐT của Ủy ban nhân dân tỉnh",
      en: "Technical and design solutions for the People's Committee's portal are submitted to the Committee",
    },
  },
  {
    id: "ben-tre-03-2019/royalty-rates",
    cite: { article: 17, clause: 5 },
    modality: "must",
    bearer: "provincial-office",
    topic: "attestation",
    params: {
      holds: { amount: 3, unit: "year" },
      evidence: [
        {
          vi: "tờ trình định mức chi nhuận bút, thù lao",
          en: "submission on royalty and remuneration rates",
        },
      ],
    },
    title: {
      vi: "Tham mưu trình Ủy ban nhân dân tỉnh định mức chi nhuận bút, thù lao cho Cổng TTĐT của Ủy ban nhân dân tỉnh",
      en: "Royalty and remuneration rates for the People's Committee's portal are submitted to the Committee",
    },
  },
  {
    id: "ben-tre-03-2019/account-supervision",
    cite: { article: 17, clause: 6 },
    modality: "must",
    bearer: "provincial-office",
    topic: "attestation",
    params: {
      evidence: [
        {
          vi: "danh sách tài khoản và lần rà soát gần nhất",
          en: "list of accounts with the latest review",
        },
      ],
    },
    members: [
      {
        id: "administration-accounts",
        title: { vi: "tài khoản quản trị", en: "administration accounts" },
      },
      { id: "editing-accounts", title: { vi: "tài khoản biên tập", en: "editing accounts" } },
      { id: "updating-accounts", title: { vi: "tài khoản cập nhật", en: "updating accounts" } },
    ],
    readings: ["A1"],
    title: {
      vi: "Làm đầu mối quản lý, kiểm tra, giám sát tất cả tài khoản quản trị, biên tập, cập nhật của hệ thống Cổng TTĐT tỉnh",
      en: "The Office is the focal point for managing and checking all administration, editing and updating accounts of the portal",
    },
  },
  {
    id: "ben-tre-03-2019/account-handover",
    cite: { article: 17, clause: 7 },
    modality: "must",
    bearer: "provincial-office",
    topic: "attestation",
    params: {
      evidence: [
        {
          vi: "biên bản bàn giao từng tài khoản quản trị",
          en: "handover record of each administration account",
        },
      ],
    },
    readings: ["A1"],
    title: {
      vi: "Bàn giao tài khoản quản trị cho đơn vị có Cổng thành phần theo đúng quy định",
      en: "Administration accounts are handed over to owners of component portals as prescribed",
    },
  },
  {
    id: "ben-tre-03-2019/investment-plans",
    cite: { article: 17, clause: 8 },
    modality: "must",
    bearer: "provincial-office",
    topic: "attestation",
    params: {
      evidence: [
        {
          vi: "tờ trình dự án, kế hoạch tổng thể",
          en: "project and overall plan submissions",
        },
      ],
    },
    readings: ["A1"],
    title: {
      vi: "Tham mưu trình Ủy ban nhân dân tỉnh dự án, kế hoạch tổng thể đầu tư, nâng cấp hệ thống Cổng TTĐT tỉnh",
      en: "Projects and overall plans for investing in and upgrading the portal are submitted to the People's Committee",
    },
  },
  {
    id: "ben-tre-03-2019/component-portal-development",
    cite: { article: 17, clause: 9 },
    modality: "must",
    bearer: "provincial-office",
    topic: "attestation",
    params: {
      evidence: [
        {
          vi: "kế hoạch hoặc biên bản phối hợp với cơ quan có Cổng thành phần",
          en: "plans or records of cooperation with owners of component portals",
        },
      ],
    },
    readings: ["A1"],
    title: {
      vi: "Phối hợp quản lý xây dựng, duy trì, phát triển các hệ thống Cổng thành phần",
      en: "The Office cooperates in building, maintaining and developing component portals",
    },
  },
  {
    id: "ben-tre-03-2019/technical-improvement",
    cite: { article: 17, clause: 10 },
    modality: "must",
    bearer: "provincial-office",
    topic: "attestation",
    params: {
      evidence: [{ vi: "danh sách cải tiến đã thực hiện", en: "list of improvements made" }],
    },
    readings: ["A1"],
    title: {
      vi: "Phối hợp theo dõi, xem xét, chỉnh sửa, cải tiến giải pháp kỹ thuật, mỹ thuật cho Cổng TTĐT tỉnh",
      en: "The Office cooperates in reviewing and improving the portal's technical and design solutions",
    },
  },
  {
    id: "ben-tre-03-2019/incident-focal-point",
    cite: { article: 17, clause: 11 },
    modality: "must",
    bearer: "provincial-office",
    topic: "attestation",
    params: {
      evidence: [{ vi: "sổ sự cố và kết quả khắc phục", en: "incident register with remedies" }],
    },
    references: [
      { relation: "see", cite: { article: 15, clause: 18 } },
      { relation: "see", cite: { article: 18, clause: 8 } },
    ],
    readings: ["Q4", "A1"],
    title: {
      vi: "Làm đầu mối tiếp nhận, kiểm tra, khắc phục sự cố của hệ thống Cổng TTĐT tỉnh",
      en: "The Office is the focal point for receiving, checking and resolving the portal's incidents",
    },
  },
  {
    id: "ben-tre-03-2019/security-solutions",
    cite: { article: 17, clause: 12 },
    modality: "must",
    bearer: "provincial-office",
    topic: "attestation",
    params: {
      evidence: [
        {
          vi: "tờ trình giải pháp ứng dụng, quản lý phần mềm, phần cứng",
          en: "submissions on software and hardware solutions",
        },
      ],
    },
    readings: ["A1"],
    title: {
      vi: "Phối hợp tham mưu giải pháp phần mềm, phần cứng bảo đảm bí mật, an toàn, ổn định mạng của Cổng TTĐT tỉnh",
      en: "The Office cooperates in advising on software and hardware that keep the portal confidential, secure and stable",
    },
  },
  {
    id: "ben-tre-03-2019/security-level",
    cite: { article: 17, clause: 12 },
    modality: "must",
    bearer: "provincial-office",
    topic: "attestation",
    params: {
      evidence: [
        {
          vi: "hồ sơ đề xuất cấp độ an toàn đã được phê duyệt của Cổng TTĐT",
          en: "approved security level dossier of the portal",
        },
      ],
    },
    references: [
      { to: "nd-85-2016", relation: "follows" },
      { to: "tt-03-2017", relation: "follows" },
    ],
    readings: ["A1"],
    title: {
      vi: "Giải pháp phù hợp tiêu chí cấp độ an toàn thông tin theo Nghị định số 85/2016/NĐ-CP và Thông tư số 03/2017/TT-BTTTT",
      en: "The solutions meet the security level criteria of Decree 85/2016/NĐ-CP and Circular 03/2017/TT-BTTTT",
    },
  },
  {
    id: "ben-tre-03-2019/backup-retention",
    cite: { article: 17, clause: 13 },
    modality: "must",
    bearer: "provincial-office",
    topic: "backup-retention",
    params: { retention: { atLeast: { amount: 3, unit: "month" } } },
    readings: ["B3", "G3"],
    title: {
      vi: "Lưu trữ bản sao lưu dự phòng của hệ thống Cổng TTĐT tỉnh trong vòng 03 tháng",
      en: "Backups of the portal system are kept for 3 months",
    },
  },
  {
    id: "ben-tre-03-2019/training-proposals",
    cite: { article: 17, clause: 14 },
    modality: "may",
    bearer: "provincial-office",
    topic: "permission",
    params: { conditions: [{ vi: "theo kế hoạch đã được duyệt", en: "under an approved plan" }] },
    title: {
      vi: "Được đề nghị cử cán bộ đào tạo, tập huấn về hoạt động của hệ thống Cổng TTĐT tỉnh",
      en: "The Office may propose sending staff for training on the portal",
    },
  },
  {
    id: "ben-tre-03-2019/administration-support",
    cite: { article: 17, clause: 15 },
    modality: "must",
    bearer: "provincial-office",
    topic: "attestation",
    params: {
      evidence: [
        {
          vi: "sổ theo dõi hỗ trợ quản trị Cổng thành phần",
          en: "support register for component portals",
        },
      ],
    },
    readings: ["A1"],
    title: {
      vi: "Hỗ trợ các cơ quan thực hiện công tác quản trị Cổng thành phần",
      en: "The Office supports agencies in administering component portals",
    },
  },
  {
    id: "ben-tre-03-2019/resource-allocation",
    cite: { article: 17, clause: 16 },
    modality: "must",
    bearer: "provincial-office",
    topic: "attestation",
    params: {
      evidence: [
        {
          vi: "danh sách Cổng thành phần và tài nguyên đã cấp phát",
          en: "list of component portals with the resources allocated",
        },
      ],
    },
    references: [{ relation: "see", cite: { article: 4 } }],
    readings: ["A1"],
    title: {
      vi: "Cấp phát tài nguyên, tích hợp Cổng thành phần phù hợp với chức năng của Cổng TTĐT tỉnh",
      en: "The Office allocates resources to and integrates component portals in line with the portal's function",
    },
  },
];

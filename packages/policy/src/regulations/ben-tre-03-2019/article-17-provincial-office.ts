import type { Norm } from "../../norm.js";

export const article17: readonly Norm[] = [
  {
    id: "ben-tre-03-2019/domain-management",
    cite: { article: 17, clause: 1 },
    modality: "must",
    bearer: "provincial-office",
    topic: "attestation",
    params: {
      evidence: [
        { vi: "hồ sơ đăng ký tên miền còn hiệu lực", en: "valid registration of the domain name" },
      ],
    },
    readings: ["A1"],
    title: { vi: "Quản lý tên miền của tỉnh", en: "The province's domain name is managed" },
  },
  {
    id: "ben-tre-03-2019/name-resolution",
    cite: { article: 17, clause: 1 },
    modality: "must",
    bearer: "provincial-office",
    topic: "attestation",
    params: {
      evidence: [
        { vi: "kết quả giám sát phân giải tên miền", en: "monitoring of name resolution" },
      ],
    },
    readings: ["A1"],
    title: {
      vi: "Bảo đảm phân giải tên miền cho Cổng TTĐT tỉnh",
      en: "Name resolution works for the portal",
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
          vi: "thống kê thời gian hoạt động và gián đoạn của cổng",
          en: "record of the portal's uptime and interruptions",
        },
      ],
    },
    readings: ["A1"],
    title: {
      vi: "Hệ thống Cổng TTĐT tỉnh hoạt động thông suốt 24/7",
      en: "The portal runs without interruption, 24/7",
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
          vi: "sổ tài sản và phân công người quản lý thiết bị",
          en: "register of equipment with who is in charge",
        },
      ],
    },
    readings: ["A1"],
    title: {
      vi: "Quản lý, sử dụng trang thiết bị hạ tầng được giao",
      en: "The infrastructure equipment entrusted is managed and used responsibly",
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
          vi: "văn bản kiến nghị nâng cấp, thay thế",
          en: "proposals of upgrades and replacements",
        },
      ],
    },
    readings: ["A1"],
    title: {
      vi: "Kiến nghị nâng cấp, bổ sung, thay thế trang thiết bị",
      en: "Upgrades, additions and replacements of equipment are proposed",
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
          vi: "kết quả tự kiểm tra từng khoản của hai điều được dẫn",
          en: "self-check against each clause of the two articles",
        },
      ],
    },
    references: [
      { relation: "see", cite: { article: 14 } },
      { relation: "see", cite: { article: 15 } },
    ],
    readings: ["A1"],
    title: {
      vi: "Bảo đảm an toàn hệ thống Cổng TTĐT tỉnh theo các điều về hạ tầng và an toàn",
      en: "The portal system is secured as the articles on infrastructure and security demand",
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
      vi: "Tham mưu giải pháp kỹ thuật, mỹ thuật cho Cổng TTĐT của Ủy ban nhân dân tỉnh",
      en: "The Office advises on technical and artistic solutions for the Committee's portal",
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
      evidence: [{ vi: "tờ trình định mức chi nhuận bút, thù lao", en: "submission on the rates" }],
    },
    title: {
      vi: "Tham mưu định mức nhuận bút, thù lao",
      en: "The Office advises on rates of royalties and fees",
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
          vi: "danh sách tài khoản kèm lần rà soát gần nhất",
          en: "list of accounts with the last review",
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
      vi: "Làm đầu mối quản lý, kiểm tra, giám sát mọi tài khoản quản trị, biên tập, cập nhật",
      en: "The Office manages, checks and supervises all administration, editing and updating accounts",
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
          en: "handover minutes of each administration account",
        },
      ],
    },
    readings: ["A1"],
    title: {
      vi: "Bàn giao đúng quy định khi cấp tài khoản quản trị cho đơn vị có Cổng thành phần",
      en: "Administration accounts are handed over by the rules to owners of component portals",
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
          en: "submissions of projects and overall plans",
        },
      ],
    },
    readings: ["A1"],
    title: {
      vi: "Tham mưu dự án, kế hoạch tổng thể đầu tư, nâng cấp Cổng TTĐT tỉnh",
      en: "The Office advises on projects and overall plans of investing in and upgrading the portal",
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
          vi: "kế hoạch hoặc biên bản phối hợp với cơ quan có cổng thành phần",
          en: "plans or minutes of work with owners of component portals",
        },
      ],
    },
    readings: ["A1"],
    title: {
      vi: "Phối hợp quản lý, xây dựng, duy trì, phát triển Cổng thành phần",
      en: "The Office helps to manage, build, keep and develop component portals",
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
      vi: "Phối hợp theo dõi, chỉnh sửa, cải tiến giải pháp kỹ thuật, mỹ thuật của Cổng TTĐT tỉnh",
      en: "The Office joins in reviewing and improving the portal's technical and artistic solutions",
    },
  },
  {
    id: "ben-tre-03-2019/incident-focal-point",
    cite: { article: 17, clause: 11 },
    modality: "must",
    bearer: "provincial-office",
    topic: "attestation",
    params: {
      evidence: [
        { vi: "sổ sự cố kèm kết quả khắc phục", en: "incident register with the remedies" },
      ],
    },
    references: [
      { relation: "see", cite: { article: 15, clause: 18 } },
      { relation: "see", cite: { article: 18, clause: 8 } },
    ],
    readings: ["Q4", "A1"],
    title: {
      vi: "Làm đầu mối tiếp nhận, kiểm tra, khắc phục sự cố của Cổng TTĐT tỉnh",
      en: "The Office is the focal point for receiving, examining and remedying the portal's incidents",
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
          en: "submissions on such software and hardware",
        },
      ],
    },
    readings: ["A1"],
    title: {
      vi: "Phối hợp tham mưu giải pháp phần mềm, phần cứng bảo đảm bí mật, an toàn, ổn định",
      en: "The Office joins in advising on software and hardware that keep the portal secret, safe and stable",
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
          vi: "hồ sơ đề xuất cấp độ an toàn của cổng đã được phê duyệt",
          en: "approved security-level dossier of the portal",
        },
      ],
    },
    references: [
      { to: "nd-85-2016", relation: "follows" },
      { to: "tt-03-2017", relation: "follows" },
    ],
    readings: ["A1"],
    title: {
      vi: "Giải pháp phù hợp tiêu chí cấp độ an toàn thông tin",
      en: "The solutions fit the criteria of the system's security level",
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
      en: "The portal's backups are kept for 3 months",
    },
  },
  {
    id: "ben-tre-03-2019/training-proposals",
    cite: { article: 17, clause: 14 },
    modality: "may",
    bearer: "provincial-office",
    topic: "permission",
    params: { conditions: [{ vi: "theo kế hoạch đã được duyệt", en: "within an approved plan" }] },
    title: {
      vi: "Đề nghị cử cán bộ đào tạo, tập huấn về Cổng TTĐT tỉnh",
      en: "The Office may propose staff for training on the portal",
    },
  },
  {
    id: "ben-tre-03-2019/administration-support",
    cite: { article: 17, clause: 15 },
    modality: "must",
    bearer: "provincial-office",
    topic: "attestation",
    params: {
      evidence: [{ vi: "sổ hỗ trợ quản trị cổng thành phần", en: "register of help given" }],
    },
    readings: ["A1"],
    title: {
      vi: "Hỗ trợ các cơ quan quản trị Cổng thành phần",
      en: "The Office helps agencies to administer component portals",
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
          vi: "danh sách cổng thành phần kèm tài nguyên đã cấp",
          en: "list of component portals with the resources allotted",
        },
      ],
    },
    references: [{ relation: "see", cite: { article: 4 } }],
    readings: ["A1"],
    title: {
      vi: "Cấp tài nguyên, tích hợp Cổng thành phần phù hợp với chức năng của Cổng TTĐT tỉnh",
      en: "The Office allots resources to and integrates component portals in line with the portal's role",
    },
  },
];

import type { Norm } from "../../norm.js";

export const article32: readonly Norm[] = [
  {
    id: "bac-kan-11-2023/staff-qualifications",
    cite: { article: 32, clause: 1 },
    modality: "must",
    bearer: "operator",
    topic: "attestation",
    params: {
      evidence: [
        {
          vi: "văn bằng, chứng chỉ của từng cán bộ an toàn thông tin đối chiếu với vị trí việc làm",
          en: "degrees and certificates of each security officer compared with the post",
        },
      ],
    },
    readings: ["A1", "K1"],
    title: {
      vi: "Cán bộ làm về an toàn thông tin có trình độ, chuyên ngành phù hợp với vị trí tuyển dụng",
      en: "Security staff have degrees and training that fit their posts",
    },
  },
  {
    id: "bac-kan-11-2023/training-plan",
    cite: { article: 32, clause: 2 },
    modality: "must",
    bearer: "operator",
    topic: "attestation",
    params: {
      evidence: [
        {
          vi: "kế hoạch đào tạo an toàn thông tin cho người sử dụng",
          en: "plan for training users in information security",
        },
      ],
    },
    readings: ["A1", "K1"],
    title: {
      vi: "Xây dựng kế hoạch đào tạo kỹ năng cơ bản về an toàn thông tin",
      en: "A plan for training in basic security skills is made",
    },
  },
  {
    id: "bac-kan-11-2023/training",
    cite: { article: 32, clause: 2 },
    modality: "must",
    bearer: "operator",
    topic: "activity-cadence",
    params: {
      name: {
        vi: "Đào tạo kỹ năng cơ bản về an toàn thông tin",
        en: "Training in basic security skills",
      },
      activity: "training",
      cadence: { counting: "calendar", every: "year" },
    },
    readings: ["G12", "K1", "G14"],
    title: {
      vi: "Mỗi năm đào tạo kỹ năng cơ bản về an toàn thông tin cho người sử dụng",
      en: "Train users every year in basic information security skills",
    },
  },

  {
    id: "bac-kan-11-2023/wireless-access",
    cite: { article: 32, clause: 3, point: "a" },
    modality: "must",
    bearer: "operating-staff",
    topic: "attestation",
    params: {
      attesters: ["operator"],
      evidence: [
        {
          vi: "cấu hình chứng thực, mã hóa của mạng không dây",
          en: "authentication and encryption settings of the wireless network",
        },
        { vi: "nhật ký giám sát truy cập không dây", en: "wireless access monitoring log" },
      ],
    },
    members: [
      {
        id: "restriction",
        title: {
          vi: "phương pháp hạn chế truy cập mạng không dây",
          en: "means of restricting wireless access",
        },
      },
      {
        id: "supervision",
        title: {
          vi: "giám sát, điều khiển truy cập không dây",
          en: "watching and controlling wireless access",
        },
      },
      {
        id: "authentication-and-encryption",
        title: { vi: "chứng thực và mã hóa", en: "authentication and encryption" },
      },
    ],
    readings: ["A1"],
    title: {
      vi: "Hạn chế, giám sát, chứng thực và mã hóa truy cập không dây",
      en: "Wireless access is restricted, monitored, authenticated and encrypted",
    },
  },
  {
    id: "bac-kan-11-2023/identity-management",
    cite: { article: 32, clause: 3, point: "b" },
    modality: "must",
    bearer: "operating-staff",
    topic: "attestation",
    params: {
      attesters: ["operator"],
      evidence: [
        {
          vi: "danh sách định danh người dùng đối chiếu với danh sách cán bộ",
          en: "list of user identities compared with the list of staff",
        },
      ],
    },
    readings: ["A1"],
    title: {
      vi: "Quản lý định danh của mọi người dùng hệ thống",
      en: "The identities of all users of the system are managed",
    },
  },
  {
    id: "bac-kan-11-2023/service-user-compliance",
    cite: { article: 32, clause: 3, point: "c" },
    modality: "must",
    bearer: "connected-agency",
    alsoBinds: ["user"],
    topic: "attestation",
    params: {
      evidence: [
        {
          vi: "cam kết an toàn thông tin của cơ quan sử dụng dịch vụ",
          en: "security undertaking of the agency that uses the services",
        },
      ],
    },
    readings: ["A1"],
    title: {
      vi: "Cơ quan, cá nhân sử dụng dịch vụ tuân thủ quy định về an toàn, an ninh thông tin",
      en: "Agencies and persons that use the services obey the security rules",
    },
  },
  {
    id: "bac-kan-11-2023/account-responsibility",
    cite: { article: 32, clause: 3, point: "c" },
    modality: "must",
    bearer: "connected-agency",
    alsoBinds: ["user"],
    topic: "attestation",
    params: {
      evidence: [
        {
          vi: "biên bản giao tài khoản có điều khoản trách nhiệm",
          en: "account handover minutes with a clause on responsibility",
        },
      ],
    },
    readings: ["A1"],
    title: {
      vi: "Chịu trách nhiệm về mọi hoạt động trên tài khoản được cấp",
      en: "Everyone is responsible for all that is done with the account given",
    },
  },
  {
    id: "bac-kan-11-2023/leaver-recovery",
    cite: { article: 32, clause: 4, point: "a" },
    modality: "must",
    bearer: "operator",
    topic: "attestation",
    params: {
      evidence: [
        {
          vi: "biên bản thu hồi của từng người nghỉ, chuyển việc",
          en: "recovery minutes of each person who left or changed jobs",
        },
      ],
    },
    members: [
      { id: "access-cards", title: { vi: "thẻ truy cập", en: "access cards" } },
      {
        id: "stored-information",
        title: { vi: "thông tin trên các phương tiện lưu trữ", en: "information on storage media" },
      },
      { id: "equipment", title: { vi: "trang thiết bị máy móc", en: "equipment and machines" } },
      { id: "hardware", title: { vi: "phần cứng", en: "hardware" } },
      { id: "software", title: { vi: "phần mềm", en: "software" } },
      {
        id: "other-assets",
        title: { vi: "tài sản khác của tổ chức", en: "other assets of the organisation" },
        open: true,
      },
    ],
    readings: ["K8", "A1"],
    title: {
      vi: "Thu hồi thẻ, thông tin, thiết bị, tài sản của người nghỉ hoặc chuyển việc",
      en: "Cards, information, equipment and assets are taken back from staff who leave or change jobs",
    },
  },
  {
    id: "bac-kan-11-2023/leaver-rights",
    cite: { article: 32, clause: 4, point: "b" },
    modality: "must",
    bearer: "operating-staff",
    topic: "attestation",
    params: {
      attesters: ["operator"],
      evidence: [
        {
          vi: "nhật ký vô hiệu hóa quyền của từng người thôi việc",
          en: "log of the rights disabled for each leaver",
        },
      ],
    },
    members: [
      { id: "entry", title: { vi: "quyền ra, vào", en: "entry" } },
      {
        id: "resource-access",
        title: { vi: "quyền truy cập tài nguyên", en: "access to resources" },
      },
      {
        id: "administration",
        title: { vi: "quyền quản trị hệ thống", en: "system administration" },
      },
    ],
    readings: ["A1"],
    title: {
      vi: "Vô hiệu hóa mọi quyền ra vào, truy cập, quản trị sau khi cán bộ thôi việc",
      en: "All rights of entry, access and administration are disabled once a person has left",
    },
  },
  {
    id: "bac-kan-11-2023/leaver-secrecy",
    cite: { article: 32, clause: 4, point: "c" },
    modality: "must",
    bearer: "operating-staff",
    topic: "attestation",
    params: {
      attesters: ["operator"],
      evidence: [
        {
          vi: "bản cam kết giữ bí mật của từng người nghỉ, chuyển việc",
          en: "secrecy undertaking of each person who left or changed jobs",
        },
      ],
    },
    readings: ["A1"],
    title: {
      vi: "Người nghỉ hoặc chuyển việc cam kết giữ bí mật thông tin của tổ chức",
      en: "Staff who leave or change jobs undertake to keep the organisation's information secret",
    },
  },
];

import type { Norm } from "../../norm.js";

export const article13: readonly Norm[] = [
  {
    id: "bac-ninh-33-2017/security-regulation",
    cite: { article: 13, clause: 1 },
    modality: "must",
    bearer: "connected-agency",
    topic: "attestation",
    params: {
      evidence: [
        {
          vi: "văn bản được áp dụng: số, ký hiệu, điều khoản (Quyết định 456/2014/QĐ-UBND hoặc văn bản thay thế)",
          en: "the text applied: number and article (Decision 456/2014/QĐ-UBND or its successor)",
        },
        {
          vi: "kết quả tự kiểm tra việc bảo đảm an toàn thông tin",
          en: "result of a self-check of information security",
        },
      ],
    },
    references: [{ to: "qd-456-2014", relation: "delegates" }],
    readings: ["P8", "S2", "A1"],
    title: {
      vi: "Bảo đảm an toàn thông tin theo quy chế riêng của tỉnh",
      en: "Information is secured under the province's own regulation on it",
    },
  },
  {
    id: "bac-ninh-33-2017/central-storage",
    cite: { article: 13, clause: 2 },
    modality: "must",
    bearer: "connected-agency",
    topic: "attestation",
    params: {
      evidence: [
        {
          vi: "danh mục kho dữ liệu tập trung của cơ quan",
          en: "list of the agency's central stores of data",
        },
        {
          vi: "kết quả rà soát tài liệu còn nằm rải rác trên máy cá nhân",
          en: "review of documents still scattered on personal computers",
        },
      ],
    },
    references: [{ relation: "see", cite: { article: 4, clause: 5 } }],
    readings: ["A1"],
    title: {
      vi: "Lưu trữ tập trung thông tin, tài liệu số",
      en: "Digital information and documents are stored centrally",
    },
  },
  {
    id: "bac-ninh-33-2017/important-data-encryption",
    cite: { article: 13, clause: 2 },
    modality: "must",
    bearer: "connected-agency",
    topic: "attestation",
    params: {
      evidence: [
        {
          vi: "danh mục thông tin quan trọng kèm biện pháp mã hóa khi lưu và khi truyền",
          en: "list of important information with how it is encrypted at rest and in transit",
        },
      ],
    },
    readings: ["A1"],
    title: {
      vi: "Mã hóa thông tin quan trọng trước khi lưu trữ hoặc truyền trên mạng",
      en: "Important information is encrypted before it is stored or sent over a network",
    },
  },
  {
    id: "bac-ninh-33-2017/backup-frequency",
    cite: { article: 13, clause: 2 },
    modality: "must",
    bearer: "connected-agency",
    topic: "backup-frequency",
    appliesTo: { importance: ["important", "ordinary"] },
    params: { every: { atMost: { amount: 1, unit: "week" } } },
    readings: ["B1"],
    title: {
      vi: "Định kỳ sao lưu dữ liệu tối thiểu 01 lần/tuần, trừ dữ liệu đặc biệt",
      en: "Data other than special data are backed up at least once a week",
    },
  },
  {
    id: "bac-ninh-33-2017/special-data-backup",
    cite: { article: 13, clause: 2 },
    modality: "must",
    bearer: "connected-agency",
    topic: "attestation",
    params: {
      evidence: [
        {
          vi: "danh mục dữ liệu đặc biệt kèm chu kỳ sao lưu do cơ quan tự đặt",
          en: "list of special data with the backup interval the agency has set",
        },
        { vi: "nhật ký sao lưu dữ liệu đặc biệt", en: "backup log of special data" },
      ],
    },
    readings: ["G5", "N6", "A1"],
    title: {
      vi: "Dữ liệu đặc biệt vẫn được định kỳ sao lưu, không ấn định chu kỳ",
      en: "Special data are backed up regularly too, with no interval laid down",
    },
  },
  {
    id: "bac-ninh-33-2017/recoverability",
    cite: { article: 13, clause: 2 },
    modality: "must",
    bearer: "connected-agency",
    topic: "attestation",
    params: {
      evidence: [
        {
          vi: "biên bản khôi phục thử từ bản sao lưu",
          en: "minutes of a trial recovery from a backup",
        },
      ],
    },
    readings: ["A1"],
    title: {
      vi: "Khôi phục được dữ liệu khi hệ thống gặp sự cố",
      en: "Data can be recovered when the system fails",
    },
  },
  {
    id: "bac-ninh-33-2017/shared-databases",
    cite: { article: 13, clause: 2, paragraph: 2 },
    modality: "must",
    bearer: "connected-agency",
    topic: "attestation",
    params: {
      attesters: ["connected-agency", "managing-agency"],
      evidence: [
        {
          vi: "danh mục cơ sở dữ liệu dùng chung kèm nơi lưu",
          en: "list of shared databases with where each is kept",
        },
        {
          vi: "mô tả mạng lưu trữ hoặc lưu trữ mạng của trung tâm tích hợp dữ liệu",
          en: "description of the centre's storage network or network storage",
        },
      ],
    },
    references: [{ relation: "see", cite: { article: 3, clause: 1, point: "đ" } }],
    readings: ["N1", "A1"],
    title: {
      vi: "Cơ sở dữ liệu dùng chung lưu tại trung tâm tích hợp dữ liệu có hệ thống lưu trữ chuyên nghiệp",
      en: "Shared databases are kept in the data integration centre with its professional storage",
    },
  },
  {
    id: "bac-ninh-33-2017/storage-movements",
    cite: { article: 13, clause: 3 },
    modality: "must",
    bearer: "connected-agency",
    topic: "attestation",
    params: {
      evidence: [
        {
          vi: "sổ theo dõi di chuyển thiết bị lưu trữ kèm người cho phép",
          en: "register of moved storage devices with who allowed it",
        },
      ],
    },
    readings: ["A1"],
    title: {
      vi: "Quản lý chặt việc di chuyển thiết bị lưu thông tin quan trọng",
      en: "Moving devices that hold important information is closely controlled",
    },
  },
  {
    id: "bac-ninh-33-2017/disks-kept-during-repair",
    cite: { article: 13, clause: 3 },
    modality: "must",
    bearer: "connected-agency",
    topic: "attestation",
    params: {
      evidence: [
        {
          vi: "biên bản giao máy đi sửa ghi rõ thiết bị lưu trữ đã tháo giữ lại",
          en: "handover minutes of machines for repair naming the storage taken out",
        },
      ],
    },
    readings: ["A1"],
    title: {
      vi: "Giữ lại đĩa cứng, thiết bị lưu trữ khi sửa chữa, bảo trì máy",
      en: "Disks and storage devices are retained when machines are repaired or serviced",
    },
  },
  {
    id: "bac-ninh-33-2017/data-destruction",
    cite: { article: 13, clause: 3 },
    modality: "must",
    bearer: "connected-agency",
    topic: "attestation",
    params: {
      evidence: [
        {
          vi: "biên bản hủy dữ liệu của từng thiết bị thanh lý",
          en: "minutes of data destruction for each device disposed of",
        },
      ],
    },
    readings: ["A1"],
    title: {
      vi: "Hủy vĩnh viễn dữ liệu khi thanh lý máy tính, thiết bị lưu trữ",
      en: "Data are destroyed for good when computers and storage devices are disposed of",
    },
  },
  {
    id: "bac-ninh-33-2017/security-by-design",
    cite: { article: 13, clause: 4 },
    modality: "must",
    bearer: "connected-agency",
    topic: "attestation",
    params: {
      evidence: [
        {
          vi: "phần an toàn, bảo mật trong kế hoạch và thiết kế của từng dự án",
          en: "security section in the plan and design of each project",
        },
      ],
    },
    readings: ["A1"],
    title: {
      vi: "Chương trình, dự án công nghệ thông tin có nội dung an toàn từ khi lập kế hoạch, thiết kế",
      en: "IT programmes and projects deal with security from planning and design on",
    },
  },
  {
    id: "bac-ninh-33-2017/security-review",
    cite: { article: 13, clause: 4 },
    modality: "must",
    bearer: "connected-agency",
    topic: "activity-cadence",
    params: {
      name: {
        vi: "Kiểm tra, đánh giá hoặc kiểm định an toàn, bảo mật",
        en: "Security check, assessment or inspection",
      },
      activity: "security-review",
      cadence: { counting: "calendar", every: "year" },
    },
    readings: ["G12", "G14"],
    title: {
      vi: "Mỗi năm ít nhất một lần kiểm tra, đánh giá hoặc kiểm định an toàn, bảo mật hệ thống thông tin",
      en: "Inspect, assess or audit the information system's security at least once a year",
    },
  },
];

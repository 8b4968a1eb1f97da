import type { Norm } from "../../norm.js";

export const article15: readonly Norm[] = [
  {
    id: "bac-ninh-33-2017/no-interference-with-information",
    cite: { article: 15, clause: 1 },
    modality: "must-not",
    bearer: "everyone",
    topic: "attestation",
    params: {
      attesters: ["connected-agency", "managing-agency"],
      evidence: [
        {
          vi: "nhật ký truy cập, thay đổi dữ liệu và kết luận các vụ việc phát hiện",
          en: "logs of access and changes to data and conclusions on cases found",
        },
      ],
    },
    members: [
      {
        id: "blocking",
        title: { vi: "ngăn chặn truyền tải thông tin", en: "blocking transmission" },
      },
      { id: "interference", title: { vi: "can thiệp", en: "interfering" } },
      { id: "access", title: { vi: "truy nhập", en: "gaining access" } },
      { id: "harm", title: { vi: "gây nguy hại", en: "harming" } },
      { id: "deletion", title: { vi: "xóa", en: "deleting" } },
      { id: "alteration", title: { vi: "thay đổi, sửa chữa", en: "changing or altering" } },
      { id: "copying", title: { vi: "sao chép", en: "copying" } },
      { id: "falsification", title: { vi: "làm sai lệch", en: "falsifying" } },
    ],
    readings: ["A1"],
    title: {
      vi: "Không ngăn chặn trái pháp luật việc truyền tin, không xâm phạm trái phép thông tin trên mạng",
      en: "No unlawful blocking of transmission and no tampering with information on networks",
    },
  },
  {
    id: "bac-ninh-33-2017/no-obstruction",
    cite: { article: 15, clause: 2 },
    modality: "must-not",
    bearer: "everyone",
    topic: "attestation",
    params: {
      attesters: ["connected-agency", "managing-agency"],
      evidence: [
        {
          vi: "thống kê gián đoạn dịch vụ kèm nguyên nhân",
          en: "record of service interruptions with their causes",
        },
      ],
    },
    members: [
      {
        id: "system-operation",
        title: { vi: "hoạt động bình thường của hệ thống", en: "the system's normal work" },
      },
      {
        id: "user-access",
        title: { vi: "khả năng truy nhập của người sử dụng", en: "users' ability to gain access" },
      },
    ],
    readings: ["A1"],
    emendation: { printed: "hợp phát", read: "hợp pháp" },
    title: {
      vi: "Không cản trở trái pháp luật hoạt động của hệ thống hay việc truy nhập hợp pháp của người dùng",
      en: "No unlawful hindering of a system's work or of users' lawful access",
    },
  },
  {
    id: "bac-ninh-33-2017/no-attacks",
    cite: { article: 15, clause: 3 },
    modality: "must-not",
    bearer: "everyone",
    topic: "attestation",
    params: {
      attesters: ["connected-agency", "managing-agency"],
      evidence: [
        {
          vi: "báo cáo giám sát tấn công mạng và kết quả xử lý",
          en: "report on attacks detected and how they were handled",
        },
      ],
    },
    members: [
      {
        id: "disabling-protection",
        title: {
          vi: "tấn công, vô hiệu hóa biện pháp bảo vệ",
          en: "attacking or disabling protection",
        },
      },
      {
        id: "exploiting-weaknesses",
        title: {
          vi: "lợi dụng sơ hở, điểm yếu của hệ thống",
          en: "exploiting a system's openings and weaknesses",
        },
      },
      {
        id: "taking-over",
        title: {
          vi: "tấn công, chiếm quyền điều khiển trái phép",
          en: "attacking and unlawfully taking over",
        },
      },
    ],
    readings: ["A1"],
    emendation: { printed: "cơ sở, điểm yếu", read: "sơ hở, điểm yếu" },
    title: {
      vi: "Không tấn công, vô hiệu hóa biện pháp bảo vệ hay chiếm quyền điều khiển hệ thống",
      en: "No attacking or disabling of protection and no taking over of systems",
    },
  },
  {
    id: "bac-ninh-33-2017/no-spam-or-malware",
    cite: { article: 15, clause: 4 },
    modality: "must-not",
    bearer: "everyone",
    topic: "attestation",
    params: {
      attesters: ["connected-agency", "managing-agency"],
      evidence: [
        {
          vi: "báo cáo lọc thư rác, phần mềm độc hại gửi đi từ hệ thống của cơ quan",
          en: "report on spam and malware sent from the agency's systems",
        },
      ],
    },
    members: [
      { id: "spam-mail", title: { vi: "thư rác", en: "spam mail" } },
      { id: "spam-messages", title: { vi: "tin nhắn rác", en: "spam messages" } },
      { id: "malware", title: { vi: "phần mềm độc hại", en: "malware" } },
      {
        id: "fake-systems",
        title: { vi: "hệ thống giả mạo, lừa đảo", en: "fake or fraudulent systems" },
      },
    ],
    readings: ["A1"],
    title: {
      vi: "Không phát tán thư rác, mã độc, không lập hệ thống giả mạo, lừa đảo",
      en: "No spreading of spam or malware and no fake or fraudulent systems",
    },
  },
  {
    id: "bac-ninh-33-2017/no-harm-to-the-nation",
    cite: { article: 15, clause: 5 },
    modality: "must-not",
    bearer: "everyone",
    topic: "attestation",
    params: {
      attesters: ["connected-agency", "managing-agency"],
      evidence: [
        {
          vi: "kết quả rà soát nội dung đăng tải trên trang, cổng của cơ quan",
          en: "review of content published on the agency's pages and portals",
        },
      ],
    },
    members: [
      {
        id: "security-and-order",
        title: {
          vi: "phương hại an ninh quốc gia, trật tự, an toàn xã hội, lợi ích quốc gia",
          en: "harming national security, public order and national interests",
        },
      },
      {
        id: "unity",
        title: {
          vi: "phá hoại khối đại đoàn kết toàn dân",
          en: "undermining the unity of the people",
        },
      },
      {
        id: "war-and-terror",
        title: {
          vi: "tuyên truyền chiến tranh xâm lược, khủng bố",
          en: "propaganda for war of aggression or terrorism",
        },
      },
      {
        id: "hatred",
        title: {
          vi: "gây hận thù giữa các dân tộc, sắc tộc, tôn giáo, bài ngoại",
          en: "stirring hatred between peoples, ethnic groups and religions, or against foreigners",
        },
      },
    ],
    readings: ["A1"],
    title: {
      vi: "Không lợi dụng mạng xâm hại an ninh, trật tự, đoàn kết dân tộc",
      en: "Networks are not abused against security, public order and national unity",
    },
  },
  {
    id: "bac-ninh-33-2017/no-harmful-content",
    cite: { article: 15, clause: 6 },
    modality: "must-not",
    bearer: "everyone",
    topic: "attestation",
    params: {
      attesters: ["connected-agency", "managing-agency"],
      evidence: [
        {
          vi: "kết quả rà soát nội dung và xử lý phản ánh của người dùng",
          en: "review of content and handling of users' reports",
        },
      ],
    },
    members: [
      { id: "violence", title: { vi: "kích động bạo lực", en: "inciting violence" } },
      { id: "obscenity", title: { vi: "dâm ô, đồi trụy", en: "obscenity and depravity" } },
      {
        id: "crime-and-vice",
        title: { vi: "tội ác, tệ nạn xã hội", en: "crime and social evils" },
      },
      { id: "superstition", title: { vi: "mê tín dị đoan", en: "superstition" } },
      {
        id: "morals",
        title: { vi: "phá hoại thuần phong, mỹ tục", en: "undermining good customs" },
      },
      {
        id: "defamation",
        title: {
          vi: "bôi nhọ, gây thù hận, xâm hại quyền, lợi ích hợp pháp",
          en: "defaming, stirring hatred, harming lawful rights and interests",
        },
      },
    ],
    readings: ["A1"],
    title: {
      vi: "Không lợi dụng mạng truyền bá nội dung đồi trụy, kích động hay xâm hại người khác",
      en: "Networks are not abused to spread depraved or inciting content or to harm others",
    },
  },
  {
    id: "bac-ninh-33-2017/no-other-prohibited-acts",
    cite: { article: 15, clause: 7 },
    modality: "must-not",
    bearer: "everyone",
    topic: "attestation",
    params: {
      attesters: ["connected-agency", "managing-agency"],
      evidence: [
        {
          vi: "kết luận kiểm tra, quyết định xử phạt liên quan đến sử dụng mạng (nếu có)",
          en: "inspection findings and penalties about the use of networks (if any)",
        },
      ],
    },
    readings: ["A1"],
    title: {
      vi: "Không làm những việc khác mà pháp luật nghiêm cấm",
      en: "No other acts that the law forbids",
    },
  },
];

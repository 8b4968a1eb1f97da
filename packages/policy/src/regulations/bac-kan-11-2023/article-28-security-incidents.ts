import type { Norm } from "../../norm.js";

export const article28: readonly Norm[] = [
  {
    id: "bac-kan-11-2023/incident-groups",
    cite: { article: 28, clause: 1 },
    modality: "must",
    bearer: "operator",
    alsoBinds: ["connected-agency"],
    topic: "attestation",
    params: {
      evidence: [
        {
          vi: "văn bản được áp dụng: số, ký hiệu, điều khoản (Quyết định 05/2017/QĐ-TTg hoặc văn bản thay thế)",
          en: "the text applied: number and article (Decision 05/2017/QĐ-TTg or its successor)",
        },
        { vi: "bảng phân nhóm sự cố đang áp dụng", en: "the grouping of incidents in use" },
      ],
    },
    references: [{ to: "qd-05-2017", relation: "delegates" }],
    readings: ["S2", "A1"],
    title: {
      vi: "Phân nhóm sự cố an toàn thông tin mạng theo quyết định của Thủ tướng",
      en: "Network security incidents are grouped by the Prime Minister's decision",
    },
  },
  {
    id: "bac-kan-11-2023/response-procedures",
    cite: { article: 28, clause: 2 },
    modality: "must",
    bearer: "operator",
    alsoBinds: ["connected-agency"],
    topic: "attestation",
    params: {
      evidence: [
        {
          vi: "quy trình ứng cứu sự cố thông thường và nghiêm trọng, đối chiếu với Quyết định 05/2017/QĐ-TTg",
          en: "response procedures for ordinary and serious incidents, compared with Decision 05/2017/QĐ-TTg",
        },
      ],
    },
    members: [
      { id: "ordinary", title: { vi: "sự cố thông thường", en: "ordinary incidents" } },
      { id: "serious", title: { vi: "sự cố nghiêm trọng", en: "serious incidents" } },
    ],
    references: [
      { to: "qd-05-2017", relation: "follows", cite: { article: 13 } },
      { to: "qd-05-2017", relation: "follows", cite: { article: 14 } },
      { relation: "see", cite: { article: 34, clause: 3 } },
    ],
    readings: ["A1"],
    title: {
      vi: "Xây dựng quy trình ứng cứu sự cố thông thường và nghiêm trọng theo quyết định của Thủ tướng",
      en: "Response procedures for ordinary and serious incidents are made under the Prime Minister's decision",
    },
  },
  {
    id: "bac-kan-11-2023/response-plan",
    cite: { article: 28, clause: 3 },
    modality: "must",
    bearer: "operator",
    alsoBinds: ["connected-agency"],
    topic: "attestation",
    params: {
      evidence: [
        {
          vi: "kế hoạch ứng phó sự cố, đối chiếu với Quyết định 05/2017/QĐ-TTg",
          en: "incident response plan, compared with Decision 05/2017/QĐ-TTg",
        },
        { vi: "báo cáo thực hiện kế hoạch", en: "report on carrying out the plan" },
      ],
    },
    references: [{ to: "qd-05-2017", relation: "follows", cite: { article: 16 } }],
    readings: ["A1"],
    title: {
      vi: "Xây dựng, triển khai kế hoạch ứng phó sự cố theo quyết định của Thủ tướng",
      en: "An incident response plan is made and carried out under the Prime Minister's decision",
    },
  },
  {
    id: "bac-kan-11-2023/technical-decision",
    cite: { article: 28, clause: 4 },
    modality: "may",
    bearer: "operator",
    topic: "permission",
    params: {
      conditions: [
        {
          vi: "trong quá trình khắc phục sự cố an toàn thông tin",
          en: "while a security incident is being repaired",
        },
      ],
    },
    title: {
      vi: "Đơn vị vận hành quyết định toàn diện về kỹ thuật khi khắc phục sự cố",
      en: "The operator decides fully on technical matters while an incident is repaired",
    },
  },
  {
    id: "bac-kan-11-2023/incident-guidance",
    cite: { article: 28, clause: 4 },
    modality: "must",
    bearer: "operator",
    topic: "attestation",
    params: {
      evidence: [
        {
          vi: "văn bản hướng dẫn hoặc biên bản hỗ trợ từng cơ quan gặp sự cố",
          en: "guidance or support minutes for each agency that had an incident",
        },
      ],
    },
    readings: ["A1"],
    title: {
      vi: "Hỗ trợ, phối hợp, hướng dẫn các cơ quan khắc phục sự cố",
      en: "Agencies are supported, joined and guided in repairing incidents",
    },
  },
  {
    id: "bac-kan-11-2023/halt-order",
    cite: { article: 28, clause: 4 },
    modality: "may",
    bearer: "operator",
    topic: "permission",
    params: {
      conditions: [
        {
          vi: "để khắc phục sự cố an toàn thông tin",
          en: "in order to repair a security incident",
        },
      ],
    },
    title: {
      vi: "Đơn vị vận hành yêu cầu ngưng một phần hoặc toàn bộ hệ thống của cơ quan",
      en: "The operator may have an agency's systems halted in part or in whole",
    },
  },
  {
    id: "bac-kan-11-2023/incident-investigation",
    cite: { article: 28, clause: 4 },
    modality: "must",
    bearer: "operator",
    topic: "attestation",
    params: {
      arisesWith: "incident",
      evidence: [
        {
          vi: "biên bản phối hợp điều tra nguyên nhân từng sự cố",
          en: "minutes of the joint investigation of each incident",
        },
      ],
    },
    readings: ["A1"],
    title: {
      vi: "Phối hợp điều tra nguyên nhân sự cố theo hướng dẫn của đơn vị chuyên trách",
      en: "Causes of incidents are investigated jointly, as the specialised unit guides",
    },
  },
  {
    id: "bac-kan-11-2023/incident-cooperation",
    cite: { article: 28, clause: 5 },
    modality: "must",
    bearer: "operator",
    alsoBinds: ["connected-agency"],
    topic: "attestation",
    params: {
      arisesWith: "incident",
      evidence: [
        {
          vi: "biên bản phối hợp xử lý, khắc phục từng sự cố",
          en: "minutes of the joint repair of each incident",
        },
      ],
    },
    members: [
      { id: "authorities", title: { vi: "cơ quan chức năng", en: "competent authorities" } },
      { id: "experts", title: { vi: "các nhóm chuyên gia", en: "groups of experts" } },
      {
        id: "support-providers",
        title: { vi: "bên cung cấp dịch vụ hỗ trợ", en: "support providers" },
      },
    ],
    readings: ["A1"],
    title: {
      vi: "Phối hợp với cơ quan chức năng, chuyên gia, bên cung cấp dịch vụ khắc phục sự cố",
      en: "Incidents are repaired together with authorities, experts and service providers",
    },
  },
  {
    id: "bac-kan-11-2023/supplier-procedures",
    cite: { article: 28, clause: 5 },
    modality: "must",
    bearer: "operator",
    alsoBinds: ["connected-agency"],
    topic: "attestation",
    params: {
      evidence: [
        {
          vi: "quy trình xử lý sự cố do từng bên cung cấp giao",
          en: "incident procedure handed over by each supplier",
        },
        {
          vi: "điều khoản tương ứng trong hợp đồng dịch vụ",
          en: "matching clause of the service contract",
        },
      ],
    },
    readings: ["A1"],
    title: {
      vi: "Yêu cầu bên cung cấp đưa quy trình xử lý sự cố cho dịch vụ của họ",
      en: "Suppliers are asked for incident procedures for their services",
    },
  },
  {
    id: "bac-kan-11-2023/drills",
    cite: { article: 28, clause: 6 },
    modality: "must",
    bearer: "operator",
    topic: "activity-existence",
    params: {
      name: {
        vi: "Diễn tập xử lý sự cố an toàn thông tin",
        en: "Drill in handling security incidents",
      },
      activity: "drill",
    },
    readings: ["G5", "G14"],
    title: {
      vi: "Tổ chức diễn tập xử lý sự cố an toàn thông tin",
      en: "Drills in handling security incidents are held",
    },
  },
  {
    id: "bac-kan-11-2023/drills-of-agencies",
    cite: { article: 28, clause: 6 },
    modality: "must",
    bearer: "connected-agency",
    topic: "activity-existence",
    params: {
      name: {
        vi: "Diễn tập xử lý sự cố an toàn thông tin",
        en: "Drill in handling security incidents",
      },
      activity: "drill",
      toldApart: true,
    },
    readings: ["G5", "G14"],
    title: {
      vi: "Cơ quan có hệ thống đặt tại Trung tâm Tích hợp dữ liệu tổ chức diễn tập xử lý sự cố",
      en: "Agencies whose systems stand at the centre hold drills in handling security incidents",
    },
  },
];

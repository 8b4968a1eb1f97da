import type { Norm } from "../../norm.js";

export const article03: readonly Norm[] = [
  {
    id: "ben-tre-03-2019/term-provincial-portal",
    cite: { article: 3, clause: 1 },
    modality: "definition",
    bearer: "everyone",
    topic: "definition",
    params: { defines: [{ vi: "Cổng Thông tin điện tử tỉnh", en: "the province's web portal" }] },
    members: [
      {
        id: "committee-portal",
        title: {
          vi: "cổng của Ủy ban nhân dân tỉnh",
          en: "the portal of the provincial People's Committee",
        },
      },
      {
        id: "component-portals",
        title: {
          vi: "cổng thành phần của sở, ban, ngành, Ủy ban nhân dân huyện, thành phố, đơn vị trực thuộc",
          en: "component portals of departments, districts, the city and provincial units",
        },
      },
    ],
    references: [{ to: "nd-43-2011", relation: "follows", cite: { article: 6 } }],
    title: {
      vi: "Cổng Thông tin điện tử tỉnh gồm những cổng nào",
      en: "Which portals make up the province's web portal",
    },
  },
  {
    id: "ben-tre-03-2019/term-committee-portal",
    cite: { article: 3, clause: 2 },
    modality: "definition",
    bearer: "everyone",
    topic: "definition",
    params: {
      defines: [
        { vi: "cổng của Ủy ban nhân dân tỉnh", en: "portal of the provincial People's Committee" },
      ],
    },
    members: [
      {
        id: "official-information",
        title: {
          vi: "thông tin chính thức về hoạt động chủ yếu của Ủy ban nhân dân tỉnh",
          en: "official information on the Committee's main activities",
        },
      },
      {
        id: "online-services",
        title: {
          vi: "tích hợp dịch vụ công trực tuyến của tỉnh",
          en: "the province's online public services, integrated",
        },
      },
      {
        id: "other-information",
        title: { vi: "thông tin khác theo pháp luật", en: "other information under the law" },
        open: true,
      },
    ],
    references: [{ to: "nd-43-2011", relation: "follows" }],
    title: {
      vi: "Thế nào là cổng của Ủy ban nhân dân tỉnh",
      en: "What the portal of the provincial People's Committee is",
    },
  },
  {
    id: "ben-tre-03-2019/term-component-portal",
    cite: { article: 3, clause: 3 },
    modality: "definition",
    bearer: "everyone",
    topic: "definition",
    params: { defines: [{ vi: "cổng thành phần", en: "component portal" }] },
    members: [
      {
        id: "official-information",
        title: {
          vi: "thông tin chính thức về hoạt động chủ yếu của cơ quan chủ quản",
          en: "official information on the owner's main activities",
        },
      },
      {
        id: "online-services",
        title: {
          vi: "dịch vụ công trực tuyến tích hợp lên cổng của Ủy ban nhân dân tỉnh",
          en: "online public services integrated into the Committee's portal",
        },
      },
      {
        id: "other-information",
        title: { vi: "thông tin khác theo pháp luật", en: "other information under the law" },
        open: true,
      },
    ],
    title: { vi: "Thế nào là cổng thành phần", en: "What a component portal is" },
  },
  {
    id: "ben-tre-03-2019/term-portal-system",
    cite: { article: 3, clause: 4 },
    modality: "definition",
    bearer: "everyone",
    topic: "definition",
    params: { defines: [{ vi: "hệ thống Cổng Thông tin điện tử tỉnh", en: "the portal system" }] },
    members: [
      {
        id: "infrastructure",
        title: { vi: "hạ tầng kỹ thuật của cổng", en: "the portal's technical infrastructure" },
      },
      {
        id: "software",
        title: {
          vi: "hệ thống phần mềm ứng dụng của cổng",
          en: "the portal's application software",
        },
      },
    ],
    title: {
      vi: "Hệ thống Cổng Thông tin điện tử tỉnh gồm những gì",
      en: "What the portal system comprises",
    },
  },
  {
    id: "ben-tre-03-2019/term-infrastructure",
    cite: { article: 3, clause: 5 },
    modality: "definition",
    bearer: "everyone",
    topic: "definition",
    params: {
      defines: [
        {
          vi: "hạ tầng kỹ thuật Cổng Thông tin điện tử tỉnh",
          en: "technical infrastructure of the portal",
        },
      ],
    },
    members: [
      { id: "servers", title: { vi: "máy chủ", en: "servers" } },
      { id: "data-lines", title: { vi: "đường truyền dữ liệu", en: "data lines" } },
      { id: "network-devices", title: { vi: "thiết bị mạng", en: "network devices" } },
      {
        id: "security-devices",
        title: { vi: "thiết bị bảo đảm an toàn, an ninh thông tin", en: "security devices" },
      },
      {
        id: "auxiliary",
        title: { vi: "thiết bị phụ trợ khác", en: "other auxiliary devices" },
        open: true,
      },
    ],
    title: {
      vi: "Hạ tầng kỹ thuật của cổng gồm những gì và đặt ở đâu",
      en: "What the portal's infrastructure comprises and where it stands",
    },
  },
  {
    id: "ben-tre-03-2019/term-portal-software",
    cite: { article: 3, clause: 6 },
    modality: "definition",
    bearer: "everyone",
    topic: "definition",
    params: {
      defines: [
        { vi: "hệ thống phần mềm Cổng Thông tin điện tử tỉnh", en: "software of the portal" },
      ],
    },
    members: [
      { id: "system-software", title: { vi: "phần mềm hệ thống", en: "system software" } },
      { id: "platform-software", title: { vi: "phần mềm nền", en: "platform software" } },
      {
        id: "database-software",
        title: { vi: "phần mềm quản trị cơ sở dữ liệu", en: "database software" },
      },
      { id: "portal-software", title: { vi: "phần mềm cổng", en: "portal software" } },
      {
        id: "other-software",
        title: {
          vi: "phần mềm khác cài chung hệ thống",
          en: "other software installed on the same system",
        },
        open: true,
      },
    ],
    title: {
      vi: "Hệ thống phần mềm của cổng gồm những gì",
      en: "What the portal's software comprises",
    },
  },
  {
    id: "ben-tre-03-2019/term-electronic-database-system",
    cite: { article: 3, clause: 7 },
    modality: "definition",
    bearer: "everyone",
    topic: "definition",
    params: {
      defines: [
        {
          vi: "hệ thống cơ sở dữ liệu điện tử của Ủy ban nhân dân tỉnh",
          en: "electronic database system of the provincial People's Committee",
        },
      ],
    },
    members: [
      {
        id: "web-portal",
        title: { vi: "hệ thống Cổng Thông tin điện tử tỉnh", en: "the portal system" },
      },
      {
        id: "electronic-gazette",
        title: {
          vi: "hệ thống cổng công báo điện tử tỉnh",
          en: "the province's electronic gazette",
        },
      },
      {
        id: "new-countryside-portal",
        title: {
          vi: "hệ thống cổng thông tin điện tử nông thôn mới tỉnh",
          en: "the province's portal on new-style rural areas",
        },
      },
      {
        id: "direction-system",
        title: {
          vi: "hệ thống chỉ đạo, điều hành của Ủy ban nhân dân tỉnh",
          en: "the Committee's direction and administration system",
        },
      },
      {
        id: "office-network",
        title: {
          vi: "hệ thống mạng LAN của Văn phòng Ủy ban nhân dân tỉnh",
          en: "the local network of the Committee's Office",
        },
      },
    ],
    title: {
      vi: "Hệ thống cơ sở dữ liệu điện tử của Ủy ban nhân dân tỉnh gồm những gì",
      en: "What the Committee's electronic database system comprises",
    },
  },
  {
    id: "ben-tre-03-2019/term-online-service",
    cite: { article: 3, clause: 8 },
    modality: "definition",
    bearer: "everyone",
    topic: "definition",
    params: { defines: [{ vi: "dịch vụ công trực tuyến", en: "online public service" }] },
    title: { vi: "Thế nào là dịch vụ công trực tuyến", en: "What a online public service is" },
  },
];

import type { Norm } from "../../norm.js";

export const article03: readonly Norm[] = [
  {
    id: "ben-tre-03-2019/term-provincial-portal",
    cite: { article: 3, clause: 1 },
    modality: "definition",
    bearer: "everyone",
    topic: "definition",
    params: {
      defines: [
        {
          vi: "Cổng TTĐT tỉnh: cổng của Ủy ban nhân dân tỉnh cùng các cổng thành phần của sở, ban, ngành, cấp huyện, đơn vị trực thuộc",
          en: "the province's web portal: the portal of the provincial People's Committee together with the component portals of departments, districts and units",
        },
      ],
    },
    members: [
      {
        id: "committee-portal",
        title: {
          vi: "Cổng TTĐT của Ủy ban nhân dân tỉnh",
          en: "the portal of the provincial People's Committee",
        },
      },
      {
        id: "component-portals",
        title: {
          vi: "Cổng thành phần của sở, ban, ngành, Ủy ban nhân dân huyện, thành phố, đơn vị trực thuộc",
          en: "component portals of departments, districts, the city and provincial units",
        },
      },
    ],
    references: [{ to: "nd-43-2011", relation: "follows", cite: { article: 6 } }],
    title: { vi: "Giải thích từ ngữ: Cổng TTĐT tỉnh", en: "Definition: the province's web portal" },
  },
  {
    id: "ben-tre-03-2019/term-committee-portal",
    cite: { article: 3, clause: 2 },
    modality: "definition",
    bearer: "everyone",
    topic: "definition",
    params: {
      defines: [
        {
          vi: "Cổng TTĐT của Ủy ban nhân dân tỉnh: cổng cung cấp thông tin chính thức về hoạt động của Ủy ban, tích hợp dịch vụ công trực tuyến của tỉnh và thông tin khác theo pháp luật",
          en: "portal of the provincial People's Committee: it supplies official information on the Committee's work, integrates the province's online public services and carries other information as the law provides",
        },
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
      vi: "Giải thích từ ngữ: Cổng TTĐT của Ủy ban nhân dân tỉnh",
      en: "Definition: portal of the provincial People's Committee",
    },
  },
  {
    id: "ben-tre-03-2019/term-component-portal",
    cite: { article: 3, clause: 3 },
    modality: "definition",
    bearer: "everyone",
    topic: "definition",
    params: {
      defines: [
        {
          vi: "Cổng thành phần: cổng cung cấp thông tin chính thức về hoạt động của cơ quan có cổng, tích hợp dịch vụ công lên cổng của Ủy ban nhân dân tỉnh và thông tin khác theo pháp luật",
          en: "component portal: it supplies official information on its owner's work, integrates services into the Committee's portal and carries other information as the law provides",
        },
      ],
    },
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
          vi: "dịch vụ công trực tuyến tích hợp lên Cổng TTĐT của Ủy ban nhân dân tỉnh",
          en: "online public services integrated into the Committee's portal",
        },
      },
      {
        id: "other-information",
        title: { vi: "thông tin khác theo pháp luật", en: "other information under the law" },
        open: true,
      },
    ],
    title: { vi: "Giải thích từ ngữ: Cổng thành phần", en: "Definition: component portal" },
  },
  {
    id: "ben-tre-03-2019/term-portal-system",
    cite: { article: 3, clause: 4 },
    modality: "definition",
    bearer: "everyone",
    topic: "definition",
    params: {
      defines: [
        {
          vi: "hệ thống Cổng TTĐT tỉnh: hạ tầng kỹ thuật và phần mềm ứng dụng của cổng để thu thập, xử lý, lưu trữ, xuất bản, truyền tải, trao đổi thông tin",
          en: "the portal system: the portal's infrastructure and application software that collect, process, store, publish, carry and exchange information",
        },
      ],
    },
    members: [
      {
        id: "infrastructure",
        title: {
          vi: "hạ tầng kỹ thuật của Cổng TTĐT tỉnh",
          en: "the portal's technical infrastructure",
        },
      },
      {
        id: "software",
        title: {
          vi: "hệ thống phần mềm ứng dụng của Cổng TTĐT tỉnh",
          en: "the portal's application software",
        },
      },
    ],
    title: {
      vi: "Giải thích từ ngữ: hệ thống Cổng TTĐT tỉnh",
      en: "Definition: the portal system",
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
          vi: "hạ tầng kỹ thuật Cổng TTĐT tỉnh: máy chủ, đường truyền, thiết bị mạng, thiết bị an toàn và phụ trợ vận hành chung với hệ thống cơ sở dữ liệu điện tử của Ủy ban nhân dân tỉnh, đặt tại Văn phòng Ủy ban nhân dân tỉnh",
          en: "technical infrastructure of the portal: servers, lines, network, security and auxiliary devices run together with the Committee's electronic database system, at the Office of the provincial People's Committee",
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
      vi: "Giải thích từ ngữ: hạ tầng kỹ thuật Cổng TTĐT tỉnh, đặt tại Văn phòng Ủy ban nhân dân tỉnh",
      en: "Definition: the portal's technical infrastructure, at the Office of the provincial People's Committee",
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
        {
          vi: "hệ thống phần mềm Cổng TTĐT tỉnh: phần mềm hệ thống, phần mềm nền, quản trị cơ sở dữ liệu, phần mềm cổng và phần mềm khác cài chung hệ thống cơ sở dữ liệu điện tử",
          en: "the portal's software: system, platform, database and portal software and other software installed with the electronic database system",
        },
      ],
    },
    members: [
      { id: "system-software", title: { vi: "phần mềm hệ thống", en: "system software" } },
      { id: "platform-software", title: { vi: "phần mềm nền", en: "platform software" } },
      {
        id: "database-software",
        title: { vi: "phần mềm quản trị cơ sở dữ liệu", en: "database software" },
      },
      { id: "portal-software", title: { vi: "phần mềm Cổng TTĐT tỉnh", en: "portal software" } },
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
      vi: "Giải thích từ ngữ: hệ thống phần mềm Cổng TTĐT tỉnh",
      en: "Definition: the portal's software",
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
          vi: "hệ thống cơ sở dữ liệu điện tử của Ủy ban nhân dân tỉnh: các hệ thống cổng thông tin, cổng công báo, cổng nông thôn mới, chỉ đạo điều hành và mạng LAN của Văn phòng",
          en: "electronic database system of the provincial People's Committee: the web portal, the gazette portal, the new countryside portal, the direction system and the Office's LAN",
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
      vi: "Giải thích từ ngữ: hệ thống cơ sở dữ liệu điện tử của Ủy ban nhân dân tỉnh",
      en: "Definition: electronic database system of the provincial People's Committee",
    },
  },
  {
    id: "ben-tre-03-2019/term-online-service",
    cite: { article: 3, clause: 8 },
    modality: "definition",
    bearer: "everyone",
    topic: "definition",
    params: {
      defines: [
        {
          vi: "dịch vụ công trực tuyến: dịch vụ hành chính công và dịch vụ khác của cơ quan nhà nước cung cấp cho tổ chức, cá nhân trên môi trường mạng",
          en: "online public service: an administrative or other service of a state agency that is provided to organisations and persons over a network",
        },
      ],
    },
    title: {
      vi: "Giải thích từ ngữ: dịch vụ công trực tuyến",
      en: "Definition: online public service",
    },
  },
];

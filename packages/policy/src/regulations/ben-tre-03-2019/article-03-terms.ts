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
          vi: "Cổng TTĐT tỉnh: Cổng TTĐT của Ủy ban nhân dân tỉnh và các Cổng thành phần của sở, ban, ngành, Ủy ban nhân dân huyện, thành phố, đơn vị trực thuộc",
          en: "provincial portal: the portal of the provincial People's Committee together with the component portals of departments, districts, cities and units",
        },
      ],
    },
    members: [
      {
        id: "committee-portal",
        title: {
          vi: "Cổng TTĐT của Ủy ban nhân dân tỉnh",
          en: "portal of the provincial People's Committee",
        },
      },
      {
        id: "component-portals",
        title: {
          vi: "Cổng thành phần của sở, ban, ngành tỉnh, Ủy ban nhân dân huyện, thành phố, đơn vị trực thuộc",
          en: "component portals of departments, districts, cities and provincial units",
        },
      },
    ],
    references: [{ to: "nd-43-2011", relation: "follows", cite: { article: 6 } }],
    title: { vi: "Giải thích từ ngữ: Cổng TTĐT tỉnh", en: "Definition: provincial portal" },
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
          vi: "Cổng TTĐT của Ủy ban nhân dân tỉnh: cổng cung cấp thông tin chính thức về hoạt động của Ủy ban nhân dân tỉnh, tích hợp dịch vụ công trực tuyến của tỉnh và thông tin khác theo pháp luật",
          en: "portal of the provincial People's Committee: provides official information on the Committee's work, integrates the province's online public services and carries other information as the law provides",
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
          vi: "dịch vụ công trực tuyến của tỉnh được tích hợp",
          en: "integrated online public services of the province",
        },
      },
      {
        id: "other-information",
        title: {
          vi: "thông tin khác theo quy định của pháp luật",
          en: "other information as the law provides",
        },
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
          vi: "Cổng thành phần: cổng cung cấp thông tin chính thức về hoạt động của cơ quan, đơn vị có Cổng, tích hợp dịch vụ công trực tuyến lên Cổng TTĐT của Ủy ban nhân dân tỉnh và thông tin khác theo pháp luật",
          en: "component portal: provides official information on its owner's work, integrates online public services into the People's Committee's portal and carries other information as the law provides",
        },
      ],
    },
    members: [
      {
        id: "official-information",
        title: {
          vi: "thông tin chính thức về hoạt động chủ yếu của cơ quan, đơn vị có Cổng",
          en: "official information on the owner's main activities",
        },
      },
      {
        id: "online-services",
        title: {
          vi: "dịch vụ công trực tuyến tích hợp lên Cổng TTĐT của Ủy ban nhân dân tỉnh",
          en: "online public services integrated into the People's Committee's portal",
        },
      },
      {
        id: "other-information",
        title: {
          vi: "thông tin khác theo quy định của pháp luật",
          en: "other information as the law provides",
        },
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
          vi: "hệ thống Cổng TTĐT tỉnh: hạ tầng kỹ thuật và phần mềm ứng dụng của Cổng TTĐT tỉnh để thu thập, xử lý, lưu trữ, xuất bản, truyền tải, trao đổi thông tin",
          en: "portal system: the portal's infrastructure and application software for collecting, processing, storing, publishing, transmitting and exchanging information",
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
      en: "Definition: portal system",
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
          en: "technical infrastructure of the portal: servers, data lines, network, security and auxiliary devices run together with the People's Committee's electronic database system at its Office",
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
      en: "Definition: technical infrastructure of the portal, at the Office of the provincial People's Committee",
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
          vi: "hệ thống phần mềm Cổng TTĐT tỉnh: phần mềm hệ thống, phần mềm nền, phần mềm quản trị cơ sở dữ liệu, phần mềm Cổng và phần mềm khác cài đặt chung hệ thống cơ sở dữ liệu điện tử của Ủy ban nhân dân tỉnh",
          en: "portal software: system, platform, database management and portal software, and other software installed with the People's Committee's electronic database system",
        },
      ],
    },
    members: [
      { id: "system-software", title: { vi: "phần mềm hệ thống", en: "system software" } },
      { id: "platform-software", title: { vi: "phần mềm nền", en: "platform software" } },
      {
        id: "database-software",
        title: { vi: "phần mềm quản trị cơ sở dữ liệu", en: "database management software" },
      },
      { id: "portal-software", title: { vi: "phần mềm Cổng TTĐT tỉnh", en: "portal software" } },
      {
        id: "other-software",
        title: {
          vi: "phần mềm khác cài đặt chung hệ thống",
          en: "other software installed on the same system",
        },
        open: true,
      },
    ],
    title: {
      vi: "Giải thích từ ngữ: hệ thống phần mềm Cổng TTĐT tỉnh",
      en: "Definition: portal software",
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
          vi: "hệ thống cơ sở dữ liệu điện tử của Ủy ban nhân dân tỉnh: hệ thống Cổng TTĐT tỉnh, công báo điện tử, cổng nông thôn mới, chỉ đạo điều hành và mạng LAN của Văn phòng Ủy ban nhân dân tỉnh",
          en: "electronic database system of the provincial People's Committee: the provincial portal, the electronic gazette, the new rural areas portal, the executive direction system and the Office's LAN",
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
          vi: "hệ thống công báo điện tử tỉnh",
          en: "provincial electronic gazette",
        },
      },
      {
        id: "new-countryside-portal",
        title: {
          vi: "hệ thống cổng thông tin điện tử nông thôn mới tỉnh",
          en: "provincial portal on new rural areas",
        },
      },
      {
        id: "direction-system",
        title: {
          vi: "hệ thống chỉ đạo, điều hành của Ủy ban nhân dân tỉnh",
          en: "People's Committee's executive direction system",
        },
      },
      {
        id: "office-network",
        title: {
          vi: "hệ thống mạng LAN của Văn phòng Ủy ban nhân dân tỉnh",
          en: "LAN of the Office of the provincial People's Committee",
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
          en: "online public service: an administrative or other service that a state agency provides to organisations and individuals online",
        },
      ],
    },
    title: {
      vi: "Giải thích từ ngữ: dịch vụ công trực tuyến",
      en: "Definition: online public service",
    },
  },
];

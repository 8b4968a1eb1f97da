import type { Norm } from "../../norm.js";

export const article01: readonly Norm[] = [
  {
    id: "ben-tre-18-2018/scope",
    cite: { article: 1, clause: 1 },
    modality: "definition",
    bearer: "everyone",
    topic: "definition",
    params: {
      defines: [
        {
          vi: "phạm vi điều chỉnh: việc quản lý, vận hành, khai thác, sử dụng hạ tầng kỹ thuật, hệ thống thông tin, cơ sở dữ liệu, phần mềm dùng chung của tỉnh đặt tại TTTHDL tỉnh",
          en: "scope: managing, operating and using the province's shared technical infrastructure, information systems, databases and software hosted at the centre",
        },
        {
          vi: "TTTHDL tỉnh: tên viết tắt của Trung tâm Tích hợp Dữ liệu tỉnh Bến Tre",
          en: "TTTHDL tỉnh: short name of the Data Integration Centre of Bến Tre province",
        },
      ],
    },
    members: [
      {
        id: "shared-infrastructure",
        title: { vi: "hạ tầng kỹ thuật dùng chung", en: "shared technical infrastructure" },
      },
      {
        id: "shared-information-systems",
        title: { vi: "các hệ thống thông tin dùng chung", en: "shared information systems" },
      },
      {
        id: "shared-databases",
        title: { vi: "các cơ sở dữ liệu dùng chung", en: "shared databases" },
      },
      { id: "shared-software", title: { vi: "các phần mềm dùng chung", en: "shared software" } },
    ],
    title: {
      vi: "Phạm vi điều chỉnh: quản lý, vận hành, khai thác, sử dụng hạ tầng kỹ thuật và các hệ thống dùng chung đặt tại TTTHDL tỉnh",
      en: "Scope: managing, operating and using the shared infrastructure and systems hosted at the centre",
    },
  },
  {
    id: "ben-tre-18-2018/subjects",
    cite: { article: 1, clause: 2 },
    modality: "definition",
    bearer: "everyone",
    topic: "definition",
    params: {
      defines: [
        {
          vi: "đối tượng áp dụng: cơ quan nhà nước từ cấp tỉnh đến cấp xã; tổ chức chính trị, chính trị - xã hội thuộc tỉnh; tổ chức, đơn vị, cá nhân có liên quan tham gia quản lý, vận hành, khai thác TTTHDL tỉnh",
          en: "parties bound: state agencies from province to commune level, the province's political and socio-political organisations, and others who manage, operate or use the centre",
        },
      ],
    },
    members: [
      {
        id: "departments",
        title: {
          vi: "các sở, ban, ngành, bao gồm các đơn vị trực thuộc",
          en: "departments and sector agencies, including their subordinate units",
        },
      },
      {
        id: "public-service-units",
        title: {
          vi: "đơn vị sự nghiệp thuộc Ủy ban nhân dân tỉnh",
          en: "public service units of the provincial People's Committee",
        },
      },
      {
        id: "district-committees",
        title: {
          vi: "Ủy ban nhân dân huyện, thành phố",
          en: "People's Committees of districts and cities",
        },
      },
      {
        id: "commune-committees",
        title: {
          vi: "Ủy ban nhân dân xã, phường, thị trấn",
          en: "People's Committees of communes, wards and townships",
        },
      },
      {
        id: "political-organisations",
        title: {
          vi: "các tổ chức chính trị, chính trị - xã hội thuộc tỉnh",
          en: "political and socio-political organisations of the province",
        },
      },
      {
        id: "others-concerned",
        title: {
          vi: "các tổ chức, đơn vị, cá nhân có liên quan tham gia quản lý, vận hành, khai thác TTTHDL tỉnh",
          en: "other organisations, units and individuals who manage, operate or use the centre",
        },
        open: true,
      },
    ],
    readings: ["O4"],
    title: {
      vi: "Đối tượng áp dụng: cơ quan, tổ chức, cá nhân quản lý, vận hành, khai thác TTTHDL tỉnh",
      en: "Parties bound: agencies, organisations and individuals who manage, operate or use the centre",
    },
  },
];

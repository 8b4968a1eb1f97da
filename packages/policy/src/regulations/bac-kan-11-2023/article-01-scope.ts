import type { Norm } from "../../norm.js";

export const article01: readonly Norm[] = [
  {
    id: "bac-kan-11-2023/scope",
    cite: { article: 1, clause: 1 },
    modality: "definition",
    bearer: "everyone",
    topic: "definition",
    params: {
      defines: [
        {
          vi: "phạm vi điều chỉnh: việc quản trị, quản lý, vận hành, khai thác hạ tầng, ứng dụng, cơ sở dữ liệu dùng chung và các biện pháp bảo đảm an toàn thông tin của Trung tâm Tích hợp dữ liệu",
          en: "scope: administering, managing, operating and using the shared infrastructure, applications and databases, and the measures that secure the centre",
        },
      ],
    },
    title: {
      vi: "Phạm vi điều chỉnh: quản trị, quản lý, vận hành, khai thác hệ thống dùng chung và bảo đảm an toàn thông tin Trung tâm Tích hợp dữ liệu",
      en: "Scope: administering, managing, operating and using the shared systems, and securing the centre",
    },
  },
  {
    id: "bac-kan-11-2023/persons-bound",
    cite: { article: 1, clause: 2 },
    modality: "definition",
    bearer: "everyone",
    topic: "definition",
    params: {
      defines: [
        {
          vi: "đối tượng áp dụng: cơ quan hành chính, đơn vị sự nghiệp công lập, đoàn thể trên địa bàn tỉnh; tổ chức, cá nhân tham gia quản lý, vận hành, khai thác, bảo đảm an toàn thông tin của Trung tâm Tích hợp dữ liệu",
          en: "those bound: administrative agencies, public service units and mass organisations in the province; organisations and persons who take part in managing, operating, using or securing the centre",
        },
      ],
    },
    members: [
      {
        id: "administrative-agencies",
        title: { vi: "cơ quan hành chính", en: "administrative agencies" },
      },
      {
        id: "public-service-units",
        title: { vi: "đơn vị sự nghiệp công lập", en: "public service units" },
      },
      { id: "mass-organisations", title: { vi: "tổ chức đoàn thể", en: "mass organisations" } },
      {
        id: "persons-involved",
        title: {
          vi: "tổ chức, cá nhân có liên quan tham gia",
          en: "organisations and persons involved",
        },
      },
    ],
    title: {
      vi: "Đối tượng áp dụng: cơ quan, đơn vị, đoàn thể trên địa bàn tỉnh và tổ chức, cá nhân có liên quan",
      en: "Those bound: agencies, public units and mass organisations in the province, and others concerned",
    },
  },
];

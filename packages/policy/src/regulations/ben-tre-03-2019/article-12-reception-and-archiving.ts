import type { Norm } from "../../norm.js";

export const article12: readonly Norm[] = [
  {
    id: "ben-tre-03-2019/office-reception",
    cite: { article: 12, clause: 1, point: "a" },
    modality: "must",
    bearer: "provincial-office",
    topic: "attestation",
    params: {
      evidence: [
        {
          vi: "sổ tiếp nhận thông tin, ghi ngày đăng tải và người duyệt",
          en: "register of information received, with publication dates and approvers",
        },
      ],
    },
    readings: ["A1"],
    title: {
      vi: "Văn phòng Ủy ban nhân dân tỉnh tiếp nhận, cập nhật thông tin trên Cổng TTĐT của Ủy ban nhân dân tỉnh và chịu trách nhiệm về nội dung",
      en: "The Office of the provincial People's Committee receives information, updates the Committee's portal and is responsible for its content",
    },
  },
  {
    id: "ben-tre-03-2019/owner-reception",
    cite: { article: 12, clause: 1, point: "b" },
    modality: "must",
    bearer: "portal-owner",
    topic: "attestation",
    params: {
      evidence: [
        {
          vi: "sổ tiếp nhận thông tin của Cổng thành phần, ghi ngày đăng tải và người duyệt",
          en: "component portal's register of information received, with publication dates and approvers",
        },
      ],
    },
    readings: ["A1"],
    title: {
      vi: "Cơ quan chủ quản tiếp nhận, cập nhật thông tin trên Cổng thành phần và chịu trách nhiệm về nội dung",
      en: "Owners receive information, update their component portals and are responsible for the content",
    },
  },
  {
    id: "ben-tre-03-2019/archiving",
    cite: { article: 12, clause: 2 },
    modality: "must",
    bearer: "portal-owner",
    topic: "attestation",
    params: {
      evidence: [
        {
          vi: "danh mục thông tin lưu trữ và thời hạn bảo quản",
          en: "list of archived information with retention periods",
        },
      ],
    },
    readings: ["A1"],
    title: {
      vi: "Bảo đảm lưu trữ thông tin của Cổng TTĐT tỉnh theo quy định của Nhà nước về lưu trữ",
      en: "The portal's information is archived under the State's archiving rules",
    },
  },
];

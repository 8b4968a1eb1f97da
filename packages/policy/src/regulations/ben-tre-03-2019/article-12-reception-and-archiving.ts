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
          vi: "sổ tiếp nhận thông tin kèm ngày đăng và người duyệt",
          en: "register of information received, with day of publication and who approved",
        },
      ],
    },
    readings: ["A1"],
    title: {
      vi: "Văn phòng Ủy ban nhân dân tỉnh tiếp nhận thông tin, cập nhật Cổng TTĐT của Ủy ban nhân dân tỉnh và chịu trách nhiệm nội dung",
      en: "The Office receives information, updates the Committee's portal and is responsible for its content",
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
          vi: "sổ tiếp nhận thông tin của cổng thành phần kèm ngày đăng và người duyệt",
          en: "the component portal's register of information with day of publication and who approved",
        },
      ],
    },
    readings: ["A1"],
    title: {
      vi: "Cơ quan chủ quản tiếp nhận thông tin, cập nhật Cổng thành phần và chịu trách nhiệm nội dung",
      en: "Owners receive information, update their component portals and take responsibility for the content",
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
          vi: "danh mục thông tin lưu trữ kèm thời hạn bảo quản",
          en: "list of archived information with its terms of preservation",
        },
      ],
    },
    readings: ["A1"],
    title: {
      vi: "Lưu trữ thông tin của Cổng TTĐT tỉnh theo quy định về lưu trữ",
      en: "The portal's information is archived by the rules on archives",
    },
  },
];

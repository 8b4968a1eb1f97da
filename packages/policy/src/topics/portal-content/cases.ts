import type { PortalContent, SystemProfile } from "@ttthdl/core";
import type { Case } from "../case.js";

const page = [
  "organisation-and-functions",
  "legal-documents",
  "legal-guidance",
  "mail-addresses",
  "projects-and-procurement",
  "online-services",
  "public-comments",
];
const office = [
  "official-directions",
  "petition-replies",
  "commendations",
  "penalties",
  "leaders-schedule",
];
const of = (...portalContent: readonly PortalContent[]): SystemProfile => ({ portalContent });

/** Each page, or the part of one agency; an agency without an entry publishes nothing. */
export const cases: readonly Case[] = [
  {
    name: "trang có đủ nội dung",
    rule: "bac-ninh-33-2017/page-content",
    profile: of({ published: page }),
    expect: [
      {
        state: "compliant",
        target: "portalContent[0]",
        because: ["every-member-present"],
        advises: [],
      },
    ],
  },
  {
    name: "nội dung văn bản không liệt kê",
    rule: "bac-ninh-33-2017/page-content",
    profile: of({ published: [...page, "weather"] }),
    expect: [{ state: "compliant", advises: ["members-not-printed"] }],
  },
  {
    name: "trang thiếu một nội dung",
    rule: "bac-ninh-33-2017/page-content",
    profile: of({ published: page.slice(1) }),
    expect: [
      { state: "violated", because: ["members-missing"], distance: { amount: 1, unit: "item" } },
    ],
  },
  {
    name: "mỗi cơ quan một kết quả",
    rule: "bac-ninh-33-2017/page-content",
    profile: of(
      { agency: "finance-department", published: page },
      { agency: "justice-department", published: [] },
    ),
    expect: [
      { state: "compliant", target: "portalContent[finance-department]" },
      {
        state: "violated",
        target: "portalContent[justice-department]",
        distance: { amount: 7, unit: "item" },
      },
    ],
  },
  {
    name: "không cơ quan nào đăng gì",
    rule: "bac-ninh-33-2017/page-content",
    profile: of(),
    expect: [{ state: "violated", target: "portalContent" }],
  },
  {
    name: "văn phòng đăng đủ, cơ quan khác không xét",
    rule: "ben-tre-03-2019/direction-content",
    profile: of(
      { agency: "finance-department", published: [] },
      { agency: "provincial-office", published: office },
    ),
    expect: [{ state: "compliant", target: "portalContent[provincial-office]" }],
  },
  {
    name: "văn phòng đăng thiếu hai nội dung",
    rule: "ben-tre-03-2019/direction-content",
    profile: of({ agency: "provincial-office", published: office.slice(2) }),
    expect: [{ state: "violated", distance: { amount: 2, unit: "item" } }],
  },
  {
    name: "danh sách không có văn phòng: không đăng gì",
    rule: "ben-tre-03-2019/direction-content",
    profile: of({ agency: "finance-department", published: office }),
    expect: [{ state: "violated", target: "portalContent", distance: { amount: 5, unit: "item" } }],
  },
  {
    name: "mục không ghi cơ quan có thể là của văn phòng",
    rule: "ben-tre-03-2019/direction-content",
    profile: of({ published: office }),
    expect: [{ state: "indeterminate", missing: ["portalContent[0].agency"] }],
  },
  {
    name: "không khai",
    rule: "ben-tre-03-2019/direction-content",
    profile: {},
    expect: [{ state: "indeterminate", missing: ["portalContent"] }],
  },
];

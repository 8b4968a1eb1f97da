import type { Software, SystemProfile } from "@ttthdl/core";
import type { Case } from "../case.js";

const nginx: Software = { name: "nginx", licence: "open-source", approvedBy: "managing-agency" };
const of = (...software: readonly Software[]): SystemProfile => ({ software });
const ready = { originVerified: true, weaknessesHandled: true, latestVersion: true };

/** Bought software needs no approval; one text wants more than the approval. */
export const cases: readonly Case[] = [
  {
    name: "mã nguồn mở đã được phê duyệt",
    rule: "ben-tre-18-2018/software-approval",
    profile: of(nginx),
    expect: [{ state: "compliant", target: "software[nginx]", because: ["approved"] }],
  },
  {
    name: "miễn phí mà chưa ai phê duyệt",
    rule: "ben-tre-18-2018/software-approval",
    profile: of({ name: "7-Zip", licence: "free", approvedBy: "nobody" }),
    expect: [{ state: "violated", because: ["not-approved"] }],
  },
  {
    name: "phê duyệt không đúng thẩm quyền",
    rule: "ben-tre-18-2018/software-approval",
    profile: of({ ...nginx, approvedBy: "operator-head" }),
    expect: [{ state: "violated", because: ["approved-by-another"] }],
  },
  {
    name: "chưa rõ ai phê duyệt",
    rule: "ben-tre-18-2018/software-approval",
    profile: of({ name: "nginx", licence: "open-source" }),
    expect: [{ state: "indeterminate", missing: ["software[nginx].approvedBy"] }],
  },
  {
    name: "chưa rõ loại giấy phép: có thể thuộc diện phê duyệt",
    rule: "ben-tre-18-2018/software-approval",
    profile: of({ name: "nginx", approvedBy: "nobody" }),
    expect: [{ state: "indeterminate", missing: ["software[nginx].licence"] }],
  },
  {
    name: "phần mềm đã mua không phải trình phê duyệt",
    rule: "ben-tre-18-2018/software-approval",
    profile: of(nginx, { name: "Oracle Database", licence: "commercial", approvedBy: "nobody" }),
    expect: [{ state: "compliant", target: "software[nginx]" }],
  },
  {
    name: "chỉ có phần mềm đã mua",
    rule: "ben-tre-18-2018/software-approval",
    profile: of({ name: "Oracle Database", licence: "commercial" }),
    expect: [{ state: "not-applicable", target: "software", because: ["no-such-software"] }],
  },
  {
    name: "danh sách trống không nói lên điều gì",
    rule: "ben-tre-18-2018/software-approval",
    profile: of(),
    expect: [{ state: "indeterminate", missing: ["software"] }],
  },
  {
    name: "không khai",
    rule: "ben-tre-18-2018/software-approval",
    profile: {},
    expect: [{ state: "indeterminate", missing: ["software"] }],
  },
  {
    name: "Bến Tre không hỏi nguồn gốc",
    rule: "ben-tre-18-2018/software-approval",
    profile: of({ ...nginx, originVerified: false }),
    expect: [{ state: "compliant" }],
  },
  {
    name: "Trà Vinh: đủ các bước trước khi dùng",
    rule: "tra-vinh-1289-2024/software-approval",
    profile: of({ ...nginx, ...ready }),
    expect: [
      {
        state: "compliant",
        because: ["approved", "origin-verified", "weaknesses-handled", "latest-version"],
      },
    ],
  },
  {
    name: "Trà Vinh: được phê duyệt mà bỏ qua các bước khác",
    rule: "tra-vinh-1289-2024/software-approval",
    profile: of({
      ...nginx,
      originVerified: false,
      weaknessesHandled: false,
      latestVersion: false,
    }),
    expect: [
      {
        state: "violated",
        because: [
          "approved",
          "origin-not-verified",
          "weaknesses-not-handled",
          "not-latest-version",
        ],
      },
    ],
  },
  {
    name: "Trà Vinh: chưa rõ phiên bản",
    rule: "tra-vinh-1289-2024/software-approval",
    profile: of({ ...nginx, originVerified: true, weaknessesHandled: true }),
    expect: [{ state: "indeterminate", missing: ["software[nginx].latestVersion"] }],
  },
  {
    name: "Trà Vinh: điều chưa rõ không che được vi phạm",
    rule: "tra-vinh-1289-2024/software-approval",
    profile: of({ name: "nginx", licence: "open-source", originVerified: false }),
    expect: [{ state: "violated" }],
  },
];

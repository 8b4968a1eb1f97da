import type { Case } from "../case.js";

/** No profile proves these norms: a person looks at the evidence. */
export const cases: readonly Case[] = [
  {
    name: "mạng hoạt động 24/24: hồ sơ trống cũng chỉ cần người kiểm tra",
    rule: "ben-tre-18-2018/network-continuity",
    profile: {},
    expect: [{ state: "manual", because: ["evidence-wanted", "attested-by"] }],
  },
  {
    name: "trực 24/24: hồ sơ đầy đủ không thay được minh chứng",
    rule: "bac-kan-11-2023/duty-round-the-clock",
    profile: { power: { sources: 2, ups: true, generator: true } },
    expect: [{ state: "manual", because: ["evidence-wanted", "attested-by"] }],
  },
  {
    name: "hồ sơ nêu rõ không có sự cố nào: không có gì để xác nhận",
    rule: "ben-tre-18-2018/incident-cause",
    profile: { incidents: [] },
    expect: [{ state: "not-applicable", because: ["no-incidents"] }],
  },
  {
    name: "không có thông tin về sự cố: vẫn cần người kiểm tra",
    rule: "ben-tre-18-2018/incident-cause",
    profile: {},
    expect: [{ state: "manual", because: ["evidence-wanted", "attested-by"] }],
  },
  {
    name: "cán bộ quản trị mạng cơ sở",
    rule: "ben-tre-18-2018/network-administrator",
    profile: {},
    expect: [{ state: "manual", because: ["evidence-wanted", "attested-by"] }],
  },
  {
    name: "trang tin điện tử: khai đang sử dụng không thay được việc xây dựng và duy trì",
    rule: "bac-ninh-33-2017/web-page",
    profile: { applications: [{ kind: "web-page", inUse: true }] },
    expect: [{ state: "manual", because: ["evidence-wanted", "attested-by"] }],
  },
];

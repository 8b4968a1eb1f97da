import type { Asset, SystemProfile } from "@ttthdl/core";
import type { Case } from "../case.js";

const of = (...assets: readonly Asset[]): SystemProfile => ({ assets });

/** From the day on which something comes into use. */
export const cases: readonly Case[] = [
  {
    name: "đã đổi",
    rule: "bac-kan-11-2023/default-credentials",
    profile: of({ id: "may-chu-1", kind: "server", defaultCredentialsChanged: true }),
    expect: [{ state: "compliant", target: "assets[may-chu-1]", because: ["defaults-changed"] }],
  },
  {
    name: "chưa đổi",
    rule: "bac-kan-11-2023/default-credentials",
    profile: of({ id: "cong-dvc", kind: "application", defaultCredentialsChanged: false }),
    expect: [{ state: "violated", because: ["defaults-kept"] }],
  },
  {
    name: "đưa vào sử dụng đúng ngày đánh giá mà chưa đổi",
    rule: "bac-kan-11-2023/default-credentials",
    profile: of({
      id: "may-chu-1",
      kind: "server",
      inUseSince: "2026-11-22",
      defaultCredentialsChanged: false,
    }),
    expect: [{ state: "violated" }],
  },
  {
    name: "ngày mai mới đưa vào sử dụng",
    rule: "bac-kan-11-2023/default-credentials",
    profile: of({
      id: "may-chu-1",
      kind: "server",
      inUseSince: "2026-11-23",
      defaultCredentialsChanged: false,
    }),
    expect: [{ state: "not-applicable", because: ["not-yet-in-use"] }],
  },
  {
    name: "đưa vào sử dụng trước khi quy định có hiệu lực vẫn phải đổi",
    rule: "bac-kan-11-2023/default-credentials",
    profile: of({
      id: "may-chu-cu",
      kind: "server",
      inUseSince: "2019-05-06",
      defaultCredentialsChanged: false,
    }),
    expect: [{ state: "violated" }],
  },
  {
    name: "chưa rõ đã đổi chưa",
    rule: "bac-kan-11-2023/default-credentials",
    profile: of({ id: "may-chu-1", kind: "server" }),
    expect: [{ state: "indeterminate", missing: ["assets[may-chu-1].defaultCredentialsChanged"] }],
  },
  {
    name: "chưa rõ loại",
    rule: "bac-kan-11-2023/default-credentials",
    profile: of({ id: "hop-den", defaultCredentialsChanged: false }),
    expect: [{ state: "indeterminate", missing: ["assets[hop-den].kind"] }],
  },
  {
    name: "chỉ có thiết bị lưu trữ",
    rule: "bac-kan-11-2023/default-credentials",
    profile: of({ id: "san-1", kind: "storage", defaultCredentialsChanged: false }),
    expect: [{ state: "not-applicable", target: "assets", because: ["no-such-asset"] }],
  },
  {
    name: "không khai",
    rule: "bac-kan-11-2023/default-credentials",
    profile: {},
    expect: [{ state: "indeterminate", missing: ["assets"] }],
  },
];

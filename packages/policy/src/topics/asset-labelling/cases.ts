import type { Asset, SystemProfile } from "@ttthdl/core";
import type { Case } from "../case.js";

const of = (...assets: readonly Asset[]): SystemProfile => ({ assets });

/** One finding for each device. */
export const cases: readonly Case[] = [
  {
    name: "có tên, có nhãn",
    rule: "ben-tre-18-2018/asset-labelling",
    profile: of({ id: "may-chu-1", kind: "server", named: true, labelled: true }),
    expect: [{ state: "compliant", target: "assets[may-chu-1]", because: ["named", "labelled"] }],
  },
  {
    name: "có tên mà chưa dán nhãn",
    rule: "ben-tre-18-2018/asset-labelling",
    profile: of({ id: "may-chu-1", kind: "server", named: true, labelled: false }),
    expect: [{ state: "violated", because: ["named", "not-labelled"] }],
  },
  {
    name: "có nhãn mà chưa đặt tên",
    rule: "ben-tre-18-2018/asset-labelling",
    profile: of({ id: "tu-dia", kind: "other", named: false, labelled: true }),
    expect: [{ state: "violated", because: ["not-named", "labelled"] }],
  },
  {
    name: "chưa rõ nhãn",
    rule: "ben-tre-18-2018/asset-labelling",
    profile: of({ id: "san-1", kind: "storage", named: true }),
    expect: [{ state: "indeterminate", missing: ["assets[san-1].labelled"] }],
  },
  {
    name: "mỗi thiết bị một kết quả; ứng dụng không phải thiết bị",
    rule: "ben-tre-18-2018/asset-labelling",
    profile: of(
      { id: "tuong-lua", kind: "security-device", named: true, labelled: true },
      { id: "cong-dvc", kind: "application", labelled: false },
      { id: "sw-1", kind: "network-device", named: true, labelled: false },
    ),
    expect: [
      { state: "compliant", target: "assets[tuong-lua]" },
      { state: "violated", target: "assets[sw-1]" },
    ],
  },
  {
    name: "chưa rõ loại",
    rule: "ben-tre-18-2018/asset-labelling",
    profile: of({ id: "hop-den", named: true, labelled: true }),
    expect: [{ state: "indeterminate", missing: ["assets[hop-den].kind"] }],
  },
  {
    name: "chỉ có ứng dụng",
    rule: "ben-tre-18-2018/asset-labelling",
    profile: of({ id: "cong-dvc", kind: "application" }),
    expect: [{ state: "not-applicable", target: "assets", because: ["no-such-asset"] }],
  },
  {
    name: "danh sách trống không nói lên điều gì",
    rule: "ben-tre-18-2018/asset-labelling",
    profile: of(),
    expect: [{ state: "indeterminate", missing: ["assets"] }],
  },
  {
    name: "không khai",
    rule: "ben-tre-18-2018/asset-labelling",
    profile: {},
    expect: [{ state: "indeterminate", missing: ["assets"] }],
  },
];

import type { Asset, SystemProfile } from "@ttthdl/core";
import type { Case } from "../case.js";

const of = (...assets: readonly Asset[]): SystemProfile => ({ assets });

/** Nothing at all but for systems that serve the Internet; or, in two zones, updates and nothing else. */
export const cases: readonly Case[] = [
  {
    name: "máy chủ không kết nối",
    rule: "bac-kan-11-2023/internet-exposure",
    profile: of({ id: "csdl-1", kind: "server", internetAccess: "none" }),
    expect: [
      {
        state: "compliant",
        target: "assets[csdl-1]",
        because: ["within-limit"],
        advises: [],
      },
    ],
  },
  {
    name: "chỉ để cập nhật cũng là kết nối",
    rule: "bac-kan-11-2023/internet-exposure",
    profile: of({
      id: "csdl-1",
      kind: "server",
      internetAccess: "updates-only",
      servesInternet: false,
    }),
    expect: [{ state: "violated", because: ["reaches-too-far"] }],
  },
  {
    name: "hệ thống phục vụ Internet được miễn",
    rule: "bac-kan-11-2023/internet-exposure",
    profile: of({ id: "web-1", kind: "server", internetAccess: "open", servesInternet: true }),
    expect: [{ state: "not-applicable", because: ["serves-internet"] }],
  },
  {
    name: "có kết nối mà chưa rõ có phục vụ Internet không",
    rule: "bac-kan-11-2023/internet-exposure",
    profile: of({ id: "web-1", kind: "server", internetAccess: "open" }),
    expect: [{ state: "indeterminate", missing: ["assets[web-1].servesInternet"] }],
  },
  {
    name: "chưa rõ có kết nối không",
    rule: "bac-kan-11-2023/internet-exposure",
    profile: of({ id: "san-1", kind: "storage" }),
    expect: [{ state: "indeterminate", missing: ["assets[san-1].internetAccess"] }],
  },
  {
    name: "máy trạm không thuộc diện này",
    rule: "bac-kan-11-2023/internet-exposure",
    profile: of({ id: "may-tram-1", kind: "workstation", internetAccess: "open" }),
    expect: [{ state: "not-applicable", target: "assets", because: ["no-such-asset"] }],
  },
  {
    name: "chưa rõ loại",
    rule: "bac-kan-11-2023/internet-exposure",
    profile: of({ id: "hop-den", internetAccess: "open" }),
    expect: [{ state: "indeterminate", missing: ["assets[hop-den].kind"] }],
  },
  {
    name: "không khai",
    rule: "bac-kan-11-2023/internet-exposure",
    profile: {},
    expect: [{ state: "indeterminate", missing: ["assets"] }],
  },
  {
    name: "Trà Vinh: vùng quản trị chỉ mở để cập nhật",
    rule: "tra-vinh-1289-2024/internet-exposure",
    profile: of({
      id: "quan-tri-1",
      kind: "server",
      zone: "management",
      internetAccess: "updates-only",
    }),
    expect: [{ state: "compliant", advises: [] }],
  },
  {
    name: "Trà Vinh: không kết nối là chặt hơn",
    rule: "tra-vinh-1289-2024/internet-exposure",
    profile: of({ id: "csdl-1", kind: "server", zone: "database", internetAccess: "none" }),
    expect: [{ state: "compliant", advises: ["stricter-than-text"] }],
  },
  {
    name: "Trà Vinh: có giới hạn là quá mức",
    rule: "tra-vinh-1289-2024/internet-exposure",
    profile: of({ id: "csdl-1", kind: "server", zone: "database", internetAccess: "restricted" }),
    expect: [{ state: "violated", because: ["reaches-too-far"] }],
  },
  {
    name: "Trà Vinh: không miễn cho hệ thống phục vụ Internet",
    rule: "tra-vinh-1289-2024/internet-exposure",
    profile: of({
      id: "csdl-1",
      kind: "server",
      zone: "database",
      internetAccess: "open",
      servesInternet: true,
    }),
    expect: [{ state: "violated" }],
  },
  {
    name: "Trà Vinh: vùng khác không thuộc diện này, vùng chưa rõ thì có thể",
    rule: "tra-vinh-1289-2024/internet-exposure",
    profile: of(
      { id: "web-1", kind: "server", zone: "public", internetAccess: "open" },
      { id: "la-1", kind: "server", internetAccess: "open" },
    ),
    expect: [
      { state: "not-applicable", because: ["other-zone"] },
      { state: "indeterminate", missing: ["assets[la-1].zone"] },
    ],
  },
];

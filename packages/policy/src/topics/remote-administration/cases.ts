import type { RemoteAccess, SystemProfile } from "@ttthdl/core";
import type { Case } from "../case.js";

const of = (...remoteAccess: readonly RemoteAccess[]): SystemProfile => ({ remoteAccess });

/** What each text demands, of whom, and from where. */
export const cases: readonly Case[] = [
  {
    name: "xác thực, mã hóa",
    rule: "bac-kan-11-2023/endpoint-remote-access",
    profile: of({ id: "ssh", protocol: "SSH", encrypted: true, authenticated: true }),
    expect: [
      {
        state: "compliant",
        target: "remoteAccess[ssh]",
        because: ["authenticated", "encrypted"],
      },
    ],
  },
  {
    name: "không mã hóa, không xác thực",
    rule: "bac-kan-11-2023/endpoint-remote-access",
    profile: of({ id: "telnet", encrypted: false, authenticated: false }),
    expect: [{ state: "violated", because: ["not-authenticated", "not-encrypted"] }],
  },
  {
    name: "tên giao thức không nói thay việc mã hóa",
    rule: "bac-kan-11-2023/endpoint-remote-access",
    profile: of({ id: "quan-tri", protocol: "SSH", authenticated: true }),
    expect: [{ state: "indeterminate", missing: ["remoteAccess[quan-tri].encrypted"] }],
  },
  {
    name: "mỗi đường một kết quả",
    rule: "bac-kan-11-2023/endpoint-remote-access",
    profile: of(
      { id: "ssh", encrypted: true, authenticated: true },
      { id: "vnc", encrypted: false, authenticated: true },
    ),
    expect: [
      { state: "compliant", target: "remoteAccess[ssh]" },
      { state: "violated", target: "remoteAccess[vnc]" },
    ],
  },
  {
    name: "không có truy cập từ xa thì không có gì để xét",
    rule: "bac-kan-11-2023/endpoint-remote-access",
    profile: of(),
    expect: [{ state: "not-applicable", target: "remoteAccess", because: ["no-such-access"] }],
  },
  {
    name: "không khai",
    rule: "bac-kan-11-2023/endpoint-remote-access",
    profile: {},
    expect: [{ state: "indeterminate", missing: ["remoteAccess"] }],
  },
  {
    name: "thủ trưởng chấp thuận, có mã hóa",
    rule: "ben-tre-03-2019/remote-administration",
    profile: of({ id: "vpn", encrypted: true, approvedBy: "operator-head" }),
    expect: [{ state: "compliant", because: ["approved", "encrypted"] }],
  },
  {
    name: "chưa ai chấp thuận",
    rule: "ben-tre-03-2019/remote-administration",
    profile: of({ id: "vpn", encrypted: true, approvedBy: "nobody" }),
    expect: [{ state: "violated", because: ["not-approved", "encrypted"] }],
  },
  {
    name: "chấp thuận không đúng thẩm quyền",
    rule: "ben-tre-03-2019/remote-administration",
    profile: of({ id: "vpn", encrypted: true, approvedBy: "operating-staff" }),
    expect: [{ state: "violated", because: ["approved-by-another", "encrypted"] }],
  },
  {
    name: "chưa rõ ai chấp thuận",
    rule: "ben-tre-03-2019/remote-administration",
    profile: of({ id: "vpn", encrypted: true }),
    expect: [{ state: "indeterminate", missing: ["remoteAccess[vpn].approvedBy"] }],
  },
  {
    name: "Trà Vinh: từ ngoài vào qua VPN",
    rule: "tra-vinh-1289-2024/remote-configuration",
    profile: of({ id: "tu-xa", from: "outside", vpn: true }),
    expect: [{ state: "compliant", because: ["vpn"] }],
  },
  {
    name: "Trà Vinh: từ ngoài vào không qua VPN",
    rule: "tra-vinh-1289-2024/remote-configuration",
    profile: of({ id: "tu-xa", from: "outside", vpn: false }),
    expect: [{ state: "violated", because: ["no-vpn"] }],
  },
  {
    name: "Trà Vinh: trong vùng quản trị không cần VPN",
    rule: "tra-vinh-1289-2024/remote-configuration",
    profile: of({ id: "noi-bo", from: "administration-zone", vpn: false }),
    expect: [{ state: "not-applicable", because: ["no-such-access"] }],
  },
  {
    name: "Trà Vinh: chưa rõ từ đâu",
    rule: "tra-vinh-1289-2024/remote-configuration",
    profile: of({ id: "tu-xa", vpn: false }),
    expect: [{ state: "indeterminate", missing: ["remoteAccess[tu-xa].from"] }],
  },
  {
    name: "đến máy chủ, không đến hệ thống giám sát",
    rule: "tra-vinh-1289-2024/monitoring-remote-access",
    profile: of({ id: "rdp", to: ["server"], from: "outside", vpn: false }),
    expect: [{ state: "not-applicable", because: ["to-something-else"] }],
  },
  {
    name: "đến máy chủ và hệ thống giám sát",
    rule: "tra-vinh-1289-2024/monitoring-remote-access",
    profile: of({ id: "rdp", to: ["server", "monitoring-system"], from: "outside", vpn: false }),
    expect: [{ state: "violated", because: ["no-vpn"] }],
  },
  {
    name: "không khai đến đâu thì có thể đến hệ thống giám sát",
    rule: "tra-vinh-1289-2024/monitoring-remote-access",
    profile: of(
      { id: "rdp", from: "outside", vpn: false },
      { id: "web", to: ["application"], from: "outside", vpn: false },
    ),
    expect: [{ state: "violated", target: "remoteAccess[rdp]" }],
  },
  {
    name: "đến máy chủ",
    rule: "tra-vinh-1289-2024/server-remote-access",
    profile: of({ id: "ssh", to: ["server"], from: "outside", vpn: true }),
    expect: [{ state: "compliant" }],
  },
];

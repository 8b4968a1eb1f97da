import type { Account, AccountClass, SystemProfile } from "@ttthdl/core";
import type { Case } from "../case.js";

const own = (
  id: string,
  person: string,
  name: AccountClass,
  facts?: Partial<Account>,
): Account => ({
  id,
  person,
  class: name,
  status: "active",
  ...facts,
});
const accounts = (...list: readonly Account[]): SystemProfile => ({ accounts: list });

/** Staff of the centre (Bến Tre), every user (Bắc Kạn), accounts for the VPN (Trà Vinh). */
export const cases: readonly Case[] = [
  {
    name: "mỗi người một tài khoản",
    rule: "bac-kan-11-2023/one-account-per-user",
    profile: accounts(own("an.nv", "Nguyễn Văn An", "user"), own("binh.tt", "Trần Bình", "user")),
    expect: [{ state: "compliant", target: "accounts", because: ["one-each"] }],
  },
  {
    name: "một người hai tài khoản cùng loại",
    rule: "bac-kan-11-2023/one-account-per-user",
    profile: accounts(
      own("an.nv", "Nguyễn Văn An", "user"),
      own("an.nv2", "Nguyễn Văn An", "user"),
      own("binh.tt", "Trần Bình", "user"),
    ),
    expect: [
      {
        state: "violated",
        target: "accounts[person=Nguyễn Văn An]",
        because: ["several-accounts"],
        distance: { amount: 1, unit: "account" },
      },
    ],
  },
  {
    name: "tài khoản thứ hai đã tạm dừng",
    rule: "bac-kan-11-2023/one-account-per-user",
    profile: accounts(
      own("an.nv", "Nguyễn Văn An", "user"),
      own("an.nv2", "Nguyễn Văn An", "user", { status: "suspended" }),
      own("an.nv3", "Nguyễn Văn An", "user", { status: "locked" }),
      own("an.nv4", "Nguyễn Văn An", "user", { status: "removed" }),
    ),
    expect: [{ state: "compliant" }],
  },
  {
    name: "ba tài khoản cùng loại: thừa hai",
    rule: "ben-tre-18-2018/one-account-per-staff",
    profile: accounts(
      own("a", "Lê Cường", "operating-staff"),
      own("b", "Lê Cường", "operating-staff"),
      own("c", "Lê Cường", "operating-staff"),
    ),
    expect: [{ state: "violated", distance: { amount: 2, unit: "account" } }],
  },
  {
    name: "tài khoản quản trị riêng: cần minh chứng",
    rule: "ben-tre-18-2018/one-account-per-staff",
    profile: accounts(
      own("cuong", "Lê Cường", "operating-staff"),
      own("cuong-qt", "Lê Cường", "administrator"),
    ),
    expect: [
      {
        state: "manual",
        target: "accounts[person=Lê Cường]",
        because: ["accounts-of-different-classes"],
      },
    ],
  },
  {
    name: "vừa trùng loại vừa khác loại",
    rule: "ben-tre-18-2018/one-account-per-staff",
    profile: accounts(
      own("cuong", "Lê Cường", "operating-staff"),
      own("qt1", "Lê Cường", "administrator"),
      own("qt2", "Lê Cường", "administrator"),
    ),
    expect: [{ state: "violated", because: ["several-accounts", "accounts-of-different-classes"] }],
  },
  {
    name: "mỗi người một kết quả",
    rule: "ben-tre-18-2018/one-account-per-staff",
    profile: accounts(
      own("a1", "Lê An", "administrator"),
      own("a2", "Lê An", "administrator"),
      own("b1", "Lê Bình", "administrator"),
      own("b2", "Lê Bình", "operating-staff"),
    ),
    expect: [
      { state: "violated", target: "accounts[person=Lê An]" },
      { state: "manual", target: "accounts[person=Lê Bình]" },
    ],
  },
  {
    name: "Bến Tre: người sử dụng bên ngoài không thuộc diện này",
    rule: "ben-tre-18-2018/one-account-per-staff",
    profile: accounts(own("u1", "Lê An", "user"), own("u2", "Lê An", "user")),
    expect: [{ state: "not-applicable", because: ["account-class"] }],
  },
  {
    name: "tài khoản dịch vụ không của riêng ai",
    rule: "bac-kan-11-2023/one-account-per-user",
    profile: accounts(
      own("an.nv", "Nguyễn Văn An", "user"),
      { id: "sao-luu", class: "service", status: "active" },
      { id: "giam-sat", class: "service", status: "active" },
    ),
    expect: [{ state: "compliant" }],
  },
  {
    name: "Trà Vinh: hai tài khoản VPN",
    rule: "tra-vinh-1289-2024/one-vpn-account",
    profile: accounts(
      own("vpn1", "Thạch Sơn", "operating-staff", { scope: "vpn" }),
      own("vpn2", "Thạch Sơn", "operating-staff", { scope: "vpn" }),
    ),
    expect: [{ state: "violated", distance: { amount: 1, unit: "account" } }],
  },
  {
    name: "Trà Vinh: một tài khoản VPN, một tài khoản thư điện tử",
    rule: "tra-vinh-1289-2024/one-vpn-account",
    profile: accounts(
      own("vpn1", "Thạch Sơn", "operating-staff", { scope: "vpn" }),
      own("thu1", "Thạch Sơn", "operating-staff", { scope: "mail" }),
    ),
    expect: [{ state: "compliant" }],
  },
  {
    name: "Trà Vinh: không có tài khoản VPN nào",
    rule: "tra-vinh-1289-2024/one-vpn-account",
    profile: accounts(own("thu1", "Thạch Sơn", "operating-staff", { scope: "mail" })),
    expect: [{ state: "not-applicable", because: ["scope"] }],
  },
  {
    name: "Trà Vinh: không rõ phạm vi thì coi như thuộc phạm vi",
    rule: "tra-vinh-1289-2024/one-vpn-account",
    profile: accounts(
      own("x1", "Thạch Sơn", "operating-staff"),
      own("x2", "Thạch Sơn", "operating-staff"),
    ),
    expect: [{ state: "violated" }],
  },
  {
    name: "không rõ của ai",
    rule: "bac-kan-11-2023/one-account-per-user",
    profile: accounts(own("an.nv", "Nguyễn Văn An", "user"), {
      id: "khach",
      class: "user",
      status: "active",
    }),
    expect: [{ state: "indeterminate", missing: ["accounts[khach].person"] }],
  },
  {
    name: "không rõ trạng thái và loại",
    rule: "bac-kan-11-2023/one-account-per-user",
    profile: accounts({ id: "khach", person: "Lê An" }),
    expect: [
      { state: "indeterminate", missing: ["accounts[khach].status", "accounts[khach].class"] },
    ],
  },
  {
    name: "thiếu dữ kiện về một tài khoản không che được vi phạm của người khác",
    rule: "bac-kan-11-2023/one-account-per-user",
    profile: accounts(own("a1", "Lê An", "user"), own("a2", "Lê An", "user"), {
      id: "khach",
      class: "user",
      status: "active",
    }),
    expect: [
      { state: "violated", target: "accounts[person=Lê An]" },
      { state: "indeterminate", target: "accounts", missing: ["accounts[khach].person"] },
    ],
  },
  {
    name: "không có danh sách tài khoản",
    rule: "bac-kan-11-2023/one-account-per-user",
    profile: {},
    expect: [{ state: "indeterminate", missing: ["accounts"] }],
  },
];

import type { Backup, SystemProfile } from "@ttthdl/core";
import type { Case } from "../case.js";

const TIME = "T02:00:00+07:00";
const backup = (facts: Partial<Backup>): SystemProfile => ({
  backups: [{ dataset: "csdl", importance: "important", constantlyChanging: true, ...facts }],
});
const ran = (...days: readonly string[]): Pick<Backup, "runs"> => ({
  runs: days.map((day) => ({ at: `${day}${TIME}`, ok: true })),
});
const period = (from: string, to: string): Pick<Backup, "period"> => ({ period: { from, to } });

/** Local dates, pending days, and what lies before and after the runs. */
export const cases: readonly Case[] = [
  {
    name: "mỗi ngày một bản",
    rule: "ben-tre-18-2018/backup-frequency",
    profile: backup({
      ...period("2026-11-19", "2026-11-21"),
      ...ran("2026-11-19", "2026-11-20", "2026-11-21"),
    }),
    expect: [
      { state: "compliant", because: ["often-enough"], advises: [], judgedFrom: "2026-11-19" },
    ],
  },
  {
    name: "thiếu một ngày",
    rule: "ben-tre-18-2018/backup-frequency",
    profile: backup({ ...period("2026-11-19", "2026-11-21"), ...ran("2026-11-19", "2026-11-21") }),
    expect: [
      { state: "violated", because: ["gap", "made-good"], distance: { amount: 1, unit: "day" } },
    ],
  },
  {
    name: "thiếu ngày đầu",
    rule: "ben-tre-18-2018/backup-frequency",
    profile: backup({ ...period("2026-11-19", "2026-11-21"), ...ran("2026-11-20", "2026-11-21") }),
    expect: [
      { state: "violated", because: ["gap", "made-good"], distance: { amount: 1, unit: "day" } },
    ],
  },
  {
    name: "thiếu ngày cuối đã kết thúc",
    rule: "ben-tre-18-2018/backup-frequency",
    profile: backup({ ...period("2026-11-19", "2026-11-21"), ...ran("2026-11-19", "2026-11-20") }),
    expect: [{ state: "violated", because: ["gap"], distance: { amount: 1, unit: "day" } }],
  },
  {
    name: "hôm nay chưa kết thúc",
    rule: "ben-tre-18-2018/backup-frequency",
    profile: backup({ ...period("2026-11-20", "2026-11-22"), ...ran("2026-11-20", "2026-11-21") }),
    expect: [{ state: "compliant" }],
  },
  {
    name: "chỉ khai hôm nay",
    rule: "ben-tre-18-2018/backup-frequency",
    profile: backup({ ...period("2026-11-22", "2026-11-22"), ...ran("2026-11-22") }),
    expect: [
      { state: "indeterminate", missing: ["backups[csdl].period"], because: ["nothing-finished"] },
    ],
  },
  {
    name: "lần lỗi không tính",
    rule: "ben-tre-18-2018/backup-frequency",
    profile: backup({
      ...period("2026-11-20", "2026-11-21"),
      runs: [
        { at: `2026-11-20${TIME}`, ok: true },
        { at: `2026-11-21${TIME}`, ok: false },
      ],
    }),
    expect: [{ state: "violated", because: ["gap"], distance: { amount: 1, unit: "day" } }],
  },
  {
    name: "17:30 UTC thuộc ngày hôm sau ở Việt Nam",
    rule: "ben-tre-18-2018/backup-frequency",
    profile: backup({
      ...period("2026-11-20", "2026-11-21"),
      runs: [
        { at: "2026-11-19T17:30:00Z", ok: true },
        { at: "2026-11-20T17:30:00Z", ok: true },
      ],
    }),
    expect: [{ state: "compliant" }],
  },
  {
    name: "hai quãng trống, quãng dài nhất ba ngày",
    rule: "ben-tre-18-2018/backup-frequency",
    profile: backup({
      ...period("2026-11-10", "2026-11-17"),
      ...ran("2026-11-10", "2026-11-14", "2026-11-15", "2026-11-17"),
    }),
    expect: [
      {
        state: "violated",
        because: ["gap", "made-good"],
        distance: { amount: 3, unit: "day" },
        advises: ["not-covered"],
      },
    ],
  },
  {
    name: "dữ kiện dừng trước thời điểm đánh giá",
    rule: "ben-tre-18-2018/backup-frequency",
    profile: backup({ ...period("2026-11-01", "2026-11-01"), ...ran("2026-11-01") }),
    expect: [{ state: "indeterminate", missing: ["backups[csdl].period"], because: ["stale"] }],
  },
  {
    name: "không có khoảng thời gian: không xác nhận được",
    rule: "ben-tre-18-2018/backup-frequency",
    profile: backup(ran("2026-11-20", "2026-11-21")),
    expect: [{ state: "indeterminate", missing: ["backups[csdl].period"] }],
  },
  {
    name: "không có khoảng thời gian nhưng có quãng trống",
    rule: "ben-tre-18-2018/backup-frequency",
    profile: backup(ran("2026-11-18", "2026-11-21")),
    expect: [
      { state: "violated", because: ["gap", "made-good"], distance: { amount: 2, unit: "day" } },
    ],
  },
  {
    name: "không khai lần chạy",
    rule: "ben-tre-18-2018/backup-frequency",
    profile: backup(period("2026-11-20", "2026-11-21")),
    expect: [{ state: "indeterminate", missing: ["backups[csdl].runs"] }],
  },
  {
    name: "trước ngày có hiệu lực",
    rule: "ben-tre-18-2018/backup-frequency",
    profile: backup({ ...period("2018-05-01", "2018-05-13"), runs: [] }),
    expect: [{ state: "not-applicable", because: ["before-in-force"] }],
  },
  {
    name: "tính từ ngày có hiệu lực",
    rule: "ben-tre-18-2018/backup-frequency",
    profile: backup({ ...period("2018-05-01", "2018-05-15"), ...ran("2018-05-14", "2018-05-15") }),
    asOf: "2018-05-16",
    expect: [{ state: "compliant" }],
  },
  {
    name: "dữ liệu thường không bị buộc hằng ngày",
    rule: "ben-tre-18-2018/backup-frequency",
    profile: backup({ importance: "ordinary" }),
    expect: [{ state: "not-applicable", because: ["importance"] }],
  },
  {
    name: "chưa phân loại",
    rule: "ben-tre-18-2018/backup-frequency",
    profile: { backups: [{ dataset: "csdl", runs: [] }] },
    expect: [{ state: "indeterminate", missing: ["backups[csdl].importance"] }],
  },
  {
    name: "Trà Vinh: không thay đổi liên tục",
    rule: "tra-vinh-1289-2024/backup-frequency",
    profile: backup({ constantlyChanging: false }),
    expect: [{ state: "not-applicable", because: ["not-constantly-changing"] }],
  },
  {
    name: "Trà Vinh: chưa rõ có thay đổi liên tục",
    rule: "tra-vinh-1289-2024/backup-frequency",
    profile: { backups: [{ dataset: "csdl", importance: "important", runs: [] }] },
    expect: [{ state: "indeterminate", missing: ["backups[csdl].constantlyChanging"] }],
  },
  {
    name: "Trà Vinh: mỗi ngày một bản",
    rule: "tra-vinh-1289-2024/backup-frequency",
    profile: backup({ ...period("2026-11-20", "2026-11-21"), ...ran("2026-11-20", "2026-11-21") }),
    expect: [{ state: "compliant" }],
  },
  {
    name: "lần lỗi ngoài khoảng thời gian đã khai cũng được xét",
    rule: "ben-tre-18-2018/backup-frequency",
    profile: backup({
      ...period("2026-06-01", "2026-06-01"),
      runs: [
        { at: `2026-06-01${TIME}`, ok: true },
        { at: `2026-11-20${TIME}`, ok: false },
        { at: `2026-11-21${TIME}`, ok: false },
      ],
    }),
    expect: [
      {
        state: "violated",
        because: ["gap"],
        distance: { amount: 173, unit: "day" },
        advises: [],
        judgedFrom: "2026-06-01",
      },
    ],
  },
  {
    name: "lần thành công ngoài khoảng thời gian đã khai nối dài dữ kiện",
    rule: "ben-tre-18-2018/backup-frequency",
    profile: backup({ ...period("2026-11-20", "2026-11-20"), ...ran("2026-11-20", "2026-11-21") }),
    expect: [{ state: "compliant", advises: [] }],
  },
  {
    name: "dữ kiện dừng trước ngày đánh giá hai ngày",
    rule: "ben-tre-18-2018/backup-frequency",
    profile: backup({ ...period("2026-11-20", "2026-11-20"), ...ran("2026-11-20") }),
    expect: [{ state: "indeterminate", missing: ["backups[csdl].period"], because: ["stale"] }],
  },
  {
    name: "danh sách đầy đủ từ một ngày thì không cần khai khoảng thời gian",
    rule: "ben-tre-18-2018/backup-frequency",
    profile: { recordsFrom: "2026-11-20", ...backup(ran("2026-11-20", "2026-11-21")) },
    expect: [{ state: "compliant", judgedFrom: "2026-11-20" }],
  },
  {
    name: "danh sách đầy đủ sớm hơn một ngày so với lần đầu",
    rule: "ben-tre-18-2018/backup-frequency",
    profile: { recordsFrom: "2026-11-19", ...backup(ran("2026-11-20", "2026-11-21")) },
    expect: [{ state: "violated", because: ["gap", "made-good"], judgedFrom: "2026-11-19" }],
  },
  {
    name: "Bắc Ninh: mỗi tuần một lần, cách nhau 13 ngày",
    rule: "bac-ninh-33-2017/backup-frequency",
    profile: backup({
      ...period("2026-11-02", "2026-11-21"),
      ...ran("2026-11-02", "2026-11-15", "2026-11-20"),
    }),
    expect: [{ state: "compliant", because: ["often-enough"], advises: ["long-gap"] }],
  },
  {
    name: "Bắc Ninh: một tuần từ thứ Hai đến Chủ nhật không có lần nào",
    rule: "bac-ninh-33-2017/backup-frequency",
    profile: backup({
      ...period("2026-11-02", "2026-11-21"),
      ...ran("2026-11-02", "2026-11-08", "2026-11-16"),
    }),
    expect: [
      { state: "violated", because: ["gap", "made-good"], distance: { amount: 1, unit: "week" } },
    ],
  },
  {
    name: "Bắc Ninh: dữ kiện có trọn một tuần",
    rule: "bac-ninh-33-2017/backup-frequency",
    profile: backup({ ...period("2026-11-09", "2026-11-15"), ...ran("2026-11-12") }),
    expect: [{ state: "compliant", advises: ["not-covered"] }],
  },
  {
    name: "Bắc Ninh: dữ kiện thiếu một ngày của tuần",
    rule: "bac-ninh-33-2017/backup-frequency",
    profile: backup({ ...period("2026-11-10", "2026-11-15"), ...ran("2026-11-12") }),
    expect: [
      { state: "indeterminate", missing: ["backups[csdl].period"], because: ["nothing-finished"] },
    ],
  },
  {
    name: "Bắc Ninh: dữ kiện cũ hơn một tuần",
    rule: "bac-ninh-33-2017/backup-frequency",
    profile: backup({ ...period("2026-11-02", "2026-11-14"), ...ran("2026-11-03", "2026-11-10") }),
    expect: [{ state: "indeterminate", missing: ["backups[csdl].period"], because: ["stale"] }],
  },
  {
    name: "Bắc Ninh: dữ liệu đặc biệt",
    rule: "bac-ninh-33-2017/backup-frequency",
    profile: backup({ importance: "special" }),
    expect: [{ state: "not-applicable", because: ["importance"] }],
  },
];

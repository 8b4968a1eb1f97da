import type { Incident, SystemProfile } from "@ttthdl/core";
import type { Case } from "../case.js";

const at = (time: string): string => `2026-11-20T${time}:00+07:00`;
const incident = (facts: Partial<Incident>): SystemProfile => ({
  incidents: [{ id: "SC-07", detectedAt: at("16:00"), ...facts }],
});

/** Isolated, assessed, backed up before the repair, entered in the journal, announced. */
export const cases: readonly Case[] = [
  {
    name: "cô lập ngay lúc phát hiện",
    rule: "ben-tre-18-2018/incident-isolated",
    profile: incident({ isolatedAt: at("16:00") }),
    expect: [{ state: "compliant", target: "incidents[SC-07]", because: ["isolated"] }],
  },
  {
    name: "không cô lập",
    rule: "ben-tre-18-2018/incident-isolated",
    profile: incident({ isolatedAt: null }),
    expect: [{ state: "violated", because: ["not-isolated"] }],
  },
  {
    name: "cô lập sau thời điểm đánh giá: đến thời điểm đánh giá vẫn chưa",
    rule: "ben-tre-18-2018/incident-isolated",
    profile: incident({ isolatedAt: "2026-11-23T00:00:00+07:00" }),
    expect: [{ state: "violated", because: ["not-isolated"] }],
  },
  {
    name: "cô lập trong thời điểm đánh giá",
    rule: "ben-tre-18-2018/incident-isolated",
    profile: incident({ isolatedAt: "2026-11-22T23:59:00+07:00" }),
    expect: [{ state: "compliant" }],
  },
  {
    name: "ghi cô lập trước khi phát hiện",
    rule: "ben-tre-18-2018/incident-isolated",
    profile: incident({ isolatedAt: at("15:59") }),
    expect: [
      {
        state: "indeterminate",
        missing: ["incidents[SC-07].isolatedAt"],
        because: ["step-before-detection"],
      },
    ],
  },
  {
    name: "không khai có cô lập hay không",
    rule: "bac-kan-11-2023/incident-isolation",
    profile: incident({}),
    expect: [{ state: "indeterminate", missing: ["incidents[SC-07].isolatedAt"] }],
  },
  {
    name: "đã đánh giá ảnh hưởng",
    rule: "ben-tre-18-2018/incident-assessed",
    profile: incident({ impactAssessedAt: at("17:00") }),
    expect: [{ state: "compliant", because: ["impact-assessed"] }],
  },
  {
    name: "không đánh giá ảnh hưởng",
    rule: "bac-kan-11-2023/incident-assessment",
    profile: incident({ impactAssessedAt: null }),
    expect: [{ state: "violated", because: ["impact-not-assessed"] }],
  },
  {
    name: "sao lưu đúng lúc bắt đầu khắc phục",
    rule: "ben-tre-18-2018/incident-backup-first",
    profile: incident({ backedUpAt: at("18:00"), repairStartedAt: at("18:00") }),
    expect: [{ state: "compliant", because: ["backed-up-first"] }],
  },
  {
    name: "sao lưu sau khi bắt đầu khắc phục một phút",
    rule: "ben-tre-18-2018/incident-backup-first",
    profile: incident({ backedUpAt: at("18:01"), repairStartedAt: at("18:00") }),
    expect: [
      { state: "violated", because: ["backed-up-late"], distance: { amount: 1, unit: "minute" } },
    ],
  },
  {
    name: "sao lưu sau hai giờ: nói theo giờ",
    rule: "ben-tre-18-2018/incident-backup-first",
    profile: incident({ backedUpAt: at("20:00"), repairStartedAt: at("18:00") }),
    expect: [{ state: "violated", distance: { amount: 2, unit: "hour" } }],
  },
  {
    name: "khắc phục mà không sao lưu",
    rule: "ben-tre-18-2018/incident-backup-first",
    profile: incident({ backedUpAt: null, repairStartedAt: at("18:00") }),
    expect: [{ state: "violated", because: ["repaired-without-backup"] }],
  },
  {
    name: "chưa khắc phục, đã sao lưu",
    rule: "ben-tre-18-2018/incident-backup-first",
    profile: incident({ backedUpAt: at("18:00"), repairStartedAt: null }),
    expect: [{ state: "compliant", because: ["backed-up-in-time"] }],
  },
  {
    name: "chưa khắc phục, chưa sao lưu: chưa sai",
    rule: "ben-tre-18-2018/incident-backup-first",
    profile: incident({ backedUpAt: null, repairStartedAt: null }),
    expect: [{ state: "not-applicable", because: ["repair-not-begun"] }],
  },
  {
    name: "khắc phục sau thời điểm đánh giá: đến thời điểm đánh giá chưa khắc phục",
    rule: "ben-tre-18-2018/incident-backup-first",
    profile: incident({ backedUpAt: null, repairStartedAt: "2026-11-23T08:00:00+07:00" }),
    expect: [{ state: "not-applicable", because: ["repair-not-begun"] }],
  },
  {
    name: "bản sao có từ trước khi phát hiện không nói được gì về sự cố này",
    rule: "ben-tre-18-2018/incident-backup-first",
    profile: incident({ backedUpAt: at("02:00"), repairStartedAt: at("18:00") }),
    expect: [
      {
        state: "indeterminate",
        missing: ["incidents[SC-07].backedUpAt"],
        because: ["step-before-detection"],
      },
    ],
  },
  {
    name: "đã khắc phục, không rõ có sao lưu hay không",
    rule: "bac-kan-11-2023/incident-backup",
    profile: incident({ repairStartedAt: at("18:00") }),
    expect: [{ state: "indeterminate", missing: ["incidents[SC-07].backedUpAt"] }],
  },
  {
    name: "đã sao lưu, không rõ đã khắc phục hay chưa",
    rule: "bac-kan-11-2023/incident-backup",
    profile: incident({ backedUpAt: at("18:00") }),
    expect: [{ state: "indeterminate", missing: ["incidents[SC-07].repairStartedAt"] }],
  },
  {
    name: "không rõ cả hai",
    rule: "ben-tre-18-2018/incident-backup-first",
    profile: incident({}),
    expect: [
      {
        state: "indeterminate",
        missing: ["incidents[SC-07].backedUpAt", "incidents[SC-07].repairStartedAt"],
      },
    ],
  },
  {
    name: "đã ghi nhật ký",
    rule: "ben-tre-18-2018/incident-journal",
    profile: incident({ journalled: true }),
    expect: [{ state: "compliant", because: ["journalled"] }],
  },
  {
    name: "không ghi nhật ký",
    rule: "ben-tre-18-2018/incident-journal",
    profile: incident({ journalled: false }),
    expect: [{ state: "violated", because: ["not-journalled"] }],
  },
  {
    name: "không rõ có ghi nhật ký hay không",
    rule: "ben-tre-18-2018/incident-journal",
    profile: incident({}),
    expect: [{ state: "indeterminate", missing: ["incidents[SC-07].journalled"] }],
  },
  {
    name: "khắc phục xong và đã thông báo",
    rule: "ben-tre-18-2018/incident-resolution-announced",
    profile: incident({ resolvedAt: at("20:00"), resolutionAnnounced: true }),
    expect: [{ state: "compliant", because: ["resolution-announced"] }],
  },
  {
    name: "khắc phục xong mà không thông báo",
    rule: "ben-tre-18-2018/incident-resolution-announced",
    profile: incident({ resolvedAt: at("20:00"), resolutionAnnounced: false }),
    expect: [{ state: "violated", because: ["resolution-not-announced"] }],
  },
  {
    name: "khắc phục xong, không rõ đã thông báo hay chưa",
    rule: "ben-tre-18-2018/incident-resolution-announced",
    profile: incident({ resolvedAt: at("20:00") }),
    expect: [{ state: "indeterminate", missing: ["incidents[SC-07].resolutionAnnounced"] }],
  },
  {
    name: "chưa khắc phục xong thì chưa phải thông báo",
    rule: "ben-tre-18-2018/incident-resolution-announced",
    profile: incident({ resolvedAt: null, resolutionAnnounced: false }),
    expect: [{ state: "not-applicable", because: ["not-resolved"] }],
  },
  {
    name: "không rõ đã khắc phục xong hay chưa",
    rule: "ben-tre-18-2018/incident-resolution-announced",
    profile: incident({ resolutionAnnounced: false }),
    expect: [{ state: "indeterminate", missing: ["incidents[SC-07].resolvedAt"] }],
  },
  {
    name: "phát hiện trước ngày có hiệu lực",
    rule: "ben-tre-18-2018/incident-journal",
    profile: incident({ detectedAt: "2018-05-13T23:59:00+07:00", journalled: false }),
    expect: [{ state: "not-applicable", because: ["before-in-force"] }],
  },
  {
    name: "phát hiện sau thời điểm đánh giá",
    rule: "ben-tre-18-2018/incident-journal",
    profile: incident({ detectedAt: "2026-11-23T08:00:00+07:00", journalled: true }),
    expect: [{ state: "indeterminate", because: ["detected-after-as-of"] }],
  },
  {
    name: "không có sự cố",
    rule: "ben-tre-18-2018/incident-journal",
    profile: { incidents: [] },
    expect: [{ state: "not-applicable", because: ["no-incidents"] }],
  },
  {
    name: "nhiều bước: mỗi sai sót một câu",
    rule: "made-up-text/incident-steps",
    profile: incident({ isolatedAt: null, journalled: false }),
    expect: [{ state: "violated", because: ["not-isolated", "not-journalled"] }],
  },
  {
    name: "nhiều bước: một bước đủ, một bước chưa rõ",
    rule: "made-up-text/incident-steps",
    profile: incident({ isolatedAt: at("16:05") }),
    expect: [{ state: "indeterminate", missing: ["incidents[SC-07].journalled"] }],
  },
];

import type { Incident, Recipient, SystemProfile } from "@ttthdl/core";
import type { Case } from "../case.js";

const incident = (facts: Partial<Incident>): SystemProfile => ({
  incidents: [
    {
      id: "SC-07",
      detectedAt: "2026-11-20T16:00:00+07:00",
      kinds: ["information-security"],
      ...facts,
    },
  ],
});
const sent = (to: Recipient, at: string): Partial<Incident> => ({ reports: [{ to, at }] });
const MINISTRY = "public-security-ministry";
const TERM = "nd-331-2026/incident-report";
const FIRST = "nd-331-2026/first-notice";
const AT_ONCE = "nd-331-2026/notice-at-once";

/** Hours run from the detection, to the second; what an incident is under national law must be stated. */
export const cases: readonly Case[] = [
  {
    name: "72 giờ: thông báo đúng lúc hết hạn",
    rule: TERM,
    profile: incident(sent(MINISTRY, "2026-11-23T16:00:00+07:00")),
    asOf: "2026-11-24",
    expect: [{ state: "compliant", because: ["notified-in-time"] }],
  },
  {
    name: "72 giờ: chậm một giây",
    rule: TERM,
    profile: incident(sent(MINISTRY, "2026-11-23T16:00:01+07:00")),
    asOf: "2026-11-24",
    expect: [{ state: "violated", because: ["notified-late"] }],
  },
  {
    name: "72 giờ: tính theo thời điểm, không theo múi giờ ghi trong tệp",
    rule: TERM,
    profile: incident(sent(MINISTRY, "2026-11-23T09:00:00Z")),
    asOf: "2026-11-24",
    expect: [{ state: "compliant" }],
  },
  {
    name: "chưa thông báo, còn trong ngày cuối của thời hạn",
    rule: TERM,
    profile: incident({ reports: [] }),
    asOf: "2026-11-23",
    expect: [{ state: "upcoming", because: ["notice-due"] }],
  },
  {
    name: "chưa thông báo, hết ngày cuối của thời hạn",
    rule: TERM,
    profile: incident({ reports: [] }),
    asOf: "2026-11-24",
    expect: [{ state: "violated", because: ["term-over"] }],
  },
  {
    name: "báo cho nơi khác không thay được",
    rule: TERM,
    profile: incident(sent("managing-agency", "2026-11-20T17:00:00+07:00")),
    asOf: "2026-11-24",
    expect: [{ state: "violated", because: ["term-over"] }],
  },
  {
    name: "thông báo ghi trước khi phát hiện không được tính",
    rule: TERM,
    profile: incident(sent(MINISTRY, "2026-11-20T15:59:59+07:00")),
    asOf: "2026-11-24",
    expect: [{ state: "violated", because: ["term-over"] }],
  },
  {
    name: "chưa khai các lần báo cáo",
    rule: TERM,
    profile: incident({}),
    expect: [{ state: "indeterminate", missing: ["incidents[SC-07].reports"] }],
  },
  {
    name: "máy chủ hỏng: chưa khai có phải sự cố an ninh mạng hay không",
    rule: TERM,
    profile: incident({ kinds: ["server"], reports: [] }),
    expect: [{ state: "indeterminate", missing: ["incidents[SC-07].nationalLaw.cybersecurity"] }],
  },
  {
    name: "khai không phải sự cố an ninh mạng",
    rule: TERM,
    profile: incident({ kinds: ["server"], nationalLaw: { cybersecurity: false }, reports: [] }),
    expect: [{ state: "not-applicable", because: ["not-of-this-nature"] }],
  },
  {
    name: "24 giờ: mức nghiêm trọng của văn bản cấp tỉnh không thay được đánh giá theo văn bản của trung ương",
    rule: FIRST,
    profile: incident({ level: "serious", reports: [] }),
    expect: [{ state: "indeterminate", missing: ["incidents[SC-07].nationalLaw.serious"] }],
  },
  {
    name: "24 giờ: đúng lúc hết hạn",
    rule: FIRST,
    profile: incident({
      nationalLaw: { serious: true },
      ...sent(MINISTRY, "2026-11-21T16:00:00+07:00"),
    }),
    expect: [{ state: "compliant" }],
  },
  {
    name: "24 giờ: chậm một giây",
    rule: FIRST,
    profile: incident({
      nationalLaw: { serious: true },
      ...sent(MINISTRY, "2026-11-21T16:00:01+07:00"),
    }),
    expect: [{ state: "violated", because: ["notified-late"] }],
  },
  {
    name: "ngay: đã thông báo",
    rule: AT_ONCE,
    profile: incident({
      nationalLaw: { nationalSecurity: true },
      ...sent(MINISTRY, "2026-11-20T16:05:00+07:00"),
    }),
    expect: [{ state: "compliant", because: ["notified"] }],
  },
  {
    name: "ngay: chưa thông báo",
    rule: AT_ONCE,
    profile: incident({ nationalLaw: { nationalSecurity: true }, reports: [] }),
    expect: [{ state: "violated", because: ["not-notified"] }],
  },
  {
    name: "dữ liệu cá nhân: 72 giờ, đúng lúc hết hạn",
    rule: "luat-91-2025/breach-notice",
    profile: incident({
      nationalLaw: { personalData: true },
      ...sent("personal-data-authority", "2026-11-23T16:00:00+07:00"),
    }),
    asOf: "2026-11-24",
    expect: [{ state: "compliant" }],
  },
  {
    name: "không có sự cố",
    rule: TERM,
    profile: { incidents: [] },
    expect: [{ state: "not-applicable", because: ["no-incidents"] }],
  },
  {
    name: "phát hiện sau thời điểm đánh giá",
    rule: TERM,
    profile: incident({ detectedAt: "2026-11-23T08:00:00+07:00" }),
    expect: [{ state: "indeterminate", because: ["detected-after-as-of"] }],
  },
];

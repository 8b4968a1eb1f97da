import type { Incident, IncidentReport, SystemProfile } from "@ttthdl/core";
import type { Case } from "../case.js";

const DETECTED = "2026-11-20T16:00:00+07:00";

const incident = (facts: Partial<Incident>): SystemProfile => ({
  incidents: [{ id: "SC-07", detectedAt: DETECTED, level: "serious", ...facts }],
});
const reported = (...reports: readonly IncidentReport[]): SystemProfile => incident({ reports });
const written = (at: string): IncidentReport => ({ to: "managing-agency", at, written: true });

/** Twenty-four elapsed hours after the detection (Trà Vinh). */
export const cases: readonly Case[] = [
  {
    name: "báo cáo đúng 24 giờ, qua đêm và ngày nghỉ",
    rule: "tra-vinh-1289-2024/serious-incident-report",
    profile: reported(written("2026-11-21T16:00:00+07:00")),
    expect: [{ state: "compliant", target: "incidents[SC-07]", because: ["reported-in-time"] }],
  },
  {
    name: "báo cáo trễ một phút",
    rule: "tra-vinh-1289-2024/serious-incident-report",
    profile: reported(written("2026-11-21T16:01:00+07:00")),
    expect: [
      { state: "violated", because: ["reported-late"], distance: { amount: 1, unit: "minute" } },
    ],
  },
  {
    name: "báo cáo trễ một giây: nói theo giây",
    rule: "tra-vinh-1289-2024/serious-incident-report",
    profile: reported(written("2026-11-21T16:00:01+07:00")),
    expect: [{ state: "violated", distance: { amount: 1, unit: "second" } }],
  },
  {
    name: "báo cáo trễ 48 giờ: nói theo giờ",
    rule: "tra-vinh-1289-2024/serious-incident-report",
    profile: reported(written("2026-11-23T16:00:00+07:00")),
    asOf: "2026-11-24",
    expect: [{ state: "violated", distance: { amount: 48, unit: "hour" } }],
  },
  {
    name: "giờ ghi theo múi giờ khác vẫn là cùng một lúc",
    rule: "tra-vinh-1289-2024/serious-incident-report",
    profile: reported(written("2026-11-21T09:00:00Z")),
    expect: [{ state: "compliant" }],
  },
  {
    name: "chưa báo cáo, còn trong ngày hết hạn",
    rule: "tra-vinh-1289-2024/serious-incident-report",
    profile: reported(),
    asOf: "2026-11-21",
    expect: [{ state: "upcoming", on: "2026-11-21", because: ["report-due"] }],
  },
  {
    name: "chưa báo cáo, đã qua ngày hết hạn",
    rule: "tra-vinh-1289-2024/serious-incident-report",
    profile: reported(),
    expect: [
      { state: "violated", because: ["not-reported"], distance: { amount: 1, unit: "day" } },
    ],
  },
  {
    name: "gửi nhầm nơi nhận thì không được tính",
    rule: "tra-vinh-1289-2024/serious-incident-report",
    profile: reported({ ...written("2026-11-20T17:00:00+07:00"), to: "provincial-committee" }),
    expect: [{ state: "violated", because: ["not-reported"] }],
  },
  {
    name: "báo bằng điện thoại trong hạn, báo cáo bằng văn bản cũng trong hạn",
    rule: "tra-vinh-1289-2024/serious-incident-report",
    profile: reported(
      { to: "managing-agency", at: "2026-11-20T16:05:00+07:00", written: false },
      written("2026-11-21T10:00:00+07:00"),
    ),
    expect: [{ state: "compliant", because: ["reported-in-time", "report-not-written"] }],
  },
  {
    name: "chỉ báo bằng điện thoại",
    rule: "tra-vinh-1289-2024/serious-incident-report",
    profile: reported({ to: "managing-agency", at: "2026-11-20T16:05:00+07:00", written: false }),
    expect: [{ state: "violated", because: ["not-reported", "report-not-written"] }],
  },
  {
    name: "báo trong hạn nhưng không rõ có bằng văn bản hay không",
    rule: "tra-vinh-1289-2024/serious-incident-report",
    profile: reported({ to: "managing-agency", at: "2026-11-20T16:05:00+07:00" }),
    expect: [{ state: "indeterminate", missing: ["incidents[SC-07].reports[0].written"] }],
  },
  {
    name: "báo quá hạn: bằng văn bản hay không cũng là trễ",
    rule: "tra-vinh-1289-2024/serious-incident-report",
    profile: reported({ to: "managing-agency", at: "2026-11-22T16:00:00+07:00" }),
    expect: [
      { state: "violated", because: ["reported-late"], distance: { amount: 24, unit: "hour" } },
    ],
  },
  {
    name: "văn bản có trước khi phát hiện không được tính",
    rule: "tra-vinh-1289-2024/serious-incident-report",
    profile: reported(written("2026-11-20T15:59:00+07:00")),
    expect: [{ state: "violated", because: ["not-reported", "report-before-detection"] }],
  },
  {
    name: "báo cáo gửi sau thời điểm đánh giá không được nhìn đến",
    rule: "tra-vinh-1289-2024/serious-incident-report",
    profile: reported(written("2026-11-22T08:00:00+07:00")),
    asOf: "2026-11-21",
    expect: [{ state: "upcoming", on: "2026-11-21" }],
  },
  {
    name: "đặc biệt nghiêm trọng cũng phải báo cáo",
    rule: "tra-vinh-1289-2024/serious-incident-report",
    profile: incident({ level: "especially-serious", reports: [] }),
    expect: [{ state: "violated" }],
  },
  {
    name: "xếp mức thấp hơn thực tế không tránh được báo cáo",
    rule: "tra-vinh-1289-2024/serious-incident-report",
    profile: incident({ level: "ordinary", affectsOperation: true, reports: [] }),
    expect: [{ state: "violated", because: ["not-reported"] }],
  },
  {
    name: "chỉ ảnh hưởng đến người sử dụng: nêu cả hai cách hiểu, không kết luận vi phạm",
    rule: "tra-vinh-1289-2024/serious-incident-report",
    profile: incident({
      level: "ordinary",
      stopsWholeCentre: false,
      affectsOperation: false,
      affectsUsers: true,
      kinds: [],
      reports: [],
    }),
    expect: [{ state: "manual", because: ["users-only-two-readings"] }],
  },
  {
    name: "chỉ ảnh hưởng đến người sử dụng mà đã báo cáo trong hạn",
    rule: "tra-vinh-1289-2024/serious-incident-report",
    profile: incident({
      level: "ordinary",
      stopsWholeCentre: false,
      affectsOperation: false,
      affectsUsers: true,
      kinds: [],
      reports: [written("2026-11-21T16:00:00+07:00")],
    }),
    expect: [{ state: "compliant", advises: ["users-not-expressly-covered"] }],
  },
  {
    name: "sự cố thông thường không phải báo cáo",
    rule: "tra-vinh-1289-2024/serious-incident-report",
    profile: incident({
      level: "ordinary",
      stopsWholeCentre: false,
      affectsOperation: false,
      affectsUsers: false,
      kinds: ["network-device"],
    }),
    expect: [
      {
        state: "not-applicable",
        because: ["below-level"],
        advises: ["listed-kind-without-effect"],
      },
    ],
  },
  {
    name: "xếp thông thường, chưa rõ ảnh hưởng",
    rule: "tra-vinh-1289-2024/serious-incident-report",
    profile: incident({ level: "ordinary", kinds: [], reports: [] }),
    expect: [
      {
        state: "indeterminate",
        missing: [
          "incidents[SC-07].stopsWholeCentre",
          "incidents[SC-07].affectsOperation",
          "incidents[SC-07].affectsUsers",
        ],
      },
    ],
  },
  {
    name: "không rõ mức, không rõ ảnh hưởng",
    rule: "tra-vinh-1289-2024/serious-incident-report",
    profile: { incidents: [{ id: "SC-07", detectedAt: DETECTED, reports: [] }] },
    expect: [
      {
        state: "indeterminate",
        missing: [
          "incidents[SC-07].level",
          "incidents[SC-07].stopsWholeCentre",
          "incidents[SC-07].affectsOperation",
          "incidents[SC-07].affectsUsers",
        ],
      },
    ],
  },
  {
    name: "không rõ đã báo cáo hay chưa",
    rule: "tra-vinh-1289-2024/serious-incident-report",
    profile: incident({}),
    expect: [{ state: "indeterminate", missing: ["incidents[SC-07].reports"] }],
  },
  {
    name: "phát hiện trước ngày có hiệu lực",
    rule: "tra-vinh-1289-2024/serious-incident-report",
    profile: incident({ detectedAt: "2024-07-28T08:00:00+07:00", reports: [] }),
    expect: [{ state: "not-applicable", because: ["before-in-force"] }],
  },
  {
    name: "phát hiện sau thời điểm đánh giá",
    rule: "tra-vinh-1289-2024/serious-incident-report",
    profile: incident({ detectedAt: "2026-11-23T08:00:00+07:00", reports: [] }),
    expect: [{ state: "indeterminate", because: ["detected-after-as-of"] }],
  },
  {
    name: "không có sự cố",
    rule: "tra-vinh-1289-2024/serious-incident-report",
    profile: { incidents: [] },
    expect: [{ state: "not-applicable", because: ["no-incidents"] }],
  },
  {
    name: "không có thông tin về sự cố",
    rule: "tra-vinh-1289-2024/serious-incident-report",
    profile: {},
    expect: [{ state: "indeterminate", missing: ["incidents"] }],
  },
];

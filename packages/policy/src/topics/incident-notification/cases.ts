import type { Incident, IncidentReport, Recipient, SystemProfile } from "@ttthdl/core";
import type { Case } from "../case.js";

const DETECTED = "2026-11-20T16:00:00+07:00";

const incident = (facts: Partial<Incident>): SystemProfile => ({
  incidents: [{ id: "SC-07", detectedAt: DETECTED, ...facts }],
});
const notice = (to: Recipient, time = "16:10"): IncidentReport => ({
  to,
  at: `2026-11-20T${time}:00+07:00`,
});
const serious = (...reports: readonly IncidentReport[]): SystemProfile =>
  incident({ level: "serious", stopsWholeCentre: false, reports });

const ordinary = (facts: Partial<Incident>): SystemProfile =>
  incident({
    level: "ordinary",
    stopsWholeCentre: false,
    affectsOperation: false,
    affectsUsers: false,
    kinds: [],
    ...facts,
  });

/** Everybody named is notified, at the levels that are bound; "at once" is no figure. */
export const cases: readonly Case[] = [
  {
    name: "mọi sự cố: báo đủ nơi nhận",
    rule: "ben-tre-18-2018/incident-notice",
    profile: incident({ reports: [notice("related-agencies"), notice("user-section")] }),
    expect: [
      { state: "compliant", target: "incidents[SC-07]", because: ["everyone-told"], advises: [] },
    ],
  },
  {
    name: "báo đúng lúc phát hiện",
    rule: "ben-tre-18-2018/incident-notice",
    profile: incident({
      reports: [notice("related-agencies", "16:00"), notice("user-section", "16:00")],
    }),
    expect: [{ state: "compliant" }],
  },
  {
    name: "báo rất muộn cũng là đã báo: văn bản không có con số",
    rule: "ben-tre-18-2018/incident-notice",
    profile: incident({
      reports: [
        notice("related-agencies"),
        { to: "user-section", at: "2026-11-22T23:59:00+07:00" },
      ],
    }),
    expect: [{ state: "compliant" }],
  },
  {
    name: "báo sau thời điểm đánh giá không được nhìn đến",
    rule: "ben-tre-18-2018/incident-notice",
    profile: incident({
      reports: [
        notice("related-agencies"),
        { to: "user-section", at: "2026-11-23T00:00:00+07:00" },
      ],
    }),
    expect: [{ state: "violated", because: ["not-told"], distance: { amount: 1, unit: "item" } }],
  },
  {
    name: "thiếu một nơi nhận",
    rule: "ben-tre-18-2018/incident-notice",
    profile: incident({ reports: [notice("related-agencies"), notice("managing-agency")] }),
    expect: [{ state: "violated", because: ["not-told"], distance: { amount: 1, unit: "item" } }],
  },
  {
    name: "không báo cho ai",
    rule: "bac-kan-11-2023/incident-notice",
    profile: incident({ reports: [] }),
    expect: [{ state: "violated", because: ["not-told"], distance: { amount: 2, unit: "item" } }],
  },
  {
    name: "báo cáo ghi trước khi phát hiện là nhầm thời điểm",
    rule: "ben-tre-18-2018/incident-notice",
    profile: incident({ reports: [notice("related-agencies"), notice("user-section", "15:59")] }),
    expect: [
      {
        state: "indeterminate",
        missing: ["incidents[SC-07].reports[1].at"],
        because: ["told-before-detection"],
      },
    ],
  },
  {
    name: "nhầm thời điểm nhưng còn một lần báo khác",
    rule: "ben-tre-18-2018/incident-notice",
    profile: incident({
      reports: [
        notice("related-agencies"),
        notice("user-section", "15:59"),
        notice("user-section"),
      ],
    }),
    expect: [{ state: "compliant", because: ["everyone-told"] }],
  },
  {
    name: "một nơi nhầm thời điểm, một nơi không báo",
    rule: "ben-tre-18-2018/incident-notice",
    profile: incident({ reports: [notice("user-section", "15:59")] }),
    expect: [{ state: "violated", because: ["not-told", "told-before-detection"] }],
  },
  {
    name: "không rõ đã báo hay chưa",
    rule: "ben-tre-18-2018/incident-notice",
    profile: incident({}),
    expect: [{ state: "indeterminate", missing: ["incidents[SC-07].reports"] }],
  },
  {
    name: "sự cố nghiêm trọng báo cơ quan quản lý",
    rule: "ben-tre-18-2018/serious-incident-report",
    profile: serious(notice("managing-agency")),
    expect: [{ state: "compliant", advises: [] }],
  },
  {
    name: "sự cố nghiêm trọng không báo cơ quan quản lý",
    rule: "ben-tre-18-2018/serious-incident-report",
    profile: serious(notice("operator-head")),
    expect: [{ state: "violated", because: ["not-told"] }],
  },
  {
    name: "xếp mức thấp hơn thực tế không tránh được báo cáo",
    rule: "ben-tre-18-2018/serious-incident-report",
    profile: incident({
      level: "ordinary",
      stopsWholeCentre: false,
      affectsOperation: true,
      reports: [],
    }),
    expect: [{ state: "violated", because: ["not-told"] }],
  },
  {
    name: "chỉ ảnh hưởng đến người sử dụng: nêu cả hai cách hiểu, không kết luận vi phạm",
    rule: "ben-tre-18-2018/serious-incident-report",
    profile: incident({
      stopsWholeCentre: false,
      affectsOperation: false,
      affectsUsers: true,
      kinds: [],
      reports: [],
    }),
    expect: [{ state: "manual", because: ["users-only-two-readings"] }],
  },
  {
    name: "đã xếp nghiêm trọng thì không cần suy ra mức",
    rule: "ben-tre-18-2018/serious-incident-report",
    profile: incident({
      level: "serious",
      stopsWholeCentre: false,
      affectsOperation: false,
      affectsUsers: true,
      kinds: [],
      reports: [],
    }),
    expect: [{ state: "violated", advises: [] }],
  },
  {
    name: "sự cố thông thường không thuộc mức phải báo",
    rule: "bac-kan-11-2023/serious-incident-notice",
    profile: incident({
      level: "ordinary",
      stopsWholeCentre: false,
      affectsOperation: false,
      affectsUsers: false,
      kinds: ["server"],
    }),
    expect: [
      {
        state: "not-applicable",
        because: ["level-not-bound"],
        advises: ["listed-kind-without-effect"],
      },
    ],
  },
  {
    name: "ngừng toàn bộ trung tâm: vẫn phải báo ngay cơ quan quản lý",
    rule: "ben-tre-18-2018/serious-incident-report",
    profile: incident({
      level: "especially-serious",
      reports: [notice("provincial-committee")],
    }),
    expect: [{ state: "violated", because: ["not-told"], advises: [] }],
  },
  {
    name: "ngừng toàn bộ trung tâm: đã báo cơ quan quản lý",
    rule: "ben-tre-18-2018/serious-incident-report",
    profile: incident({ stopsWholeCentre: true, reports: [notice("managing-agency")] }),
    expect: [{ state: "compliant" }],
  },
  {
    name: "chỉ ảnh hưởng đến người sử dụng mà đã báo: đạt theo cả hai cách hiểu",
    rule: "ben-tre-18-2018/serious-incident-report",
    profile: incident({
      stopsWholeCentre: false,
      affectsOperation: false,
      affectsUsers: true,
      kinds: [],
      reports: [notice("managing-agency")],
    }),
    expect: [{ state: "compliant" }],
  },
  {
    name: "chỉ ảnh hưởng đến người sử dụng: báo cáo của sự cố thông thường cũng có hai cách hiểu",
    rule: "tra-vinh-1289-2024/ordinary-incident-report",
    profile: ordinary({ affectsUsers: true, resolvedAt: "2026-11-20T18:00:00+07:00", reports: [] }),
    expect: [{ state: "manual", because: ["users-only-two-readings"] }],
  },
  {
    name: "báo lãnh đạo sau khi xử lý xong",
    rule: "tra-vinh-1289-2024/ordinary-incident-report",
    profile: ordinary({
      resolvedAt: "2026-11-20T18:00:00+07:00",
      reports: [notice("operator-head", "18:00")],
    }),
    expect: [{ state: "compliant", because: ["everyone-told"] }],
  },
  {
    name: "chỉ báo lãnh đạo trước khi xử lý xong một phút",
    rule: "tra-vinh-1289-2024/ordinary-incident-report",
    profile: ordinary({
      resolvedAt: "2026-11-20T18:00:00+07:00",
      reports: [notice("operator-head", "17:59")],
    }),
    expect: [{ state: "violated", because: ["not-told", "told-before-resolution"] }],
  },
  {
    name: "chưa xử lý xong thì chưa đến lúc báo cáo",
    rule: "tra-vinh-1289-2024/ordinary-incident-report",
    profile: ordinary({ resolvedAt: null, reports: [notice("operator-head")] }),
    expect: [{ state: "not-applicable", because: ["not-yet-resolved"] }],
  },
  {
    name: "chưa xử lý xong và chưa báo: không phải vi phạm",
    rule: "tra-vinh-1289-2024/ordinary-incident-report",
    profile: ordinary({ resolvedAt: "2026-11-23T08:00:00+07:00", reports: [] }),
    expect: [{ state: "not-applicable", because: ["not-yet-resolved"] }],
  },
  {
    name: "không rõ đã xử lý xong hay chưa",
    rule: "tra-vinh-1289-2024/ordinary-incident-report",
    profile: ordinary({ reports: [notice("operator-head")] }),
    expect: [{ state: "indeterminate", missing: ["incidents[SC-07].resolvedAt"] }],
  },
  {
    name: "ngừng toàn bộ trung tâm: báo Ủy ban nhân dân tỉnh",
    rule: "ben-tre-18-2018/especially-serious-incident-report",
    profile: incident({
      level: "serious",
      stopsWholeCentre: true,
      reports: [notice("provincial-committee")],
    }),
    expect: [{ state: "compliant" }],
  },
  {
    name: "ngừng toàn bộ trung tâm mà chỉ báo cơ quan quản lý",
    rule: "bac-kan-11-2023/especially-serious-incident-notice",
    profile: incident({ stopsWholeCentre: true, reports: [notice("managing-agency")] }),
    expect: [{ state: "violated", because: ["not-told"] }],
  },
  {
    name: "không rõ có ngừng toàn bộ trung tâm hay không: chỉ hỏi điều làm đổi kết quả",
    rule: "ben-tre-18-2018/especially-serious-incident-report",
    profile: incident({ level: "serious", reports: [] }),
    expect: [{ state: "indeterminate", missing: ["incidents[SC-07].stopsWholeCentre"] }],
  },
  {
    name: "không rõ mức, không rõ ảnh hưởng",
    rule: "bac-kan-11-2023/serious-incident-notice",
    profile: incident({ reports: [] }),
    expect: [
      {
        state: "indeterminate",
        missing: [
          "incidents[SC-07].level",
          "incidents[SC-07].stopsWholeCentre",
          "incidents[SC-07].affectsOperation",
        ],
      },
    ],
  },
  {
    name: "phát hiện trước ngày có hiệu lực",
    rule: "ben-tre-18-2018/incident-notice",
    profile: incident({ detectedAt: "2018-05-13T23:59:00+07:00", reports: [] }),
    expect: [{ state: "not-applicable", because: ["before-in-force"] }],
  },
  {
    name: "phát hiện trong ngày có hiệu lực",
    rule: "ben-tre-18-2018/incident-notice",
    profile: incident({ detectedAt: "2018-05-14T00:00:00+07:00", reports: [] }),
    expect: [{ state: "violated" }],
  },
  {
    name: "phát hiện sau thời điểm đánh giá",
    rule: "ben-tre-18-2018/incident-notice",
    profile: incident({ detectedAt: "2026-11-23T08:00:00+07:00", reports: [] }),
    expect: [{ state: "indeterminate", because: ["detected-after-as-of"] }],
  },
  {
    name: "không có sự cố",
    rule: "ben-tre-18-2018/incident-notice",
    profile: { incidents: [] },
    expect: [{ state: "not-applicable", because: ["no-incidents"] }],
  },
  {
    name: "không có thông tin về sự cố",
    rule: "ben-tre-18-2018/incident-notice",
    profile: {},
    expect: [{ state: "indeterminate", missing: ["incidents"] }],
  },
  {
    name: "báo lần lượt, cùng lúc cũng là đúng thứ tự",
    rule: "made-up-text/notice-in-order",
    profile: incident({ reports: [notice("managing-agency"), notice("operator-head")] }),
    expect: [{ state: "compliant", because: ["told-in-order"] }],
  },
  {
    name: "nơi báo sau được báo trước một phút",
    rule: "made-up-text/notice-in-order",
    profile: incident({
      reports: [notice("managing-agency", "16:09"), notice("operator-head", "16:10")],
    }),
    expect: [{ state: "violated", because: ["told-out-of-order"] }],
  },
  {
    name: "báo lại đúng thứ tự thì lần báo sớm không hại gì",
    rule: "made-up-text/notice-in-order",
    profile: incident({
      reports: [
        notice("managing-agency", "16:09"),
        notice("operator-head"),
        notice("managing-agency"),
      ],
    }),
    expect: [{ state: "compliant" }],
  },
];

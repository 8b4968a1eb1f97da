import type { Incident, SystemProfile } from "@ttthdl/core";
import type { Case } from "../case.js";

/** An incident that had no effect at all, changed by what the case is about. */
const incident = (facts: Partial<Incident>): SystemProfile => ({
  incidents: [
    {
      id: "SC-01",
      detectedAt: "2026-11-10T08:00:00+07:00",
      stopsWholeCentre: false,
      affectsOperation: false,
      affectsUsers: false,
      kinds: [],
      ...facts,
    },
  ],
});

/** Nothing but the declared level is known. */
const unknown = (facts: Partial<Incident>): SystemProfile => ({
  incidents: [{ id: "SC-01", detectedAt: "2026-11-10T08:00:00+07:00", ...facts }],
});

/** Three levels with alternatives (Bến Tre), three with a required effect (Bắc Kạn), two (Trà Vinh). */
export const cases: readonly Case[] = [
  {
    name: "không ảnh hưởng gì: thông thường",
    rule: "ben-tre-18-2018/incident-levels",
    profile: incident({ level: "ordinary" }),
    expect: [{ state: "compliant", target: "incidents[SC-01]", because: ["level-fits"] }],
  },
  {
    name: "ảnh hưởng trực tiếp đến hoạt động: nghiêm trọng",
    rule: "ben-tre-18-2018/incident-levels",
    profile: incident({ affectsOperation: true, level: "serious" }),
    expect: [{ state: "compliant", advises: [] }],
  },
  {
    name: "ảnh hưởng trực tiếp mà xếp thông thường là thấp",
    rule: "bac-kan-11-2023/incident-levels",
    profile: incident({ affectsOperation: true, level: "ordinary" }),
    expect: [
      { state: "violated", because: ["level-too-low"], distance: { amount: 1, unit: "level" } },
    ],
  },
  {
    name: "ngưng trệ toàn bộ trung tâm: mức cao nhất của ba mức",
    rule: "ben-tre-18-2018/incident-levels",
    profile: incident({ stopsWholeCentre: true, level: "especially-serious" }),
    expect: [{ state: "compliant", advises: [] }],
  },
  {
    name: "ngưng trệ toàn bộ trung tâm mà chỉ xếp nghiêm trọng",
    rule: "bac-kan-11-2023/incident-levels",
    profile: incident({ stopsWholeCentre: true, affectsOperation: true, level: "serious" }),
    expect: [{ state: "violated", distance: { amount: 1, unit: "level" } }],
  },
  {
    name: "ngưng trệ toàn bộ trung tâm mà xếp thông thường: thấp hai mức",
    rule: "bac-kan-11-2023/incident-levels",
    profile: unknown({ stopsWholeCentre: true, level: "ordinary" }),
    expect: [{ state: "violated", distance: { amount: 2, unit: "level" } }],
  },
  {
    name: "Trà Vinh: ngưng trệ toàn bộ là mức cao nhất của hai mức",
    rule: "tra-vinh-1289-2024/incident-levels",
    profile: incident({ stopsWholeCentre: true, level: "serious" }),
    expect: [{ state: "compliant", advises: [] }],
  },
  {
    name: "Trà Vinh không có mức đặc biệt nghiêm trọng: hiểu là nghiêm trọng",
    rule: "tra-vinh-1289-2024/incident-levels",
    profile: incident({ stopsWholeCentre: true, level: "especially-serious" }),
    expect: [{ state: "compliant", advises: ["top-of-two-levels"] }],
  },
  {
    name: "Trà Vinh: ngưng trệ toàn bộ mà xếp thông thường chỉ thấp một mức",
    rule: "tra-vinh-1289-2024/incident-levels",
    profile: incident({ stopsWholeCentre: true, level: "ordinary" }),
    expect: [{ state: "violated", distance: { amount: 1, unit: "level" } }],
  },
  {
    name: "xếp cao hơn mức văn bản yêu cầu",
    rule: "ben-tre-18-2018/incident-levels",
    profile: incident({ level: "especially-serious" }),
    expect: [{ state: "compliant", advises: ["stricter-than-text"] }],
  },
  {
    name: "Trà Vinh: sự cố thông thường mà xếp đặc biệt nghiêm trọng",
    rule: "tra-vinh-1289-2024/incident-levels",
    profile: incident({ level: "especially-serious" }),
    expect: [{ state: "compliant", advises: ["top-of-two-levels", "stricter-than-text"] }],
  },
  {
    name: "Bến Tre: thiết bị mạng có trong danh mục thì nghiêm trọng dù không ảnh hưởng",
    rule: "ben-tre-18-2018/incident-levels",
    profile: incident({ kinds: ["network-device"], level: "ordinary" }),
    expect: [{ state: "violated", advises: [] }],
  },
  {
    name: "Bắc Kạn: có trong danh mục mà không ảnh hưởng thì thông thường",
    rule: "bac-kan-11-2023/incident-levels",
    profile: incident({ kinds: ["network-device"], level: "ordinary" }),
    expect: [{ state: "compliant", advises: ["listed-kind-without-effect"] }],
  },
  {
    name: "Trà Vinh: có trong danh mục mà không ảnh hưởng thì thông thường",
    rule: "tra-vinh-1289-2024/incident-levels",
    profile: incident({ kinds: ["data-loss"], level: "ordinary" }),
    expect: [{ state: "compliant", advises: ["listed-kind-without-effect"] }],
  },
  {
    name: "loại khác không có trong danh mục",
    rule: "ben-tre-18-2018/incident-levels",
    profile: incident({ kinds: ["other"], level: "ordinary" }),
    expect: [{ state: "compliant", advises: [] }],
  },
  {
    name: "Bến Tre: chỉ ảnh hưởng đến người sử dụng mà xếp thông thường",
    rule: "ben-tre-18-2018/incident-levels",
    profile: incident({ affectsUsers: true, level: "ordinary" }),
    expect: [{ state: "manual", because: ["users-only-two-readings"] }],
  },
  {
    name: "Trà Vinh: chỉ ảnh hưởng đến người sử dụng, xếp nghiêm trọng",
    rule: "tra-vinh-1289-2024/incident-levels",
    profile: incident({ affectsUsers: true, level: "serious" }),
    expect: [{ state: "compliant", advises: ["users-not-expressly-covered"] }],
  },
  {
    name: "Bắc Kạn: chỉ ảnh hưởng đến người sử dụng vẫn là thông thường",
    rule: "bac-kan-11-2023/incident-levels",
    profile: incident({ affectsUsers: true, level: "ordinary" }),
    expect: [{ state: "compliant", advises: [] }],
  },
  {
    name: "đã xếp mức cao nhất thì không cần thêm dữ kiện",
    rule: "ben-tre-18-2018/incident-levels",
    profile: unknown({ level: "especially-serious" }),
    expect: [{ state: "compliant", advises: [] }],
  },
  {
    name: "xếp nghiêm trọng, chưa rõ có ngưng trệ toàn bộ hay không",
    rule: "ben-tre-18-2018/incident-levels",
    profile: unknown({ affectsOperation: true, level: "serious" }),
    expect: [{ state: "indeterminate", missing: ["incidents[SC-01].stopsWholeCentre"] }],
  },
  {
    name: "Trà Vinh: xếp nghiêm trọng là đủ, không cần thêm dữ kiện",
    rule: "tra-vinh-1289-2024/incident-levels",
    profile: unknown({ level: "serious" }),
    expect: [{ state: "compliant" }],
  },
  {
    name: "xếp thông thường, chưa biết gì về ảnh hưởng",
    rule: "ben-tre-18-2018/incident-levels",
    profile: unknown({ level: "ordinary" }),
    expect: [
      {
        state: "indeterminate",
        missing: [
          "incidents[SC-01].stopsWholeCentre",
          "incidents[SC-01].affectsOperation",
          "incidents[SC-01].affectsUsers",
          "incidents[SC-01].kinds",
        ],
      },
    ],
  },
  {
    name: "Bắc Kạn: loại sự cố và người sử dụng không đổi được mức",
    rule: "bac-kan-11-2023/incident-levels",
    profile: unknown({ level: "ordinary" }),
    expect: [
      {
        state: "indeterminate",
        missing: ["incidents[SC-01].stopsWholeCentre", "incidents[SC-01].affectsOperation"],
      },
    ],
  },
  {
    name: "chưa xếp mức: nêu mức theo dữ kiện",
    rule: "tra-vinh-1289-2024/incident-levels",
    profile: incident({ affectsOperation: true }),
    expect: [
      {
        state: "indeterminate",
        missing: ["incidents[SC-01].level"],
        because: ["missing-facts", "derived-level"],
      },
    ],
  },
  {
    name: "phát hiện trước ngày có hiệu lực",
    rule: "tra-vinh-1289-2024/incident-levels",
    profile: incident({ detectedAt: "2024-07-28T23:59:59+07:00", level: "ordinary" }),
    expect: [{ state: "not-applicable", because: ["before-in-force"] }],
  },
  {
    name: "phát hiện ngay ngày có hiệu lực, theo giờ Việt Nam",
    rule: "tra-vinh-1289-2024/incident-levels",
    profile: incident({
      detectedAt: "2024-07-28T17:00:00Z",
      affectsOperation: true,
      level: "ordinary",
    }),
    expect: [{ state: "violated" }],
  },
  {
    name: "phát hiện sau thời điểm đánh giá",
    rule: "ben-tre-18-2018/incident-levels",
    profile: incident({ detectedAt: "2026-11-23T00:00:00+07:00", level: "ordinary" }),
    expect: [
      {
        state: "indeterminate",
        missing: ["incidents[SC-01].detectedAt"],
        because: ["detected-after-as-of"],
      },
    ],
  },
  {
    name: "không rõ lúc phát hiện",
    rule: "ben-tre-18-2018/incident-levels",
    profile: { incidents: [{ id: "SC-01", level: "ordinary" }] },
    expect: [{ state: "indeterminate", missing: ["incidents[SC-01].detectedAt"] }],
  },
  {
    name: "hồ sơ nêu rõ không có sự cố",
    rule: "ben-tre-18-2018/incident-levels",
    profile: { incidents: [] },
    expect: [{ state: "not-applicable", because: ["no-incidents"] }],
  },
  {
    name: "không có thông tin về sự cố",
    rule: "bac-kan-11-2023/incident-levels",
    profile: {},
    expect: [{ state: "indeterminate", missing: ["incidents"] }],
  },
];

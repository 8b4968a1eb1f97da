import type { Incident, SystemProfile } from "@ttthdl/core";
import type { Case } from "../case.js";

const incident = (facts: Partial<Incident>): SystemProfile => ({
  incidents: [
    {
      id: "AT-02",
      detectedAt: "2026-11-10T08:00:00+07:00",
      kinds: ["information-security"],
      ...facts,
    },
  ],
});

/** The upper criteria are in another instrument; only "low" can be refuted (Bắc Kạn). */
export const cases: readonly Case[] = [
  {
    name: "mức cao được chấp nhận, cần người kiểm tra tiêu chí",
    rule: "bac-kan-11-2023/security-level-low",
    profile: incident({ securityLevel: "high", affectsOperation: true }),
    expect: [
      {
        state: "manual",
        target: "incidents[AT-02]",
        because: ["level-by-other-instrument"],
      },
    ],
  },
  {
    name: "mức thấp, không gián đoạn",
    rule: "bac-kan-11-2023/security-level-low",
    profile: incident({
      securityLevel: "low",
      stopsWholeCentre: false,
      affectsOperation: false,
    }),
    expect: [{ state: "manual" }],
  },
  {
    name: "mức thấp, không rõ có gián đoạn hay không",
    rule: "bac-kan-11-2023/security-level-low",
    profile: incident({ securityLevel: "low" }),
    expect: [{ state: "manual" }],
  },
  {
    name: "mức thấp mà ảnh hưởng đến hoạt động",
    rule: "bac-kan-11-2023/security-level-low",
    profile: incident({ securityLevel: "low", affectsOperation: true }),
    expect: [
      {
        state: "violated",
        because: ["interrupted-operation"],
        distance: { amount: 1, unit: "level" },
      },
    ],
  },
  {
    name: "mức thấp mà ngưng trệ toàn bộ trung tâm",
    rule: "bac-kan-11-2023/security-level-low",
    profile: incident({ securityLevel: "low", stopsWholeCentre: true }),
    expect: [{ state: "violated" }],
  },
  {
    name: "mức trung bình mà ảnh hưởng đến hoạt động: không suy ra được",
    rule: "bac-kan-11-2023/security-level-low",
    profile: incident({ securityLevel: "medium", stopsWholeCentre: true }),
    expect: [{ state: "manual" }],
  },
  {
    name: "chưa xếp mức an toàn thông tin; mức của Điều 13 không thay được",
    rule: "bac-kan-11-2023/security-level-low",
    profile: incident({ level: "serious" }),
    expect: [{ state: "indeterminate", missing: ["incidents[AT-02].securityLevel"] }],
  },
  {
    name: "phát hiện trước ngày có hiệu lực",
    rule: "bac-kan-11-2023/security-level-low",
    profile: incident({ detectedAt: "2023-05-28T10:00:00+07:00", securityLevel: "low" }),
    expect: [{ state: "not-applicable", because: ["before-in-force"] }],
  },
  {
    name: "phát hiện sau thời điểm đánh giá",
    rule: "bac-kan-11-2023/security-level-low",
    profile: incident({ detectedAt: "2026-11-23T08:00:00+07:00", securityLevel: "low" }),
    expect: [{ state: "indeterminate", because: ["detected-after-as-of"] }],
  },
  {
    name: "hỏng ổ đĩa không phải sự cố an toàn thông tin",
    rule: "bac-kan-11-2023/security-level-low",
    profile: incident({ kinds: ["server"] }),
    expect: [{ state: "not-applicable", because: ["no-security-incident"] }],
  },
  {
    name: "không rõ loại sự cố",
    rule: "bac-kan-11-2023/security-level-low",
    profile: { incidents: [{ id: "AT-02", detectedAt: "2026-11-10T08:00:00+07:00" }] },
    expect: [{ state: "indeterminate", missing: ["incidents[AT-02].kinds"] }],
  },
  {
    name: "không có sự cố",
    rule: "bac-kan-11-2023/security-level-low",
    profile: { incidents: [] },
    expect: [{ state: "not-applicable", because: ["no-incidents"] }],
  },
  {
    name: "không có thông tin về sự cố",
    rule: "bac-kan-11-2023/security-level-low",
    profile: {},
    expect: [{ state: "indeterminate", missing: ["incidents"] }],
  },
];

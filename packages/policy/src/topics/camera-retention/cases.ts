import type { Case } from "../case.js";

/** Thirty days, recorded without a break. */
export const cases: readonly Case[] = [
  {
    name: "đúng 30 ngày",
    rule: "ben-tre-18-2018/camera-retention",
    profile: {
      cameras: [{ id: "cam-01", retention: { amount: 30, unit: "day" }, continuous: true }],
    },
    expect: [
      { state: "compliant", because: ["kept-long-enough", "records-without-a-break"], advises: [] },
    ],
  },
  {
    name: "29 ngày",
    rule: "ben-tre-18-2018/camera-retention",
    profile: {
      cameras: [{ id: "cam-01", retention: { amount: 29, unit: "day" }, continuous: true }],
    },
    expect: [
      {
        state: "violated",
        because: ["kept-too-short", "records-without-a-break"],
        distance: { amount: 1, unit: "day" },
      },
    ],
  },
  {
    name: "31 ngày là chặt hơn",
    rule: "ben-tre-18-2018/camera-retention",
    profile: {
      cameras: [{ id: "cam-01", retention: { amount: 31, unit: "day" }, continuous: true }],
    },
    expect: [{ state: "compliant", advises: ["stricter-than-text"] }],
  },
  {
    name: "một tháng có thể chỉ 28 ngày",
    rule: "ben-tre-18-2018/camera-retention",
    profile: {
      cameras: [{ id: "cam-01", retention: { amount: 1, unit: "month" }, continuous: true }],
    },
    expect: [
      {
        state: "violated",
        because: ["kept-too-short", "records-without-a-break"],
        distance: { amount: 2, unit: "day" },
        advises: ["broken-from"],
      },
    ],
  },
  {
    name: "hai tháng luôn đủ",
    rule: "ben-tre-18-2018/camera-retention",
    profile: {
      cameras: [{ id: "cam-01", retention: { amount: 2, unit: "month" }, continuous: true }],
    },
    expect: [{ state: "compliant" }],
  },
  {
    name: "không quay liên tục",
    rule: "ben-tre-18-2018/camera-retention",
    profile: {
      cameras: [{ id: "cam-01", retention: { amount: 60, unit: "day" }, continuous: false }],
    },
    expect: [{ state: "violated", because: ["kept-long-enough", "records-with-breaks"] }],
  },
  {
    name: "chưa rõ có quay liên tục không",
    rule: "ben-tre-18-2018/camera-retention",
    profile: { cameras: [{ id: "cam-01", retention: { amount: 60, unit: "day" } }] },
    expect: [{ state: "indeterminate", missing: ["cameras[cam-01].continuous"] }],
  },
  {
    name: "lưu mãi",
    rule: "ben-tre-18-2018/camera-retention",
    profile: { cameras: [{ id: "cam-01", retention: "forever", continuous: true }] },
    expect: [{ state: "compliant", because: ["kept-forever", "records-without-a-break"] }],
  },
  {
    name: "không có camera",
    rule: "ben-tre-18-2018/camera-retention",
    profile: { cameras: [] },
    expect: [{ state: "violated", because: ["no-camera"] }],
  },
  {
    name: "không khai",
    rule: "ben-tre-18-2018/camera-retention",
    profile: {},
    expect: [{ state: "indeterminate", missing: ["cameras"] }],
  },
  {
    name: "Trà Vinh như nhau",
    rule: "tra-vinh-1289-2024/camera-retention",
    profile: {
      cameras: [{ id: "cam-01", retention: { amount: 30, unit: "day" }, continuous: true }],
    },
    expect: [{ state: "compliant" }],
  },
];

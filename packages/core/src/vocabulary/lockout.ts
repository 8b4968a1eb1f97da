import type { Names } from "../text.js";

/** Every way in which a product counts failures over a time. */
export const windowKinds = ["sliding", "fixed", "since-last-failure"] as const;

/**
 * How a product counts failures over a time: those of the time before each failure, those of a span with fixed ends,
 * or all until so much time has gone by without a failure (readings L2 and L3).
 */
export type WindowKind = (typeof windowKinds)[number];

/** The ways in words. */
export const windowKindNames: Names<WindowKind> = {
  sliding: { vi: "khoảng trượt", en: "sliding window" },
  fixed: { vi: "khoảng cố định", en: "fixed window" },
  "since-last-failure": {
    vi: "khoảng tính từ lần đăng nhập không thành công gần nhất",
    en: "gap since the last failure",
  },
};

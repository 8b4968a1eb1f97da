import { expect, it } from "vitest";
import { messages } from "./words.js";

const storage = (share: number): Parameters<(typeof messages)["beyond-share"]["vi"]>[0] => ({
  dimension: "lưu trữ",
  share,
  limit: 10,
});

it("a share that is not the limit is never shown as the limit", () => {
  const { "beyond-share": beyond, "within-share": within } = messages;
  expect(beyond.vi(storage(12))).toContain("sử dụng 12% dung lượng");
  expect(beyond.vi(storage(100 / 3))).toContain("sử dụng 33,33% dung lượng");
  expect(beyond.vi(storage(10.004))).toContain("sử dụng 10,004% dung lượng");
  expect(beyond.en(storage(10.000_000_01))).toContain("use 10.00000001% of");
  expect(within.en(storage(9.996))).toContain("use 9.996% of");
  expect(within.en(storage(10))).toContain("use 10% of");
});

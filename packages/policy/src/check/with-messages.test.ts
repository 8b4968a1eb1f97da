import { describe, expect, it } from "vitest";
import { passwordSchema } from "../password/password-schema.js";
import { regulation } from "../regulations/bac-kan-11-2023/index.js";
import { check } from "./check.js";
import { describeFinding } from "./describe.js";
import { type MessageOverrides, withMessages } from "./with-messages.js";

const { findings } = check(
  { internetLines: [{ provider: "VNPT" }], loadBalancedInternet: true },
  { regulations: [regulation], asOf: "2026-11-22" },
);
const find = (topic: string): (typeof findings)[number] => {
  const finding = findings.find((each) => each.topic === topic);
  if (finding === undefined) throw new Error(`no finding of ${topic}`);
  return finding;
};
const lines = find("internet-providers");
const open = find("power");

describe("withMessages", () => {
  it("without overrides says what describeFinding says", () => {
    const words = withMessages({});
    for (const finding of findings) {
      for (const lang of ["vi", "en"] as const) {
        expect(words(finding, lang)).toEqual(describeFinding(finding, lang));
      }
    }
  });

  it("replaces a sentence in one language and keeps its remedy, the other language and the other reasons", () => {
    const words = withMessages({
      "internet-providers": {
        "too-few-providers": { vi: ({ required }) => `Cần ${required} nhà mạng.`, en: undefined },
      },
    });
    expect(words(lines, "vi").message).toContain("Cần 2 nhà mạng.");
    expect(words(lines, "vi").remedy).toBe(describeFinding(lines, "vi").remedy);
    expect(words(lines, "en")).toEqual(describeFinding(lines, "en"));
    expect(words(open, "vi")).toEqual(describeFinding(open, "vi"));
  });

  it("replaces a remedy, and a reason that any topic can give", () => {
    const words = withMessages({
      common: { "missing-facts": { en: ({ missing }) => `Please state ${missing[0]}.` } },
      "internet-providers": { "too-few-providers": { remedy: { en: () => "Order a line." } } },
    });
    expect(words(lines, "en")).toEqual({
      ...describeFinding(lines, "en"),
      remedy: "Order a line.",
    });
    expect(words(open, "en").message).toContain("Please state power.sources.");
  });

  it.each([
    [{ "internet-provider": {} }, "internet-provider is no topic"],
    [{ power: { "no-stand-by": {} } }, "no-stand-by is no reason of power"],
    [{ common: { "no-standby": {} } }, "no-standby is no common reason"],
  ])("refuses %j", (overrides, message) => {
    expect(() => withMessages(overrides as MessageOverrides)).toThrow(message);
  });

  it("gives a password schema its words", () => {
    const schema = passwordSchema(regulation, {
      accountClass: "administrator",
      allowOpen: true,
      describe: withMessages({
        "password-length": {
          "too-short": { vi: () => "Ngắn quá.", remedy: { vi: () => "Viết dài thêm." } },
        },
      }),
    });
    const messages = schema.safeParse("Ngắn-1").error?.issues.map(({ message }) => message);
    expect(messages).toContain("Ngắn quá. Viết dài thêm.");
  });
});

import { TtthdlError } from "@ttthdl/core";
import { regulation as bacKan } from "@ttthdl/policy/regulations/bac-kan-11-2023";
import { regulation as bacNinh } from "@ttthdl/policy/regulations/bac-ninh-33-2017";
import { regulation as traVinh } from "@ttthdl/policy/regulations/tra-vinh-1289-2024";
import { describe, expect, it } from "vitest";
import { passwordSchema } from "./password-schema.js";

const person = { fullName: "Nguyễn Văn An", birthDate: "1990-02-05", phone: "0912345678" };

describe("passwordSchema", () => {
  const schema = passwordSchema(bacKan, { accountClass: "administrator", person });

  it("accepts what the text allows", () => {
    expect(schema.parse("Cầu-Thê-Húc-1865")).toBe("Cầu-Thê-Húc-1865");
  });

  it("carries rule and citation, in Vietnamese by default, and never the password", () => {
    const { error } = schema.safeParse("thapbut");
    expect(error?.issues.map(({ code }) => code)).toEqual(["custom", "custom"]);
    expect(error?.issues[0]).toMatchObject({
      params: {
        rule: "bac-kan-11-2023/password-length-admin",
        cite: { article: 15, clause: 1, point: "a", item: 2 },
        state: "violated",
      },
      message: "Mật khẩu có 7 ký tự, ít hơn mức tối thiểu 11. Đặt mật khẩu từ 11 ký tự trở lên.",
    });
    expect(JSON.stringify(error)).not.toContain("thapbut");
  });

  it("says in its language that a value is no text", () => {
    const english = passwordSchema(bacKan, { accountClass: "administrator", person, lang: "en" });
    for (const value of [undefined, null, 5]) {
      expect(schema.safeParse(value).error?.issues[0]?.message).toMatch(/^Mật khẩu/);
      expect(english.safeParse(value).error?.issues[0]?.message).toMatch(/^A password/);
    }
  });

  it("asks for no person where there is none", () => {
    const service = passwordSchema(bacKan, { accountClass: "service" });
    expect(service.safeParse("Cầu-Thê-Húc-1865").success).toBe(true);
    expect(service.safeParse("short").success).toBe(false);
  });

  it("is a Standard Schema", async () => {
    const result = await schema["~standard"].validate("thapbut");
    expect(result.issues).toHaveLength(2);
  });

  it("does not pass while a rule is open, unless the caller accepts that", () => {
    const password = "Cầu-Thê-Húc-1865";
    const open = passwordSchema(bacKan, { accountClass: "user", lang: "en" });
    expect(open.safeParse(password).error?.issues[0]?.message).toContain("not stated");
    const accepted = passwordSchema(bacKan, { accountClass: "user", allowOpen: true });
    expect(accepted.safeParse(password).success).toBe(true);
    expect(accepted.safeParse("short").success).toBe(false);
  });

  it("refuses to be made where the text is silent", () => {
    for (const make of [
      () => passwordSchema(bacNinh, { accountClass: "user" }),
      () => passwordSchema(traVinh, { accountClass: "user", scope: "application" }),
    ]) {
      expect(make).toThrow(TtthdlError);
      expect(make).toThrow(/sets no rule/);
    }
  });
});

import { TtthdlError } from "@ttthdl/core";
import { regulation as bacKan } from "@ttthdl/policy/regulations/bac-kan-11-2023";
import { regulation as bacNinh } from "@ttthdl/policy/regulations/bac-ninh-33-2017";
import { regulation as portal } from "@ttthdl/policy/regulations/ben-tre-03-2019";
import { regulation as benTre } from "@ttthdl/policy/regulations/ben-tre-18-2018";
import { regulation as traVinh } from "@ttthdl/policy/regulations/tra-vinh-1289-2024";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Regulation } from "../norm.js";
import { describePassword } from "./describe-password.js";
import { evaluatePassword, type PasswordFacts } from "./evaluate-password.js";
import { passwordSchema } from "./password-schema.js";

const person = { fullName: "Nguyễn Văn An", birthDate: "1990-02-05", phone: "0912345678" };

function states(regulation: Regulation, facts: PasswordFacts): Record<string, string> {
  return Object.fromEntries(
    evaluatePassword(regulation, facts).map(({ rule, state }) => [rule.split("/")[1], state]),
  );
}

describe("length", () => {
  it.each([
    [benTre, "user", "Aa1!567", "violated"],
    [benTre, "user", "Aa1!5678", "compliant"],
    [benTre, "administrator", "Aa1!567890", "violated"],
    [benTre, "administrator", "Aa1!5678901", "compliant"],
    [benTre, "service", "Aa1!567890", "violated"],
    [bacKan, "operating-staff", "Aa1!5678", "compliant"],
    [bacKan, "top-administrator", "Aa1!567890", "violated"],
    [traVinh, "user", "Aa1!567890", "violated"],
    [traVinh, "user", "Aa1!5678901", "compliant"],
    [portal, "administrator", "Aa1!567", "violated"],
    [portal, "administrator", "Aa1!5678", "compliant"],
  ] as const)("$slug, %s, %s", (regulation, accountClass, password, state) => {
    const finding = evaluatePassword(regulation, { password, accountClass }).find(
      ({ topic }) => topic === "password-length",
    );
    expect(finding?.state).toBe(state);
  });

  it("counts code points after NFC: neither bytes nor UTF-16 units", () => {
    const lengthOf = (password: string): unknown =>
      evaluatePassword(benTre, { password, accountClass: "user" })[0]?.actual;
    expect(lengthOf("Mậtkhẩu")).toBe(7);
    expect(lengthOf("Mậtkhẩu".normalize("NFD"))).toBe(7);
    expect(lengthOf("🔑🔑🔑")).toBe(3);
  });

  it("counts a heap of marks as it is typed, a million of them at once", () => {
    const [finding] = evaluatePassword(benTre, {
      password: `a${"\u0301\u0323".repeat(500_000)}`,
      accountClass: "user",
    });
    expect(finding?.actual).toBe(1_000_001);
  });
});

describe("classes", () => {
  it.each([
    ["Mậtkhẩu-2024", "compliant"],
    ["Đđđđđđđđđđ1!", "compliant"],
    ["mậtkhẩu-2024", "violated"],
    ["Mậtkhẩu 2024", "violated"],
    ["MẬTKHẨU-2024", "violated"],
    ["Mậtkhẩu-đẹp-", "violated"],
    ["Mậtkhẩu٣٣٣-x", "compliant"],
  ])("%s", (password, state) => {
    expect(states(benTre, { password, accountClass: "administrator" })).toMatchObject({
      "password-classes-admin": state,
    });
  });
});

describe("easy words", () => {
  it("stays open without the person and names what is missing", () => {
    const finding = evaluatePassword(benTre, { password: "x", accountClass: "user" }).find(
      ({ topic }) => topic === "password-easy-words",
    );
    expect(finding).toMatchObject({
      state: "indeterminate",
      missing: ["person.fullName", "person.birthDate", "person.phone"],
    });
  });

  it.each([
    ["birthDate", "05/02/1990"],
    ["birthDate", "1990-02-05T00:00:00Z"],
    ["birthDate", ""],
    ["fullName", "123"],
    ["fullName", "\u3164"],
    ["phone", "n/a"],
    ["phone", "1234567890123456"],
  ])("refuses a %s that nothing could be compared with: %j", (fact, value) => {
    const facts = {
      password: "05021990",
      accountClass: "user",
      person: { [fact]: value },
    } as const;
    const path = `person.${fact}`;
    expect(() => evaluatePassword(bacKan, facts)).toThrow(
      expect.objectContaining({ code: "invalid-argument", path }),
    );
    expect(() => passwordSchema(bacKan, facts)).toThrow(path);
  });

  it("violates on a hit though other facts are missing", () => {
    const facts = { password: "xnguyenx", accountClass: "user", person: { fullName: "Nguyễn An" } };
    expect(states(bacKan, facts as PasswordFacts)).toMatchObject({
      "password-easy-words": "violated",
    });
  });

  it("complies when every fact was compared", () => {
    expect(
      states(bacKan, { password: "Cầu-Thê-Húc-1865", accountClass: "user", person }),
    ).toMatchObject({ "password-easy-words": "compliant" });
  });
});

describe("what binds", () => {
  it("answers nothing where the text is silent", () => {
    expect(evaluatePassword(bacNinh, { password: "x", accountClass: "user" })).toEqual([]);
    expect(evaluatePassword(portal, { password: "x", accountClass: "user" })).toEqual([]);
  });

  it("does not apply a rule on operating systems to an application; unstated scope counts as in scope", () => {
    const facts = { password: "x", accountClass: "user" } as const;
    expect(new Set(Object.values(states(traVinh, { ...facts, scope: "application" })))).toEqual(
      new Set(["not-applicable"]),
    );
    expect(Object.values(states(traVinh, facts))).toContain("violated");
    expect(Object.values(states(traVinh, { ...facts, scope: "operating-system" }))).toContain(
      "violated",
    );
  });

  it.each([{ accountClass: "admin" }, { accountClass: "user", scope: "vpnn" }])(
    "refuses a class or scope that does not exist: %o",
    (facts) => {
      expect(() =>
        evaluatePassword(bacKan, { password: "x", ...facts } as unknown as PasswordFacts),
      ).toThrow(TtthdlError);
    },
  );
});

describe("secrets and stability", () => {
  it("never holds the password or a fragment of it", () => {
    const password = "nguyen-05021990-Xy";
    const findings = evaluatePassword(benTre, { password, accountClass: "administrator", person });
    const words = findings.map((finding) => describePassword(finding, "vi"));
    const output = JSON.stringify([findings, words]).toLowerCase();
    for (const fragment of ["nguyen-", "05021990", "nguyễn", "0912"]) {
      expect(output).not.toContain(fragment);
    }
  });

  it("shares findings that cannot be changed", () => {
    const facts = { password: "x", accountClass: "user" } as const;
    const [first] = evaluatePassword(benTre, facts);
    const [second] = evaluatePassword(benTre, facts);
    expect(second).toBe(first);
    expect(Object.isFrozen(first?.reasons)).toBe(true);
  });

  it("is monotone: a longer password with the same classes never turns compliant into violated", () => {
    const password = fc.string({ unit: "grapheme", minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(password, password, (start, end) => {
        const before = states(benTre, { password: start, accountClass: "administrator" });
        const after = states(benTre, {
          password: `${start}.${end}`,
          accountClass: "administrator",
        });
        for (const rule of ["password-length-admin", "password-classes-admin"]) {
          if (before[rule] === "compliant") expect(after[rule]).toBe("compliant");
        }
      }),
    );
  });
});

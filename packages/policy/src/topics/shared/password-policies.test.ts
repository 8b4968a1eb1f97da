import type { AccountClass, PasswordPolicy } from "@ttthdl/core";
import { describe, expect, it } from "vitest";
import { regulation } from "../../regulations/tra-vinh-1289-2024/index.js";
import { judgePolicies } from "./password-policies.js";

const norm = regulation.norms.find(({ topic }) => topic === "password-length");

/** The classes that each policy is judged for, and what is missing. */
function judged(bound: readonly AccountClass[], ...passwordPolicy: readonly PasswordPolicy[]) {
  if (norm === undefined || norm.encoded === false) throw new Error("no norm on lengths");
  const seen: (readonly AccountClass[])[] = [];
  const outcomes = judgePolicies(
    { ...norm, appliesTo: { accountClasses: bound, scopes: ["operating-system"] } },
    { passwordPolicy },
    "minLength",
    ({ classes }) => {
      seen.push(classes);
      return { state: "compliant", reasons: [] };
    },
  );
  const missing = outcomes.flatMap((each) => (each.state === "indeterminate" ? each.missing : []));
  return { seen, missing };
}

describe("judgePolicies", () => {
  const administrators: PasswordPolicy = { accountClasses: ["administrator"] };

  it("lets the administration follow the administrators, unless it has a policy of its own", () => {
    const all = ["administrator", "top-administrator", "service"] as const;
    expect(judged(all, administrators).seen).toEqual([all]);
    expect(judged(all, administrators, { accountClasses: ["service"] }).seen).toEqual([
      ["administrator", "top-administrator"],
      ["service"],
    ]);
  });

  it("takes no policy of another scope for its own", () => {
    const ofMail: PasswordPolicy = { accountClasses: ["top-administrator"], scope: "mail" };
    const bound = ["administrator", "top-administrator"] as const;
    expect(judged(bound, administrators, ofMail).seen).toEqual([bound]);
  });

  it("names the top administrators where they are bound alone and nobody speaks of them", () => {
    const { seen, missing } = judged(["top-administrator"], { accountClasses: ["user"] });
    expect(seen).toEqual([]);
    expect(missing).toEqual(["passwordPolicy[accountClasses=top-administrator].minLength"]);
  });
});

import {
  accountClassNames,
  applicationKindNames,
  type Finding,
  formIdNames,
  type Lang,
  type Role,
  roleNames,
} from "@ttthdl/core";
import { describe, expect, it } from "vitest";
import { describeFinding } from "../check/describe.js";
import { judgeNorm } from "../check/judge.js";
import type { Topic } from "../norm.js";
import { evaluatePassword } from "../password/evaluate-password.js";
import { regulations } from "../regulations/index.js";
import { answeredFor } from "./answered-for.fixture.js";
import type { Case } from "./case.js";
import { topicCases } from "./cases.generated.js";
import { topicMessages } from "./index.generated.js";
import { normOfCase } from "./norm-of-case.fixture.js";

const cases = Object.values(topicCases).flat();

function findingsOf(each: Case): readonly Finding[] {
  const { profile, asOf = "2026-11-22", monthReading } = each;
  const { regulation, norm } = normOfCase(each);
  const options = { asOf, ...(monthReading === undefined ? {} : { monthReading }) };
  return judgeNorm(regulation, norm, { profile: answeredFor(norm, profile) }, options);
}

const person = { fullName: "Nguyễn Văn An", birthDate: "1990-02-05", phone: "0912345678" };
const passwords = ["nguyen", "Aa1!567", "Cầu-Thê-Húc-1865"];
const passwordFindings = regulations.flatMap((regulation) =>
  (["user", "administrator"] as const).flatMap((accountClass) =>
    passwords.flatMap((password) => [
      ...evaluatePassword(regulation, { password, accountClass, person }),
      ...evaluatePassword(regulation, { password, accountClass }),
    ]),
  ),
);
const findings: readonly Finding[] = [...cases.flatMap(findingsOf), ...passwordFindings];

/** Each sentence of a catalogue must be spoken somewhere, or nobody ever read it in its place. */
describe("every sentence is spoken by a worked case or a real password", () => {
  it.each(Object.keys(topicMessages) as Topic[])("%s", (topic) => {
    const spoken = new Set(
      findings
        .filter((finding) => finding.topic === topic)
        .flatMap(({ reasons, advisories }) => [...reasons, ...advisories])
        .map(({ code }) => code),
    );
    const silent = Object.keys(topicMessages[topic]).filter((code) => !spoken.has(code));
    expect(silent).toEqual([]);
  });
});

/**
 * The general names of roles for which a text prints names of its own, and uses none that holds them. Classes of
 * accounts are no roles, though some have the same name.
 */
function foreignNames(slug: string): readonly string[] {
  const printed = regulations.find((each) => each.slug === slug)?.roleNames ?? {};
  const own = Object.values(printed).map(({ vi }) => vi);
  const classes = Object.values(accountClassNames).map(({ vi }) => vi);
  return (Object.keys(printed) as Role[])
    .map((role) => roleNames[role].vi)
    .filter((general) => ![...own, ...classes].some((name) => name.includes(general)));
}

/** The objects that the target of a finding names: `an.nv` of `accounts[an.nv]`; a place in a list is no name. */
function objectsOf({ target = "" }: Finding): readonly string[] {
  return [...target.matchAll(/\[([^\]=]+)\]/g)].flatMap(([, name = ""]) =>
    /^\d+$/.test(name) ? [] : [name],
  );
}

/** Every name of an object as a sentence may call it: its id, or the name of a value of a closed list. */
function namesOfObject(id: string, lang: Lang): readonly string[] {
  const lists = [applicationKindNames, formIdNames, roleNames];
  return [
    id,
    ...lists.flatMap((list) =>
      Object.entries(list).flatMap(([key, name]) => (key === id ? [name[lang]] : [])),
    ),
  ];
}

/** Whether a message names an object. */
function names(message: string, object: string, lang: Lang): boolean {
  return namesOfObject(object, lang).some((name) => message.includes(name));
}

describe("a breach", () => {
  const breaches = findings.filter(({ state }) => state === "violated");
  const named = breaches.flatMap((finding) =>
    objectsOf(finding).map((object) => [finding, object] as const),
  );

  it("names its object", () => {
    expect(named.length).toBeGreaterThan(100);
    const silent = named.filter(([finding, object]) =>
      (["vi", "en"] as const).some(
        (lang) => !names(describeFinding(finding, lang).message, object, lang),
      ),
    );
    expect(silent.map(([{ rule, target }]) => `${rule}: ${target}`)).toEqual([]);
  });

  it("without its object shows: a planted fault", () => {
    expect(names("Thiết bị san-1 chưa được dán nhãn.", "san-1", "vi")).toBe(true);
    expect(names("Thiết bị chưa được dán nhãn.", "san-1", "vi")).toBe(false);
  });

  it("says what to do", () => {
    const mute = breaches.filter((finding) => !describeFinding(finding, "vi").remedy);
    expect(mute.map(({ rule }) => rule)).toEqual([]);
  });
});

describe("a sentence", () => {
  it("calls roles what the text of its norm prints", () => {
    expect(regulations.flatMap(({ slug }) => foreignNames(slug)).length).toBeGreaterThan(3);
    for (const finding of findings) {
      const { message, remedy = "" } = describeFinding(finding, "vi");
      for (const name of foreignNames(finding.regulation)) {
        expect(`${message} ${remedy}`).not.toContain(name);
      }
    }
  });
});

describe("words", () => {
  const english = findings.map((finding) => describeFinding(finding, "en"));
  const vietnamese = findings.map((finding) => describeFinding(finding, "vi"));

  it("agree in number", () => {
    for (const { message, remedy = "" } of english) {
      expect(`${message} ${remedy}`).not.toMatch(
        /(?<![\d.,-])1 (?:working )?(?:\w+s)\b(?<!\b(?:is|was|has|class|less)\b)/,
      );
    }
  });

  it("begin with a capital letter", () => {
    const target = /^(?:\p{Lu}|\d|[a-z-]+\[)/u;
    for (const { message, remedy } of [...english, ...vietnamese]) {
      if (message !== "") expect(message).toMatch(target);
      if (remedy !== undefined) expect(remedy).toMatch(target);
    }
  });

  it("say who and what in each language alone: no English word stands in a Vietnamese sentence", () => {
    for (const { message, remedy = "", advisories } of vietnamese) {
      expect([message, remedy, ...advisories].join(" ")).not.toMatch(/\b(?:the|of|and|is|was)\b/);
    }
  });

  it("write days as a clerk does", () => {
    for (const { message, remedy = "" } of vietnamese) {
      expect(`${message} ${remedy}`).not.toMatch(/\d{4}-\d{2}-\d{2}/);
    }
  });
});

import { TtthdlError } from "@ttthdl/core";
import { regulation as bacKan } from "@ttthdl/policy/regulations/bac-kan-11-2023";
import { regulation as bacNinh } from "@ttthdl/policy/regulations/bac-ninh-33-2017";
import { regulation as benTre } from "@ttthdl/policy/regulations/ben-tre-18-2018";
import { regulation as traVinh } from "@ttthdl/policy/regulations/tra-vinh-1289-2024";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Regulation } from "../norm.js";
import { type LockoutPolicy, lockoutPolicy } from "./lockout-policy.js";
import type { LockoutDecision, LockoutEvent, LockoutState } from "./lockout-state.js";

/** Seconds after the first event. */
type Script = readonly (readonly [seconds: number, outcome: LockoutEvent["outcome"]])[];

function play(policy: LockoutPolicy, script: Script): readonly LockoutDecision[] {
  let state = policy.initial;
  return script.map(([seconds, outcome]) => {
    const step = policy.step(state, { at: seconds * 1000, outcome });
    // The state survives any store.
    state = JSON.parse(JSON.stringify(step.state));
    return step.decision;
  });
}

const kinds = (regulation: Regulation, script: Script): readonly string[] =>
  play(lockoutPolicy(regulation), script).map(({ kind }) => kind);

const MINUTE = 60;
const five = [0, 1, 2, 3, 4].map((second) => [second, "failure"] as const);

describe.each([benTre, traVinh])("$slug: five, then 30 minutes", (regulation) => {
  it("locks at the fifth failure", () => {
    expect(play(lockoutPolicy(regulation), five).at(-1)).toEqual({
      kind: "locked",
      lockedAt: 4000,
      endsAt: 4000 + 30 * MINUTE * 1000,
    });
  });

  it("refuses at +29:59 and accepts at +30:00", () => {
    expect(kinds(regulation, [...five, [4 + 30 * MINUTE - 1, "success"]]).at(-1)).toBe("refused");
    expect(kinds(regulation, [...five, [4 + 30 * MINUTE, "success"]]).at(-1)).toBe("admitted");
  });

  it("knows no window: failures count until a success", () => {
    const daily = [0, 1, 2, 3, 4].map((day) => [day * 24 * 60 * MINUTE, "failure"] as const);
    expect(kinds(regulation, daily).at(-1)).toBe("locked");
  });

  it("neither counts nor prolongs while locked", () => {
    const script: Script = [...five, [60, "failure"], [4 + 30 * MINUTE, "failure"]];
    expect(play(lockoutPolicy(regulation), script).slice(-2)).toEqual([
      { kind: "refused", lockedAt: 4000, endsAt: 4000 + 30 * MINUTE * 1000 },
      { kind: "counted", failures: 1, remaining: 4 },
    ]);
  });

  it("gives a request no effect", () => {
    expect(kinds(regulation, [...five, [10, "unlock-request"], [11, "success"]]).slice(-2)).toEqual(
      ["ignored", "refused"],
    );
  });
});

describe("bac-kan-11-2023: five consecutive within a sliding 30 minutes, until the owner asks", () => {
  it("holds both ends of the window", () => {
    const spread = (last: number): Script => [
      [0, "failure"],
      [1, "failure"],
      [2, "failure"],
      [3, "failure"],
      [last, "failure"],
    ];
    expect(kinds(bacKan, spread(30 * MINUTE)).at(-1)).toBe("locked");
    expect(kinds(bacKan, spread(30 * MINUTE + 1)).at(-1)).toBe("counted");
  });

  it("slides: the oldest failure leaves, the rest still count", () => {
    const script: Script = [
      [0, "failure"],
      ...[20, 21, 22, 23].map((minute) => [minute * MINUTE, "failure"] as const),
    ];
    expect(kinds(bacKan, script).at(-1)).toBe("locked");
    expect(
      kinds(bacKan, [
        [0, "failure"],
        ...[28, 29, 30, 31].map((minute) => [minute * MINUTE, "failure"] as const),
        [32 * MINUTE, "failure"],
      ]),
    ).toEqual(["counted", "counted", "counted", "counted", "counted", "locked"]);
  });

  it("is cleared by a success", () => {
    expect(kinds(bacKan, [...five.slice(0, 4), [5, "success"], [6, "failure"]]).at(-1)).toBe(
      "counted",
    );
  });

  it("never ends by itself", () => {
    const years = 10 * 365 * 24 * 60 * MINUTE;
    expect(kinds(bacKan, [...five, [years, "success"]]).at(-1)).toBe("refused");
    expect(kinds(bacKan, [...five, [9, "unlock-request"], [10, "success"]]).slice(-2)).toEqual([
      "unlocked",
      "admitted",
    ]);
  });
});

describe("misuse", () => {
  it("refuses a text without a rule, events out of order and moments that do not exist", () => {
    expect(() => lockoutPolicy(bacNinh)).toThrow(TtthdlError);
    const policy = lockoutPolicy(benTre);
    const { state } = policy.step(policy.initial, {
      at: "2026-11-20T08:00:00+07:00",
      outcome: "failure",
    });
    const early = { at: "2026-11-20T00:59:59Z", outcome: "failure" } as const;
    expect(() => policy.step(state, early)).toThrow(/before the last/);
    for (const at of ["2026-11-20T08:00:00", "2026-02-30T08:00:00Z", Number.NaN]) {
      expect(() => policy.step(policy.initial, { at, outcome: "failure" })).toThrow(TtthdlError);
    }
    expect(() => policy.step(policy.initial, { at: 1e300, outcome: "failure" })).toThrow(
      TtthdlError,
    );
    expect(() => policy.step(policy.initial, undefined as unknown as LockoutEvent)).toThrow(
      TtthdlError,
    );
    const unknown = { at: 0, outcome: "fail" } as unknown as LockoutEvent;
    expect(() => policy.step(policy.initial, unknown)).toThrow(TtthdlError);
  });
});

describe("a state that a store has damaged", () => {
  const whole = { failures: [0], lockedAt: null, lastAt: 0 };
  const step = (state: unknown): string => {
    const event = { at: 1000, outcome: "failure" } as const;
    return lockoutPolicy(bacKan).step(state as LockoutState, event).decision.kind;
  };

  it.each([
    ["lastAt", {}],
    ["lastAt", null],
    ["failures", { ...whole, failures: null }],
    ["failures", { ...whole, failures: ["2026-11-20"] }],
    ["lockedAt", { failures: [0], lastAt: 0 }],
    ["failures", { ...whole, failures: [1] }],
    ["failures", { ...whole, lastAt: null }],
    ["lockedAt", { ...whole, lockedAt: Number.NaN }],
    ["lockedAt", { failures: [], lockedAt: 1, lastAt: 0 }],
    ["lockedAt", { failures: [], lockedAt: 9e15, lastAt: null }],
    ["lastAt", { ...whole, lastAt: 9e15 }],
    ["lastAt", { failures: [0], lockedAt: null }],
  ])("is refused, naming its %s: %j", (part, state) => {
    expect(step(whole)).toBe("counted");
    expect(() => step(state)).toThrow(
      expect.objectContaining({
        code: "invalid-argument",
        message: `the state of an account is damaged: ${part}`,
      }),
    );
  });
});

describe("the machine against a plain reading of the text", () => {
  const outcomes = fc.constantFrom<LockoutEvent["outcome"]>("failure", "success", "unlock-request");
  const events = fc.array(fc.tuple(fc.integer({ min: 0, max: 15 * MINUTE }), outcomes), {
    maxLength: 60,
  });

  it.each([benTre, bacKan])("$slug admits no sixth guess in a row", (regulation) => {
    fc.assert(
      fc.property(events, (gaps) => {
        let seconds = 0;
        const script = gaps.map(([gap, outcome]) => {
          seconds += gap;
          return [seconds, outcome] as const;
        });
        let row = 0;
        for (const { kind } of play(lockoutPolicy(regulation), script)) {
          if (kind === "locked" || kind === "admitted" || kind === "unlocked") row = 0;
          if (kind === "counted" && regulation === benTre) row++;
          expect(row).toBeLessThan(5);
        }
      }),
    );
  });
});

import { afterEach, describe, expect, it } from "vitest";
import * as z from "zod";
import { parseProfile } from "./parse-profile.js";
import { profileProblems } from "./profile-problems.js";

const many = 100_000;

afterEach(() => {
  z.config({ jitless: false });
});

/** An object that holds an object that holds … */
function nested(depth: number): object {
  let inner: object = {};
  for (let level = 0; level < depth; level += 1) inner = { a: inner, accounts: [inner] };
  return inner;
}

describe("hostile input", () => {
  it("reports a __proto__ key and changes no prototype", () => {
    const input: unknown = JSON.parse('{"__proto__":{"power":{"ups":true}}}');
    expect(profileProblems(input).map(({ path }) => path)).toEqual(["__proto__"]);
    const account: unknown = JSON.parse(
      '{"accounts":[{"id":"a","__proto__":{"status":"active"}}]}',
    );
    expect(profileProblems(account).map(({ path }) => path)).toEqual(["accounts[0].__proto__"]);
    expect(Object.keys(Object.prototype)).toEqual([]);
  });

  it.each(["__proto__", "constructor", "toString"])("takes %s as an id", (id) => {
    expect(parseProfile({ accounts: [{ id }] })).toEqual({ accounts: [{ id }] });
    expect(profileProblems({ accounts: [{ id }, { id }] })).toHaveLength(1);
  });

  it("takes thirty marks on a letter of a name, and no more, a million of them at once", () => {
    const named = (count: number): unknown =>
      profileProblems({ accounts: [{ id: `a${"\u0323\u0301".repeat(count)}` }] });
    expect(named(15)).toEqual([]);
    for (const count of [17, 500_000]) {
      expect(named(count)).toEqual([
        { path: "accounts[0].id", message: "must not heap more than 30 marks on one letter" },
      ]);
    }
  });

  it.each(["a\u001b[31mb", "a\nb", "a\u0007", "a\u009bb"])("refuses %j as an id", (id) => {
    expect(profileProblems({ accounts: [{ id }] })).toEqual([
      { path: "accounts[0].id", message: "must hold no control character or line break" },
    ]);
  });

  it.each([
    [Number.POSITIVE_INFINITY, 'expected "never" or a number, not an infinite number'],
    [Number.NaN, 'expected "never" or a number, not NaN'],
  ])("refuses %d failures", (threshold, message) => {
    expect(profileProblems({ lockout: { threshold } })).toEqual([
      { path: "lockout.threshold", message },
    ]);
  });

  it("takes 100,000 sound entries", () => {
    const accounts = Array.from({ length: many }, (_, index) => ({ id: `a${index}` }));
    expect(parseProfile({ accounts }).accounts).toHaveLength(many);
  });

  it.each([false, true])(
    "bounds the problems of 100,000 bad entries (eval forbidden: %s)",
    (jitless) => {
      z.config({ jitless });
      const bad = Array.from({ length: many }, () => ({ ok: "yes", at: 5, x: 1 }));
      for (const input of [
        { accounts: bad },
        { lockout: bad },
        { backups: [{ dataset: "a", runs: bad }] },
        { backups: bad.map(() => ({ dataset: 5, runs: [{ ok: "yes" }] })) },
      ]) {
        const problems = profileProblems(input);
        expect(problems.length).toBeGreaterThan(500);
        expect(problems.length).toBeLessThan(5000);
        expect(problems.map(({ message }) => message)).toContain(
          "too many problems in this list; the entries after it were not examined",
        );
      }
    },
  );

  it("bounds the problems of 100,000 unknown keys", () => {
    const input = Object.fromEntries(Array.from({ length: many }, (_, index) => [`k${index}`, 1]));
    const problems = profileProblems(input);
    expect(problems[0]).toEqual({ path: "k0", message: "is not a known key" });
    expect(problems.length).toBeLessThan(1000);
  });

  it("looks no deeper than a profile goes", () => {
    expect(profileProblems(nested(20_000)).map(({ path }) => path)).toContain("a");
    expect(profileProblems({ lockout: nested(20_000) })).not.toEqual([]);
    const cycle: Record<string, unknown> = {};
    cycle["system"] = cycle;
    expect(profileProblems(cycle).map(({ path }) => path)).toEqual(["system.system"]);
  });

  it("ends on the list that holds itself", () => {
    const list: unknown[] = [];
    list.push(list);
    expect(profileProblems({ accounts: list })).not.toEqual([]);
    expect(profileProblems({ lockout: list })).not.toEqual([]);
  });
});

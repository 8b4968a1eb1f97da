import { formatMoment, localDay } from "@ttthdl/calendar";
import { isTtthdlError, TtthdlError } from "@ttthdl/core";
import { check, evaluatePassword, lockoutPolicy } from "@ttthdl/policy";
import { regulation } from "@ttthdl/policy/regulations/bac-kan-11-2023";
import { describe, expect, it } from "vitest";
import { calls } from "./calls.js";

const junk: readonly unknown[] = [
  undefined,
  null,
  true,
  0,
  -1.5,
  Number.NaN,
  Number.POSITIVE_INFINITY,
  912_345_678,
  "",
  "en-US",
  "bac-kan-11-2023",
  [],
  {},
  new Date(0),
  () => "x",
];

/** The arguments with one of them, or one field of one of them, replaced. */
function* spoilt(args: readonly unknown[], bad: unknown): Generator<readonly unknown[]> {
  for (const [index, arg] of args.entries()) {
    const replaced = (value: unknown): readonly unknown[] =>
      args.map((each, at) => (at === index ? value : each));
    yield replaced(bad);
    if (typeof arg !== "object" || arg === null || Array.isArray(arg)) continue;
    for (const key of Object.keys(arg)) yield replaced({ ...arg, [key]: bad });
  }
}

describe("whatever is given in place of an argument, or of a field of one", () => {
  it.each(Object.entries(calls))("%s answers or throws a TtthdlError", async (_, call) => {
    const [ask, ...args] = call;
    await ask(...(args as never[]));
    const others = new Set<string>();
    for (const bad of junk) {
      for (const wrong of spoilt(args, bad)) {
        try {
          await ask(...(wrong as never[]));
        } catch (error) {
          if (!isTtthdlError(error)) others.add(`${String(bad)}: ${String(error)}`);
        }
      }
    }
    expect([...others]).toEqual([]);
  });
});

const unsafe = (value: unknown): never => value as never;

describe("misuse is an error that says where and what", () => {
  it.each<readonly [string, () => unknown, RegExp]>([
    ["a locale", () => formatMoment(0, unsafe("en-US")), /^lang: only vi or en, not en-US$/],
    ["no moment", () => localDay(unsafe(null)), /^object is not a moment/],
    ["a Date", () => localDay(unsafe(new Date(0))), /^object is not a moment/],
    [
      "no options",
      () => (check as (profile: object) => unknown)({}),
      /^options: must be an object, not undefined$/,
    ],
    ["a slug", () => lockoutPolicy(unsafe("bac-kan-11-2023")), /not the slug bac-kan-11-2023$/],
    ["no person", () => password({ person: null }), /^person: must be an object, not null$/],
    ["a number", () => password({ person: { phone: 1 } }), /^person.phone: must be a text/],
    ["no password", () => password({ password: undefined }), /^password: must be a text/],
  ])("%s", (_, ask, message) => {
    expect(ask).toThrow(TtthdlError);
    expect(ask).toThrow(message);
  });
});

function password(facts: object): unknown {
  return evaluatePassword(regulation, unsafe({ password: "x", accountClass: "user", ...facts }));
}

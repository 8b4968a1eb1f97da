import { type Incident, TtthdlError } from "@ttthdl/core";
import { describe, expect, it } from "vitest";
import { nationalInstruments, regulations } from "../regulations/index.js";
import type { IncidentClock } from "./incident-clock.js";
import { incidentClocks } from "./incident-clocks.js";

const detectedAt = "2026-11-20T16:00:00+07:00";
const security: Incident = {
  id: "SC-07",
  detectedAt,
  kinds: ["information-security"],
  stopsWholeCentre: false,
  affectsOperation: true,
  affectsUsers: true,
  reports: [],
};
const all = [...regulations, ...nationalInstruments];
const AT = "2026-11-20T17:00:00+07:00";

const clock = (
  rule: string,
  incident: Incident = security,
  at: string = AT,
): IncidentClock | undefined =>
  incidentClocks(incident, all, at).clocks.find((each) => each.rule === rule);
const state = (rule: string, incident?: Incident, at?: string) => clock(rule, incident, at)?.state;

const TERM = "nd-331-2026/incident-report";
const FIRST = "nd-331-2026/first-notice";
const WRITTEN = "tra-vinh-1289-2024/serious-incident-report";

describe("incidentClocks", () => {
  it("gives exact moments, whatever the offset of the detection", () => {
    expect(clock(TERM)?.due).toBe("2026-11-23T16:00:00+07:00");
    expect(clock(TERM, { ...security, detectedAt: "2026-11-20T09:00:00Z" })?.due).toBe(
      "2026-11-23T16:00:00+07:00",
    );
    expect(clock(FIRST)?.due).toBe("2026-11-21T16:00:00+07:00");
    expect(clock(WRITTEN)?.due).toBe("2026-11-21T16:00:00+07:00");
  });

  it.each([
    ["2026-11-23T16:00:00+07:00", "due"],
    ["2026-11-23T16:00:01+07:00", "overdue"],
  ])("72 hours, nothing sent, at %s: %s", (at, expected) => {
    expect(state(TERM, security, at)).toBe(expected);
  });

  it.each([
    ["2026-11-20T15:59:59+07:00", "overdue"],
    ["2026-11-20T16:00:00+07:00", "done"],
    ["2026-11-23T16:00:00+07:00", "done"],
    ["2026-11-23T16:00:01+07:00", "done-late"],
  ])("72 hours, sent at %s: %s", (at, expected) => {
    const reports = [{ to: "public-security-ministry", at }] as const;
    expect(state(TERM, { ...security, reports }, "2026-11-25T08:00:00+07:00")).toBe(expected);
  });

  it("does not look at what was sent after the moment asked for", () => {
    const reports = [{ to: "public-security-ministry", at: "2026-11-21T08:00:00+07:00" }] as const;
    expect(state(TERM, { ...security, reports }, "2026-11-21T07:59:59+07:00")).toBe("due");
    expect(state(TERM, { ...security, reports }, "2026-11-21T08:00:00+07:00")).toBe("done");
  });

  it("counts only a written report where the text asks for one", () => {
    const sent = (written?: boolean) =>
      state(WRITTEN, {
        ...security,
        reports: [
          {
            to: "managing-agency",
            at: "2026-11-20T16:30:00+07:00",
            ...(written !== undefined && { written }),
          },
        ],
      });
    expect([sent(true), sent(false), sent()]).toEqual(["done", "due", "due"]);
  });

  it("names what is not stated and never takes it for no", () => {
    expect(clock(FIRST)).toMatchObject({ state: "open", missing: ["nationalLaw.serious"] });
    const bare = incidentClocks({ id: "SC-08" }, all, AT).clocks;
    expect(bare.every((each) => each.state === "open")).toBe(true);
    expect(bare.every((each) => each.due === undefined)).toBe(true);
    expect(bare.every((each) => each.missing.includes("detectedAt"))).toBe(true);
  });

  it("does not take the level of a provincial text for that of the national one", () => {
    expect(state(FIRST, { ...security, level: "especially-serious" })).toBe("open");
    expect(state(FIRST, { ...security, nationalLaw: { serious: true } })).toBe("due");
    expect(state(FIRST, { ...security, nationalLaw: { serious: false } })).toBe("not-applicable");
  });

  it("stands in the order in which to act, what is done and what does not bind last", () => {
    const reports = [{ to: "operator-head", at: "2026-11-20T16:05:00+07:00" }] as const;
    const { clocks } = incidentClocks({ ...security, reports }, all, AT);
    const order = ["due", "overdue", "open"];
    const rank = ({ state: each }: IncidentClock): number =>
      order.includes(each) ? 0 : each === "not-applicable" ? 3 : each === "later" ? 1 : 2;
    expect(clocks.map(rank)).toEqual(clocks.map(rank).sort());
    const dues = clocks.filter((each) => rank(each) === 0).map(({ due = "" }) => due);
    expect(dues).toEqual([...dues].sort());
    expect(clocks.some(({ state: each }) => each === "done")).toBe(true);
  });

  it("waits for the resolution where the text says so", () => {
    const AFTER = "tra-vinh-1289-2024/ordinary-incident-report";
    const ordinary: Incident = {
      ...security,
      kinds: ["other"],
      affectsOperation: false,
      affectsUsers: false,
      level: "ordinary",
    };
    const resolvedAt = "2026-11-20T16:30:00+07:00";
    expect(clock(AFTER, ordinary)).toMatchObject({ state: "open", missing: ["resolvedAt"] });
    expect(state(AFTER, { ...ordinary, resolvedAt: null })).toBe("later");
    expect(state(AFTER, { ...ordinary, resolvedAt }, "2026-11-20T16:29:59+07:00")).toBe("later");
    expect(state(AFTER, { ...ordinary, resolvedAt }, resolvedAt)).toBe("due");
    const sent = (at: string): Incident => ({
      ...ordinary,
      resolvedAt,
      reports: [{ to: "operator-head", at }],
    });
    expect(state(AFTER, sent("2026-11-20T16:29:59+07:00"))).toBe("due");
    expect(state(AFTER, sent(resolvedAt))).toBe("done");
  });

  it("leaves to a person what two readings decide differently", () => {
    const usersOnly: Incident = { ...security, kinds: ["other"], affectsOperation: false };
    expect(clock("tra-vinh-1289-2024/serious-incident-notice", usersOnly)).toMatchObject({
      state: "open",
      contested: true,
    });
  });

  it("counts each text from its own first day", () => {
    const early = { ...security, detectedAt: "2026-06-30T23:59:59+07:00" };
    expect(state(TERM, early)).toBeUndefined();
    expect(state(TERM, { ...early, detectedAt: "2026-07-01T00:00:00+07:00" })).toBe("overdue");
  });

  it("names who receives it today where the printed name is gone", () => {
    const printed = clock("bac-kan-11-2023/serious-incident-notice");
    expect(printed?.recipientNow?.vi).toBe("Sở Khoa học và Công nghệ");
  });

  it("refuses misuse", () => {
    expect(() => incidentClocks(security, all, "2026-11-20")).toThrow(TtthdlError);
    expect(() => incidentClocks(security, "all" as never, AT)).toThrow(TtthdlError);
  });
});

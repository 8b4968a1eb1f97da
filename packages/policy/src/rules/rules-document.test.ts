import { describe, expect, it } from "vitest";
import { regulations } from "../regulations/index.js";
import { rulesDocument, rulesText } from "./rules-document.js";

describe("the rules document", () => {
  const document = rulesDocument(regulations);

  it("holds every norm of every regulation, in the order of the law", () => {
    expect(document.regulations.map(({ rules }) => rules.map(({ id }) => id))).toEqual(
      regulations.map(({ norms }) => norms.map(({ id }) => id)),
    );
  });

  it("has figures or a reason for each, and every reading that is named", () => {
    for (const { rules } of document.regulations) {
      for (const { id, encoded, params, reason, readings } of rules) {
        expect([id, params === undefined, reason === undefined]).toEqual([id, !encoded, encoded]);
        for (const reading of readings) expect(document.readings[reading]?.vi).toBeDefined();
      }
    }
  });

  it("survives JSON, byte for byte the same in two runs", () => {
    expect(JSON.parse(rulesText(regulations))).toEqual(document);
    expect(rulesText(regulations)).toBe(rulesText(regulations));
    expect(rulesText(regulations.slice(0, 1))).not.toBe(rulesText(regulations.slice(1, 2)));
  });
});

import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { describe, expect, it } from "vitest";
import { regulations } from "../regulations/index.js";
import { topicNames } from "../topics/index.generated.js";
import { paramsSchemas } from "./params-schemas.js";
import { rulesText } from "./rules-document.js";
import { rulesJsonSchema } from "./rules-schema.js";

const ajv = new Ajv2020({ allErrors: true });
addFormats.default(ajv);
const validate = ajv.compile(rulesJsonSchema());

// biome-ignore lint/suspicious/noExplicitAny: a document that tests break on purpose.
type Broken = any;
const rules = (): Broken => JSON.parse(rulesText(regulations));
const first = (document: Broken): Broken => document.regulations[0].rules[0];
const rule = (document: Broken, id: string): Broken =>
  document.regulations
    .flatMap((regulation: Broken) => regulation.rules)
    .find((each: Broken) => each.id === id);

const power = (document: Broken): Broken => rule(document, "bac-kan-11-2023/power");
const TEXT = { vi: "x", en: "x" };

describe("the JSON Schema of rules.json", () => {
  it("says what it is", () => {
    expect(rulesJsonSchema()).toMatchObject({
      $schema: "https://json-schema.org/draft/2020-12/schema",
      $id: "urn:ttthdl:schema:rules:1",
    });
  });

  it("knows the parameters of every topic", () => {
    expect(Object.keys(paramsSchemas).sort()).toEqual(Object.keys(topicNames).sort());
    expect(paramsSchemas["password-length"]).toEqual({
      type: "object",
      properties: {
        characters: {
          type: "object",
          properties: { atLeast: { type: "number" } },
          required: ["atLeast"],
          additionalProperties: false,
        },
      },
      required: ["characters"],
      additionalProperties: false,
    });
  });

  it("takes the rules of all regulations", () => {
    validate(rules());
    expect(validate.errors).toBeNull();
  });

  it.each<readonly [string, (document: Broken) => void]>([
    ["another version", (document) => Object.assign(document, { schema: "ttthdl.rules/2" })],
    ["no regulations", (document) => delete document.regulations],
    ["a rule without its place", (document) => delete first(document).cite],
    ["a title in one language", (document) => delete first(document).title.en],
    ["an empty title", (document) => Object.assign(first(document).title, { vi: "" })],
    ["an unknown modality", (document) => Object.assign(first(document), { modality: "should" })],
    ["an unknown key", (document) => Object.assign(first(document), { note: "x" })],
    ["an unknown topic", (document) => Object.assign(first(document), { topic: "weather" })],
    ["an encoded rule without parameters", (document) => delete power(document).params],
    ["one with a reason", (document) => Object.assign(power(document), { reason: TEXT })],
    [
      "a rule that is not encoded, with parameters",
      (document) => Object.assign(power(document), { encoded: false, reason: TEXT }),
    ],
    ["a parameter left out", (document) => delete power(document).params.ups],
    [
      "a default that a literal leaves out",
      (document) => delete rule(document, "ben-tre-18-2018/network-continuity").params.holds,
    ],
    [
      "one that its topic does not know",
      (document) => Object.assign(power(document).params, { x: 1 }),
    ],
    ["one of another kind", (document) => Object.assign(power(document).params, { ups: "yes" })],
    [
      "a unit that its topic does not count in",
      (document) =>
        Object.assign(rule(document, "bac-kan-11-2023/camera-retention").params.retention.atLeast, {
          unit: "month",
        }),
    ],
    ["half an article", (document) => Object.assign(first(document).cite, { article: 1.5 })],
    ["a point with a tone", (document) => Object.assign(first(document).cite, { point: "à" })],
    [
      "no such day",
      (document) => Object.assign(document.regulations[0], { issuedOn: "2023-02-30" }),
    ],
  ])("refuses %s", (_, damage) => {
    const document = rules();
    damage(document);
    expect(validate(document)).toBe(false);
  });
});

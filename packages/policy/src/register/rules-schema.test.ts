import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { describe, expect, it } from "vitest";
import { regulations } from "../regulations/index.js";
import { rulesText } from "./rules-document.js";
import { rulesJsonSchema } from "./rules-schema.js";

const ajv = new Ajv2020({ allErrors: true });
addFormats.default(ajv);
const validate = ajv.compile(rulesJsonSchema());

// biome-ignore lint/suspicious/noExplicitAny: a document that tests break on purpose.
type Broken = any;
const rules = (): Broken => JSON.parse(rulesText(regulations));
const first = (document: Broken): Broken => document.regulations[0].rules[0];

describe("the JSON Schema of rules.json", () => {
  it("says what it is", () => {
    expect(rulesJsonSchema()).toMatchObject({
      $schema: "https://json-schema.org/draft/2020-12/schema",
      $id: "urn:ttthdl:schema:rules:1",
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

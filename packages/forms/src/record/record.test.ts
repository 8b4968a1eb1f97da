import { TtthdlError } from "@ttthdl/core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formDefinition, formDefinitions, mau1, mau2 } from "../index.js";
import { FormFileError } from "../parse/index.js";
import { anyDraft, submissions } from "../testing/form-data.fixture.js";
import { normalizeText } from "../text/normalize-text.js";
import { formDigest, formRecord, parseRecord, serializeRecord } from "./index.js";

describe("a record", () => {
  it.each(formDefinitions)("of $id holds a submission as it is", (definition) => {
    const data = submissions[definition.id as keyof typeof submissions];
    const parsed = parseRecord(serializeRecord(formRecord(definition, data)));
    expect(parsed).toEqual({ definition, data });
  });

  it("is the same whatever the order and the spelling of the data", () => {
    const written = (data: object): string => serializeRecord(formRecord(mau1, data));
    expect(written({ fax: "113", address: "Bê\u0301n Tre ", extra: "x" })).toBe(
      written({ address: "B\u1ebfn Tre", fax: "113", contact: {}, purpose: " " }),
    );
  });

  it("comes back from its bytes, whatever a draft holds", () => {
    fc.assert(
      fc.property(anyDraft(mau2), (draft) => {
        const record = formRecord(mau2, draft);
        const { data } = parseRecord(serializeRecord(record));
        expect(serializeRecord(formRecord(mau2, data))).toBe(serializeRecord(record));
      }),
    );
  });

  it.each([
    ["{", "damaged or cut short"],
    ['{"schema":"ttthdl.form/1","form":"mau-1","data":{},"form":"mau-1"}', "given twice"],
    ['{"schema":"ttthdl.form/1","form":"mau-1","data":{"fax":"1","f\\u0061x":"1"}}', "given twice"],
    ["[]", "has to be an object"],
    ['{"schema":"x"}', "ttthdl.form/1"],
    ['{"schema":"ttthdl.form/1","form":"mau-9","data":{}}', "not known"],
    ['{"schema":"ttthdl.form/1","form":"mau-1"}', "data: has to be an object"],
    ['{"schema":"ttthdl.form/1","form":"mau-1","data":[]}', "data: has to be an object"],
    ['{"schema":"ttthdl.form/1","form":"mau-1","data":{},"hash":""}', "hash: the form has no such"],
    [
      '{"schema":"ttthdl.form/1","form":"mau-1","data":{"nguoi":"x"}}',
      "nguoi: the form has no such",
    ],
    ['{"schema":"ttthdl.form/1","form":"mau-1","data":{"fax":113}}', "fax: has to be a text"],
    ['{"schema":"ttthdl.form/1","form":"mau-1","data":{"fax":null}}', "fax: has to be a text"],
    [
      '{"schema":"ttthdl.form/1","form":"mau-1","data":{"contact":[]}}',
      "contact: has to be an obj",
    ],
    [
      '{"schema":"ttthdl.form/1","form":"mau-1","data":{"contact":""}}',
      "contact: has to be an obj",
    ],
    [
      '{"schema":"ttthdl.form/1","form":"mau-1","data":{"contact":{"x":""}}}',
      "contact.x: the form",
    ],
    [
      '{"schema":"ttthdl.form/1","form":"mau-1","data":{"__proto__":{}}}',
      "__proto__: the form has",
    ],
  ])("is refused: %s", (text, reason) => {
    expect(() => parseRecord(text)).toThrow(TtthdlError);
    expect(() => parseRecord(text)).toThrow(reason);
  });
});

describe("a record made to harm", () => {
  const record = (data: string): string =>
    `{"schema":"ttthdl.form/1","form":"mau-1","data":${data}}`;
  const reasonOf = (text: string): unknown => {
    try {
      return parseRecord(text).data;
    } catch (error) {
      return error instanceof FormFileError ? error.reason : error;
    }
  };
  const brackets = `"${"[,".repeat(1_000)}\\`;
  const nested = (depth: number): string => record(`${"[".repeat(depth)}${"]".repeat(depth)}`);

  it.each([
    ["15 levels", nested(15), "not-an-object"],
    ["16 levels", nested(16), "hostile-json"],
    ["brackets in a text", record(JSON.stringify({ fax: brackets })), { fax: brackets }],
    ["a thousand values", record(`[${"0,".repeat(996)}0]`), "not-an-object"],
    ["a value more", record(`[${"0,".repeat(997)}0]`), "too-large"],
    ["a mebibyte of spaces", record(`{${" ".repeat(1_048_576)}}`), "too-large"],
  ])("%s", (_, text, outcome) => {
    expect(reasonOf(text)).toEqual(outcome);
  });
});

describe("formDigest", () => {
  it("is SHA-256 of the record's bytes", async () => {
    const data = submissions["mau-1"];
    const bytes = new TextEncoder().encode(serializeRecord(formRecord(mau1, data)));
    const hash = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
    expect(formDigest(mau1, data)).toBe(Buffer.from(hash).toString("hex"));
  });

  it("differs by form and by any text", () => {
    const { fax } = submissions["mau-1"];
    const digests = new Set([
      formDigest(mau1, { fax }),
      formDigest(formDefinition("mau-2"), { fax }),
      formDigest(mau1, { fax: `${fax}.` }),
      formDigest(mau1, { address: normalizeText(fax) }),
    ]);
    expect(digests.size).toBe(4);
  });
});

import { TtthdlError } from "@ttthdl/core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formDefinition, formDefinitions, mau1, mau2, normalizeText } from "../index.js";
import { anyDraft, submissions } from "../testing/form-data.fixture.js";
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
    ["{", "not JSON"],
    ["[]", "not an object"],
    ['{"schema":"x"}', "ttthdl.form/1"],
    ['{"schema":"ttthdl.form/1","form":"mau-9","data":{}}', "not known"],
    ['{"schema":"ttthdl.form/1","form":"mau-1"}', "without data"],
    ['{"schema":"ttthdl.form/1","form":"mau-1","data":{"nguoi":"x"}}', "does not have"],
    ['{"schema":"ttthdl.form/1","form":"mau-1","data":{"fax":113}}', "fax: is not a text"],
    ['{"schema":"ttthdl.form/1","form":"mau-1","data":{"__proto__":{}}}', "does not have"],
  ])("is refused: %s", (text, reason) => {
    expect(() => parseRecord(text)).toThrow(TtthdlError);
    expect(() => parseRecord(text)).toThrow(reason);
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

import { describe, expect, it } from "vitest";
import type * as z from "zod";
import { agencies } from "../agency-successions.js";
import { provinces } from "../provinces/provinces.js";
import * as schemas from "./all.fixture.js";

const accepts = (schema: z.ZodType, value: unknown): boolean => schema.safeParse(value).success;

describe("tables and their schemas", () => {
  it("provinces and agencies", () => {
    for (const province of provinces) {
      expect(schemas.provinceSchema.parse(province)).toEqual(province);
    }
    for (const agency of agencies) expect(schemas.agencySchema.parse(agency)).toEqual(agency);
    expect(accepts(schemas.provinceSchema, { id: "a", name: "A", code: "1" })).toBe(false);
  });
});

describe("small schemas", () => {
  it.each<readonly [string, z.ZodType, unknown, boolean]>([
    ["both languages", schemas.localizedTextSchema, { vi: "một", en: "one" }, true],
    ["one language", schemas.localizedTextSchema, { vi: "một" }, false],
    ["an empty text", schemas.localizedTextSchema, { vi: "một", en: " " }, false],
    ["a language", schemas.langSchema, "vi", true],
    ["another language", schemas.langSchema, "fr", false],
    ["a legal period", schemas.periodSchema, { amount: 5, unit: "working-day" }, true],
    ["a setting period", schemas.settingPeriodSchema, { amount: 5, unit: "year" }, true],
    ["no setting", schemas.settingPeriodSchema, { amount: 5, unit: "working-day" }, false],
    ["a period of 0", schemas.periodSchema, { amount: 0, unit: "day" }, false],
    ["point đ", schemas.citationSchema, { article: 8, clause: 1, point: "đ" }, true],
    ["point f, as printed", schemas.citationSchema, { article: 10, clause: 4, point: "f" }, true],
    ["a point of two letters", schemas.citationSchema, { article: 8, point: "ab" }, false],
    ["an empty point", schemas.citationSchema, { article: 8, point: "" }, false],
    ["a point with a tone", schemas.citationSchema, { article: 8, point: "á" }, false],
    ["article 0", schemas.citationSchema, { article: 0 }, false],
    ["inferred: false", schemas.citationSchema, { article: 1, inferred: false }, false],
  ])("%s", (_, schema, value, accepted) => {
    expect(accepts(schema, value)).toBe(accepted);
  });

  it("reads a decomposed letter as the letter that it is", () => {
    const cite = { article: 8, point: "ê".normalize("NFD") };
    expect(schemas.citationSchema.parse(cite)).toEqual({ article: 8, point: "ê" });
  });
});

describe("norms and instruments", () => {
  const norm = {
    id: "bac-kan-11-2023/lockout",
    cite: { article: 16, clause: 2 },
    modality: "must",
    bearer: "operator",
    topic: "lockout",
    title: { vi: "Khóa tài khoản", en: "Lock the account" },
  };

  it("takes parameters of any topic", () => {
    const encoded = { ...norm, params: { threshold: { atMost: 5 }, release: "owner-request" } };
    expect(schemas.normSchema.parse(encoded)).toEqual(encoded);
  });

  it("wants parameters of an encoded norm and a reason of the others", () => {
    const reason = { vi: "Không có văn bản", en: "The text is not at hand" };
    expect(accepts(schemas.normSchema, { ...norm, encoded: false, reason })).toBe(true);
    expect(accepts(schemas.normSchema, { ...norm, encoded: false })).toBe(false);
    expect(accepts(schemas.normSchema, norm)).toBe(false);
    expect(accepts(schemas.normSchema, { ...norm, params: {}, reason })).toBe(false);
  });

  const instrument = {
    slug: "ben-tre-03-2019",
    number: "03/2019/QĐ-UBND",
    kind: "legal-normative-document",
    issuer: { vi: "UBND tỉnh Bến Tre", en: "People's Committee of Bến Tre" },
    territory: "province",
    province: "ben-tre",
    title: { vi: "Cổng thông tin điện tử", en: "Web portal" },
    issuedOn: "2019-01-11",
    effectiveFrom: null,
    statuses: [{ from: "2019-01-11", value: "in-force", confidence: "M", checkedOn: "2026-11-22" }],
    bindsOnly: ["portal"],
  };

  it("takes an instrument whose first day is unknown, not one without the key", () => {
    expect(schemas.instrumentSchema.parse(instrument)).toEqual(instrument);
    const { effectiveFrom: _, ...silent } = instrument;
    expect(accepts(schemas.instrumentSchema, silent)).toBe(false);
  });
});

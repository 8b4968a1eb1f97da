import { describe, expect, it } from "vitest";
import { regulations } from "../regulations/index.js";
import { DEFAULT_HOLDS } from "../topics/attestation/terms.js";
import { lawText } from "./law-text.js";

describe("the text of the law", () => {
  const [regulation] = regulations as readonly [(typeof regulations)[number]];
  const changed = (part: object): string => lawText({ ...regulation, ...part });

  it("changes with a figure, a title and a status, not with the version", () => {
    const [first, ...others] = regulation.norms;
    const title = { vi: "Tên khác", en: "Another title" };
    expect(changed({ norms: [{ ...first, title }, ...others] })).not.toBe(lawText(regulation));
    expect(changed({ statuses: [] })).not.toBe(lawText(regulation));
    expect(changed({ encoding: { version: "9.9.9" } })).toBe(lawText(regulation));
  });

  it("is the same whether a default is stated or left out", () => {
    const stated = regulation.norms.map((norm) =>
      norm.topic === "attestation" && norm.encoded !== false
        ? { ...norm, params: { ...norm.params, holds: norm.params.holds ?? DEFAULT_HOLDS } }
        : norm,
    );
    expect(changed({ norms: stated })).toBe(lawText(regulation));
  });
});

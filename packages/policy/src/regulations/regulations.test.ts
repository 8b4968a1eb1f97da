import { readdirSync } from "node:fs";
import { bearersOf, type Citation, findProvince } from "@ttthdl/core";
import { compareCitations } from "@ttthdl/core/internal";
import { describe, expect, it } from "vitest";
import type { Norm } from "../norm.js";
import { DEFAULT_HOLDS } from "../topics/attestation/terms.js";
import { evaluators } from "../topics/index.generated.js";
import { regulations } from "./index.js";

/** How the file of an article, a form or an annex begins; the deciding part counts as article 0. */
function unitName({ part, article, articleLetter = "", form }: Citation): string {
  const padded = (number: string): string => number.padStart(2, "0");
  if (part?.startsWith("annex")) return `annex-${padded(part.replace(/^annex-?/, ""))}`;
  if (part === "decision") return "article-00";
  if (article === undefined) return `form-${padded(form?.replace(/^mau-/, "") ?? "")}`;
  return `article-${padded(String(article))}${articleLetter}`;
}

const isEqual = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

describe.each(regulations.map((regulation) => [regulation.slug, regulation] as const))(
  "%s",
  (slug, regulation) => {
    const { norms } = regulation;

    it("names every norm once, under its own name", () => {
      expect(new Set(norms.map(({ id }) => id)).size).toBe(norms.length);
      for (const { id } of norms) expect(id).toMatch(new RegExp(`^${slug}/[a-z0-9-]+$`));
    });

    it("keeps each norm in the file named after its article", async () => {
      const folder = new URL(`./${slug}/`, import.meta.url);
      const files = readdirSync(folder).filter((file) => /^(article|form|annex)-/.test(file));
      expect(files.length).toBeGreaterThan(0);
      for (const file of files) {
        const module: Readonly<Record<string, readonly Norm[]>> = await import(
          new URL(file, folder).href
        );
        const names = Object.values(module).flatMap((each) =>
          each.map(({ cite }) => unitName(cite)),
        );
        expect([file, [...new Set(names)]]).toEqual([file, [/^[a-z]+-\d+[a-z]*/.exec(file)?.[0]]]);
      }
    });

    it("follows the order of the law", () => {
      const places = norms.map(({ cite }) => cite);
      expect([...places].sort(compareCitations)).toEqual(places);
    });

    it("has an evaluator for every topic, and a province that exists", () => {
      for (const { topic } of norms) expect(Object.keys(evaluators)).toContain(topic);
      expect(findProvince(regulation.province ?? "")?.id).toBe(regulation.province);
    });

    it("has statuses in the order of their days, each with a note where it is doubtful", () => {
      const days = regulation.statuses.map(({ from }) => from);
      expect([...days].sort()).toEqual(days);
      for (const { value, note } of regulation.statuses) {
        if (value !== "in-force") expect(note?.vi).toMatch(/\.$/);
      }
    });

    it("has titles in both languages, as phrases of its own", () => {
      for (const { id, title } of norms) {
        for (const text of [title.vi, title.en]) {
          expect([id, text]).toEqual([id, text.normalize("NFC").trim()]);
          expect([id, /[.;:]$/.test(text)]).toEqual([id, false]);
        }
        expect(title.vi).not.toBe(title.en);
      }
    });

    it("tells apart activities of one kind that it wants of several bearers", () => {
      const duties = norms.flatMap((norm) =>
        (norm.topic === "activity-cadence" || norm.topic === "activity-existence") &&
        norm.encoded !== false
          ? [norm]
          : [],
      );
      for (const { id, bearer, params } of duties) {
        const { activity, toldApart = false } = params;
        const ofKind = duties.filter(({ params: other }) => other.activity === activity);
        const isShared = ofKind.some((other) => other.bearer !== bearer);
        expect([id, toldApart]).toEqual([id, isShared && bearer !== "operator"]);
      }
    });

    it("states no default of attestations", () => {
      const stated = norms.flatMap((norm) => {
        if (norm.topic !== "attestation" || norm.encoded === false) return [];
        const { attesters, holds } = norm.params;
        return isEqual(attesters, bearersOf(norm)) || isEqual(holds, DEFAULT_HOLDS)
          ? [norm.id]
          : [];
      });
      expect(stated).toEqual([]);
    });

    it("says why what is not encoded is not", () => {
      for (const norm of norms) {
        if (norm.encoded === false) expect(norm.reason.vi).toMatch(/^\p{Lu}.*\.$/u);
      }
    });
  },
);

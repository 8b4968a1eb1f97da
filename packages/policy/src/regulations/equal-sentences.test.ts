import { readFileSync } from "node:fs";
import { bearersOf } from "@ttthdl/core";
import { describe, expect, it } from "vitest";
import { type PrintedUnit, placeKey } from "../authoring/printed-unit.js";
import type { Norm } from "../norm.js";
import { attestationTerms } from "../topics/attestation/terms.js";
import { regulations } from "./index.js";
import { openText, textsAreHere } from "./texts.fixture.js";

/** From which share of common words sentences of two texts must have norms of one shape, and one English. */
const NEARLY_EQUAL = 0.85;
const EQUAL = 0.95;

/** Sentences that share most words and differ in what they demand, each with its reason. */
const otherwise: Readonly<Record<string, string>> = {
  "bac-kan-11-2023 /36//4///// tra-vinh-1289-2024 /26//3/////":
    "11/2023 has the operator set the procedures, 1289 has it propose them",
};

/** A telephone number on a form and the device; a password of an account and passwords in a browser. */
const homonyms: readonly string[] = ["điện thoại", "mật khẩu"];

interface Sentence {
  readonly place: string;
  readonly slug: string;
  readonly words: ReadonlySet<string>;
  readonly norms: readonly Norm[];
}

/** What each text calls the same thing. */
const sameThings: readonly (readonly [RegExp, string])[] = [
  [/trung tam tich hop du lieu( tinh)?|ttthdl( tinh)?|trung tam du lieu( tinh)?/g, "centre"],
  [/(co quan|don vi)( quan ly| quan tri)? van hanh( centre)?/g, "operator"],
  [/vien chuc|nhan vien|can bo/g, "staff"],
  [/phan mem doc hai|ma doc/g, "malware"],
  [/mat ma/g, "mat khau"],
];

function wordsOf(text: string): ReadonlySet<string> {
  const plain = text.replace(/[^\p{L}\d]+/gu, " ");
  return new Set(
    sameThings
      .reduce((all, [from, to]) => all.replace(from, to), plain)
      .trim()
      .split(" "),
  );
}

/** The sentences that norms stand at. The scan of 03/2019 has too few letters right to be compared. */
const sentences: readonly Sentence[] = textsAreHere
  ? regulations
      .filter(({ slug }) => slug !== "ben-tre-03-2019")
      .flatMap(({ slug, norms }) => {
        const textAt = openText(slug);
        const file = new URL(`./${slug}/printed-units.json`, import.meta.url);
        const units = JSON.parse(readFileSync(file, "utf8")) as readonly PrintedUnit[];
        return units
          .filter(({ kind, part }) => kind === undefined && part === undefined)
          .map((unit) => ({
            slug,
            place: placeKey(unit),
            words: wordsOf(textAt(unit)),
            norms: norms.filter(({ cite }) => placeKey(cite) === placeKey(unit)),
          }))
          .filter(({ norms: own, words }) => own.length > 0 && words.size >= 5);
      })
  : [];

/** The share of the words of two sentences that both have. */
function likeness(a: Sentence, b: Sentence): number {
  const common = [...a.words].filter((word) => b.words.has(word)).length;
  return common / (a.words.size + b.words.size - common);
}

function pairsFrom(share: number): readonly (readonly [Sentence, Sentence])[] {
  return sentences.flatMap((a, at) =>
    sentences
      .slice(at + 1)
      .filter((b) => a.slug !== b.slug && likeness(a, b) >= share)
      .map((b) => [a, b] as const),
  );
}

const nameOf = (a: Sentence, b: Sentence): string => `${a.slug} ${a.place} ${b.slug} ${b.place}`;

/** Who must, may or must not, judged how, and for how long an attestation holds. */
function shapeOf(norm: Norm): string {
  const { modality, topic } = norm;
  const holds = topic === "attestation" ? attestationTerms(norm).holds : {};
  return [modality, [...bearersOf(norm)].sort(), topic, ...Object.values(holds)].join(" ");
}

describe("sentences of two texts", () => {
  it.skipIf(!textsAreHere)("that are nearly equal have norms of one shape", () => {
    const pairs = pairsFrom(NEARLY_EQUAL).filter(([a, b]) => otherwise[nameOf(a, b)] === undefined);
    expect(pairs.length).toBeGreaterThan(30);
    for (const [a, b] of pairs) {
      const [one, other] = [a, b].map(({ norms }) => norms.map(shapeOf).sort());
      expect([nameOf(a, b), one]).toEqual([nameOf(a, b), other]);
    }
  });

  it.skipIf(!textsAreHere)("that are equal have one English", () => {
    const pairs = pairsFrom(EQUAL);
    expect(pairs.length).toBeGreaterThan(20);
    for (const [a, b] of pairs) {
      const [one, other] = [a, b].map(({ norms }) => norms.map(({ title }) => title.en).sort());
      expect([nameOf(a, b), one]).toEqual([nameOf(a, b), other]);
    }
  });

  it("with one Vietnamese title have one English title, and so have members of lists", () => {
    const english = new Map<string, string>();
    const named = regulations.flatMap(({ norms }) =>
      norms.flatMap((norm) => [norm, ...(norm.members ?? [])]),
    );
    for (const { id, title } of named) {
      if (homonyms.includes(title.vi)) continue;
      const known = english.get(title.vi) ?? title.en;
      english.set(title.vi, known);
      expect([id, title.vi, title.en]).toEqual([id, title.vi, known]);
    }
  });
});

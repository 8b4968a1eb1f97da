import { readFileSync } from "node:fs";
import type { Citation, Member } from "@ttthdl/core";
import { describe, expect, it } from "vitest";
import { type PrintedUnit, placeKey } from "../authoring/printed-unit.js";
import type { Norm } from "../norm.js";
import { regulations } from "./index.js";

/** The units that a text prints, as `npm run printed-units` recorded them. */
function unitsOf(slug: string): readonly PrintedUnit[] {
  const path = new URL(`./${slug}/printed-units.json`, import.meta.url);
  return JSON.parse(readFileSync(path, "utf8")) as readonly PrintedUnit[];
}

/** The point around a dash, the clause or article around a point. */
function around({ item, point, ...rest }: Citation): Citation {
  return item === undefined || point === undefined ? rest : { ...rest, point };
}

/** The place itself and all around it. */
function within(cite: Citation): readonly string[] {
  const { form: _, ...place } = cite;
  return [place, around(place), around(around(place))].map(placeKey);
}

const isPartOfList = ({ point, item }: Citation): boolean => (item ?? point) !== undefined;
const membersOf = ({ members = [] }: Norm): readonly Member[] => members;

/** The points and dashes that the members of a norm stand for. */
function partsOf(norm: Norm): readonly Citation[] {
  return membersOf(norm).flatMap(({ cite }) => (cite && isPartOfList(cite) ? [cite] : []));
}

describe.each(regulations.map((regulation) => [regulation.slug, regulation] as const))(
  "the members of %s",
  (slug, { norms }) => {
    it("are open only at a tail without a letter or number of its own (reading G19)", () => {
      const wrong = norms.flatMap((norm) =>
        membersOf(norm).flatMap(({ id, open, cite }) => {
          if (open !== true || cite === undefined || cite.item !== undefined) return [];
          const sharesPlace = membersOf(norm).some(
            (other) => other.id !== id && other.cite && placeKey(other.cite) === placeKey(cite),
          );
          return sharesPlace ? [] : [`${norm.id}: ${id}`];
        }),
      );
      expect(wrong).toEqual([]);
    });

    it("leave out no point or dash beside them, unless another norm is about it", () => {
      const units = unitsOf(slug).filter((unit) => unit.kind === undefined && isPartOfList(unit));
      const missing = norms.flatMap((norm) => {
        const parts = partsOf(norm);
        const lists = new Set(parts.map((cite) => placeKey(around(cite))));
        const others = norms.flatMap(({ id, cite }) => (id === norm.id ? [] : within(cite)));
        const known = new Set([...parts.flatMap(within), ...others]);
        return units
          .filter((unit) => lists.has(placeKey(around(unit))) && !known.has(placeKey(unit)))
          .map((unit) => `${norm.id}: ${placeKey(unit)}`);
      });
      expect(missing).toEqual([]);
    });

    it("are printed with “nếu có” only where their topic asks a person about it", () => {
      const asking = norms.filter((norm) => membersOf(norm).some(({ ifAny }) => ifAny === true));
      for (const { id, topic } of asking) expect([id, topic]).toEqual([id, "record-keeping"]);
    });
  },
);

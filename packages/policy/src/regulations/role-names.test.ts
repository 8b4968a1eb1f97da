import { bearersOf, type Role, roles } from "@ttthdl/core";
import { describe, expect, it } from "vitest";
import type { Norm } from "../norm.js";
import { regulations } from "./index.js";
import { readText, textsAreHere } from "./texts.fixture.js";

/** Roles that a reading gives a duty to although the text prints no name for them. */
const unprinted: Readonly<Record<string, readonly Role[]>> = {
  // Điều 15 names no operating agency; reading Q1 gives its sentences to whoever operates the portal.
  "ben-tre-03-2019": ["operator"],
};

/** Texts at hand only as OCR that loses diacritics and letters: no exact name can be found in them. */
const scanned: readonly string[] = ["ben-tre-03-2019"];

/** Parameters that hold a role, or a list that may hold roles. */
const roleParams: readonly string[] = ["attesters", "recipient", "approver", "agency"];

function rolesOf(norm: Norm): readonly Role[] {
  const params: object = norm.encoded === false ? {} : norm.params;
  const named = Object.entries(params).flatMap(([key, value]) =>
    roleParams.includes(key) ? [value].flat() : [],
  );
  return [...bearersOf(norm), ...roles.filter((role) => named.includes(role))];
}

/** Small letters, spaces made one, the abbreviation of the committee and its other spelling written out. */
function plain(text: string): string {
  return text
    .normalize("NFC")
    .toLowerCase()
    .replace(/\s+/g, " ")
    .replace(/\bubnd\b/g, "ủy ban nhân dân")
    .replaceAll("uỷ ban", "ủy ban");
}

describe.each(regulations.map((each) => [each.slug, each] as const))(
  "the names of roles in %s",
  (slug, { norms, roleNames = {} }) => {
    it("cover every role that its norms name, and no other", () => {
      const used = new Set(norms.flatMap(rolesOf));
      const printed = [...used].filter((role) => !unprinted[slug]?.includes(role));
      expect(Object.keys(roleNames).sort()).toEqual(printed.sort());
    });

    it.skipIf(!textsAreHere || scanned.includes(slug))("are printed in the text", () => {
      const text = plain(readText(slug));
      const absent = Object.values(roleNames).filter(({ vi }) => !text.includes(plain(vi)));
      expect(absent).toEqual([]);
    });
  },
);

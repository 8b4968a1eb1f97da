import { bearersOf, type Citation, type Role } from "@ttthdl/core";
import { describe, expect, it } from "vitest";
import type { Norm } from "../norm.js";
import { regulations } from "./index.js";
import { openText, textsAreHere } from "./texts.fixture.js";

/** How the texts print a role, without marks; scans of 03/2019 get letters wrong. */
const printed: Record<Role, RegExp> = {
  "provincial-committee": /uy ban nhan dan tinh|ubnd tinh/,
  "provincial-chair": /chu tich/,
  "provincial-office": /v.n ph.ng (u[yij]|ubnd)/,
  "managing-agency": /co quan quan ly|so thong tin va truyen thong|lanh dao co quan quan ly/,
  operator: /(co quan|don vi)( quan ly,| quan tri,)? van hanh|trung tam cong nghe thong tin va/,
  "operator-head": /(thu truong|lanh dao) (co quan|don vi) van hanh/,
  "operating-staff":
    /nhan vien|vien chuc|can bo (quan|chuyen trach|van hanh|nghi)|quan tri (vien|he thong)|thanh vien tham gia/,
  "connected-agency":
    /co quan, (don vi|to chuc)|c.c (co quan|don vi|s[ot6]|t[oc]?)|(to chuc|nha nuoc|don vi)/,
  "system-owner": /chu quan|co (cac )?he thong thong tin|ben co du lieu/,
  "portal-owner": /c.ng th.nh ph.n|co cong tt.t|cong minh qu|co quan/,
  "portal-standing-agency": /co quan thuong truc/,
  "editorial-board": /ban bi.n t.p/,
  "finance-department": /s. t.i ch.nh|co quan tai chinh/,
  "home-affairs-department": /s. n.i v/,
  "natural-resources-department": /s. t.i nguy.n/,
  "justice-department": /s. t. ph.p/,
  "planning-department": /s. k. ho.ch/,
  "construction-department": /s. x.y d.ng/,
  "science-department": /s. khoa h.c/,
  "culture-department": /s. v.n h/,
  "statistics-office": /c.c th.ng k/,
  supplier: /(ben|don vi) cung cap/,
  everyone:
    /doi tuong ap dung|to ch.c, (don vi, )?c. nh.n|(t.t c.|moi) thanh vien|c. nh.n|khong duoc|nghiem cam/,
  user: /nguoi (su )?dung|can bo, cong chuc|ca nhan (su dung|duoc phep)/,
};

/** Readings that say who bears a duty that the text gives to nobody by name. */
const aboutBearers = [
  "V1",
  "V7",
  "V9",
  "K1",
  "K8",
  "K10",
  "N1",
  "N7",
  "N8",
  "Q1",
  "Q8",
  "Q9",
  "Q10",
  "T1",
  "T10",
];

/** The articles in which a reading on sentences without a bearer lets them bind everyone; elsewhere it never does. */
const forEveryone: Readonly<Record<string, readonly number[]>> = { V9: [12], K1: [15], T10: [] };

function articleOf({ part, article, articleLetter }: Citation): Citation {
  return {
    ...(part === undefined ? {} : { part }),
    ...(article === undefined ? {} : { article }),
    ...(articleLetter === undefined ? {} : { articleLetter }),
  };
}

describe.each(regulations.map((each) => [each.slug, each] as const))(
  "sentences of %s that name no bearer",
  (_, { norms }) => {
    it("bind everyone only where the reading says so", () => {
      const wrong = norms.flatMap(({ id, bearer, readings = [], cite }) => {
        const articles = readings.flatMap((reading) => forEveryone[reading] ?? []);
        const isResidual = readings.some((reading) => reading in forEveryone);
        if (bearer !== "everyone" || !isResidual) return [];
        return articles.includes(cite.article ?? 0) ? [] : [id];
      });
      expect(wrong).toEqual([]);
    });
  },
);

describe.skipIf(!textsAreHere).each(regulations.map((each) => [each.slug, each] as const))(
  "the bearers of %s",
  (slug, { norms }) => {
    it("are named by their own article, or by a reading that says so", () => {
      const textAt = openText(slug);
      const unnamed = (norm: Norm): readonly Role[] => {
        const article = textAt(articleOf(norm.cite));
        return bearersOf(norm).filter((role) => !printed[role].test(article));
      };
      const wrong = norms
        .filter(({ topic, cite }) => topic !== "definition" && cite.form === undefined)
        .filter(({ readings = [] }) => !readings.some((id) => aboutBearers.includes(id)))
        .flatMap((norm) => unnamed(norm).map((role) => `${norm.id}: ${role}`));
      expect(wrong).toEqual([]);
    });
  },
);

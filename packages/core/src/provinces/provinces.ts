import { requireObject, requireText } from "../arguments.js";
import { compareVietnamese } from "../compare-vietnamese.js";
import { shownValue, TtthdlError } from "../error.js";
import { requireIsoDay } from "../iso-day.js";
import type { IsoDay } from "../period.js";
import type { LocalizedText } from "../text.js";
import type { Province } from "./province.js";
import { provinces34 } from "./provinces-34.js";
import { provinces63 } from "./provinces-63.js";

/** The old and the new provinces by Vietnamese name, of two namesakes the old one first. */
export const provinces: readonly Province[] = /* @__PURE__ */ sortedByName(
  provinces63,
  provinces34,
);

/**
 * The province with an id, or `undefined`.
 *
 * @example
 * ```ts
 * import { findProvince } from "@ttthdl/core";
 * findProvince("bac-ninh")?.code // => "27"
 * findProvince("bac-ninh-2025")?.code // => "24"
 * ```
 */
export function findProvince(id: string): Province | undefined {
  return provinces.find((province) => province.id === id);
}

/**
 * A province or city with the kind of unit that it is.
 *
 * @example
 * ```ts
 * import { findProvince, provinceFullName } from "@ttthdl/core";
 * const name = (id: string) => provinceFullName(findProvince(id) as never);
 * name("bac-kan") // => { vi: "tỉnh Bắc Kạn", en: "Bắc Kạn province" }
 * name("da-nang") // => { vi: "thành phố Đà Nẵng", en: "Đà Nẵng city" }
 * ```
 */
export function provinceFullName(province: Province): LocalizedText {
  requireObject(province, "province");
  const { name, city } = province;
  requireText(name, "province.name");
  if (name.startsWith("TP. ")) return { vi: name, en: `${name.slice("TP. ".length)} City` };
  return city
    ? { vi: `thành phố ${name}`, en: `${name} city` }
    : { vi: `tỉnh ${name}`, en: `${name} province` };
}

/**
 * The provinces that exist on a day: 63 up to 2025-06-30, 34 from 2025-07-01. The table begins with
 * the 63 of 2008-08-01; earlier days answer with the same 63.
 *
 * @throws TtthdlError `invalid-date` for a day that does not exist.
 * @example
 * ```ts
 * import { provincesOn } from "@ttthdl/core";
 * provincesOn("2025-06-30").length // => 63
 * provincesOn("2025-07-01").length // => 34
 * ```
 */
export function provincesOn(day: IsoDay): readonly Province[] {
  requireIsoDay(day);
  return provinces.filter((province) => existsOn(province, day));
}

/**
 * The provinces of the 63 whose law holds somewhere inside a province on a day. The documents of a merged
 * province stay in force inside its old territory only, so an old province always answers with itself; a
 * new one answers, from its first day, with everything that went into it. Their law is never merged.
 *
 * @throws TtthdlError `invalid-argument` for an unknown province, `invalid-date` for a day that does not exist.
 * @example
 * ```ts
 * import { territoriesOn } from "@ttthdl/core";
 * territoriesOn("ben-tre", "2026-01-01") // => ["ben-tre"]
 * territoriesOn("vinh-long-2025", "2025-07-01") // => ["vinh-long", "ben-tre", "tra-vinh"]
 * territoriesOn("vinh-long-2025", "2025-06-30") // => []
 * ```
 */
export function territoriesOn(provinceId: string, day: IsoDay): readonly string[] {
  requireIsoDay(day);
  const province = findProvince(provinceId);
  if (province === undefined) {
    throw new TtthdlError("invalid-argument", {
      vi: `không có tỉnh mang mã ${shownValue(provinceId)}`,
      en: `no province ${shownValue(provinceId)} is known`,
    });
  }
  if (province.absorbed === undefined) return [province.id];
  return existsOn(province, day) ? province.absorbed : [];
}

function existsOn(province: Province, day: IsoDay): boolean {
  const { validFrom, validTo } = province;
  return (validFrom === undefined || validFrom <= day) && (validTo === undefined || day <= validTo);
}

// Spread here, not at the call: a bundler may then drop the table where nobody asks for it.
function sortedByName(...lists: readonly (readonly Province[])[]): readonly Province[] {
  return lists.flat().sort((a, b) => compareVietnamese(a.name, b.name));
}

import {
  findProvince,
  formatDay,
  type IsoDay,
  type Lang,
  type LocalizedText,
  type Province,
  provinceFullName,
  territoryKindNames,
} from "@ttthdl/core";
import { listWords } from "@ttthdl/core/internal";
import type { KnownText } from "../cited-law/known-text.js";

/** What is said of the law of a province. */
export const territoryWords = {
  merged: (old: string, now: Province): readonly LocalizedText[] => {
    const before = findProvince(old);
    if (before === undefined) return [];
    const parts = (now.absorbed ?? []).flatMap((id) => findProvince(id)?.name ?? []);
    const [was, is] = [provinceFullName(before), provinceFullName(now)];
    const since = now.validFrom ?? "";
    return [
      {
        vi: `Từ ngày ${formatDay(since, "vi")} ${was.vi} cũ thuộc ${is.vi} mới (hợp nhất ${listWords(parts, "vi")}); văn bản của mỗi tỉnh cũ chỉ áp dụng trên địa bàn cũ của tỉnh đó.`,
        en: `Since ${since} the former ${was.en} has been part of the new ${is.en} (a merger of ${listWords(parts, "en")}); the texts of each former province apply within its own territory only.`,
      },
    ];
  },
  nothingEncoded: {
    vi: "Không có văn bản nào của địa bàn này đã được mã hóa; danh sách trống không có nghĩa là không có quy định.",
    en: "No text of this territory is encoded; an empty list does not mean that there are no rules.",
  },
  nothingKnown: {
    vi: "Chưa biết văn bản nào khác của địa bàn này; danh sách này không phải là danh sách đầy đủ.",
    en: "No other text of this territory is known; the list is not complete.",
  },
  known: {
    vi: "Các văn bản sau đã được biết nhưng chưa được mã hóa; danh sách này không phải là danh sách đầy đủ.",
    en: "The following texts are known and not encoded; the list is not complete.",
  },
} as const;

/** A text that is not encoded, in a line. */
export function knownTextWords(text: KnownText, lang: Lang): string {
  const { number, issuedOn, effectiveFrom, subject, repealedBy, note, province } = text;
  const place = findProvince(province);
  const day = (label: LocalizedText, value: IsoDay | undefined): readonly string[] =>
    value === undefined ? [] : [`${label[lang]} ${formatDay(value, lang)}`];
  const facts = [
    ...day({ vi: "ban hành ngày", en: "issued on" }, issuedOn),
    ...day({ vi: "có hiệu lực từ ngày", en: "in force from" }, effectiveFrom),
    ...(subject === undefined ? [] : [subject[lang]]),
    ...(repealedBy === undefined
      ? []
      : [`${{ vi: "bị bãi bỏ bởi", en: "repealed by" }[lang]} ${repealedBy}`]),
    ...(note === undefined ? [] : [note[lang]]),
  ];
  const owner =
    place === undefined ? territoryKindNames.national[lang] : provinceFullName(place)[lang];
  return `${number}, ${owner}${place?.successor ? { vi: " (cũ)", en: " (former)" }[lang] : ""}: ${facts.join("; ")}`;
}

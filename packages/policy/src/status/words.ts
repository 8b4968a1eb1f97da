import {
  confidenceNames,
  formatDay,
  type InstrumentStatus,
  type IsoDay,
  type LocalizedText,
  type Province,
  provinceFullName,
  type Review,
  statusNames,
} from "@ttthdl/core";

/** Who reviewed which version of an encoding, and when. */
export function reviewWords({ by, role, on, version }: Review): LocalizedText {
  return {
    vi: `${by}, ${role}, ngày ${formatDay(on, "vi")}, bản ${version}`,
    en: `${by}, ${role}, on ${formatDay(on, "en")}, version ${version}`,
  };
}

/** What is said of a whole text, once wherever it is used. */
export const words = {
  review: (reviews: readonly Review[]): LocalizedText => {
    if (reviews.length === 0) {
      return {
        vi: "Bản mã hóa chưa được cơ quan, người có thẩm quyền rà soát.",
        en: "Nobody competent has reviewed the encoding.",
      };
    }
    const each = reviews.map(reviewWords);
    return {
      vi: `Bản mã hóa đã được rà soát: ${each.map(({ vi }) => vi).join("; ")}.`,
      en: `The encoding was reviewed by ${each.map(({ en }) => en).join("; ")}.`,
    };
  },
  territory: (place: Province | LocalizedText): LocalizedText => {
    const name = "id" in place ? provinceFullName(place) : place;
    return { vi: `Phạm vi áp dụng: ${name.vi}.`, en: `Applies in: ${name.en}.` };
  },
  oldTerritory: (old: Province, now: Province, since: IsoDay): LocalizedText => {
    const [before, after] = [provinceFullName(old), provinceFullName(now)];
    const renewed = old.name === now.name;
    return {
      vi: `Chỉ áp dụng trên địa bàn ${before.vi} cũ, từ ngày ${formatDay(since, "vi")} thuộc ${after.vi}${renewed ? " mới" : ""}.`,
      en: `Applies only within the former ${before.en}, part of ${renewed ? "the new " : ""}${after.en} since ${since}.`,
    };
  },
  status: ({ value, confidence, checkedOn, note }: InstrumentStatus): LocalizedText => ({
    vi: `Tình trạng: ${statusNames[value].vi} (${confidenceNames[confidence].vi}; tra cứu ngày ${formatDay(checkedOn, "vi")}).${note ? ` ${note.vi}` : ""}`,
    en: `Status: ${statusNames[value].en} (${confidenceNames[confidence].en}; looked up on ${checkedOn}).${note ? ` ${note.en}` : ""}`,
  }),
  dateAssumed: (issuedOn: IsoDay): LocalizedText => ({
    vi: `Chưa rõ ngày có hiệu lực; lấy ngày ban hành ${formatDay(issuedOn, "vi")} thay thế.`,
    en: `The in-force date is unknown; the issue date ${issuedOn} stands in for it.`,
  }),
  partial: {
    vi: "Văn bản chỉ được mã hóa một phần, theo các quy định đã tra cứu; các quy định khác của văn bản vẫn áp dụng.",
    en: "Only a part of this text is encoded, from the provisions looked up; its other provisions apply as well.",
  },
} as const;

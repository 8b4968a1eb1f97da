import {
  confidenceNames,
  formatDay,
  type InstrumentStatus,
  type IsoDay,
  type LocalizedText,
  type Province,
  provinceFullName,
  statusNames,
} from "@ttthdl/core";

/** What is said of a whole text, once wherever it is used. */
export const words = {
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

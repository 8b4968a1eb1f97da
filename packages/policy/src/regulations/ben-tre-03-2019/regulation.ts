import type { Instrument } from "@ttthdl/core";

export const instrument: Instrument = {
  slug: "ben-tre-03-2019",
  number: "03/2019/QĐ-UBND",
  kind: "legal-normative-document",
  issuer: {
    vi: "Ủy ban nhân dân tỉnh Bến Tre",
    en: "People's Committee of Bến Tre province",
  },
  province: "ben-tre",
  title: {
    vi: "Quy chế quản lý, vận hành, cung cấp thông tin và duy trì hoạt động Cổng Thông tin điện tử tỉnh Bến Tre",
    en: "Regulation on managing, operating, supplying and maintaining the web portal of Bến Tre province",
  },
  issuedOn: "2019-01-11",
  effectiveFrom: null,
  statuses: [
    { from: "2019-01-11", value: "in-force", confidence: "L", checkedOn: "2026-11-22" },
    {
      from: "2022-08-15",
      value: "presumed-superseded",
      confidence: "L",
      checkedOn: "2026-11-22",
      note: {
        vi: "Không tìm thấy văn bản bãi bỏ, nhưng căn cứ pháp lý (Nghị định 43/2011/NĐ-CP) đã bị thay thế từ ngày 15/8/2022; coi như đã bị thay thế về nội dung.",
        en: "No repeal was found, but its legal basis (Decree 43/2011/NĐ-CP) was replaced on 15 August 2022; it is presumed superseded in substance.",
      },
    },
  ],
  bindsOnly: ["portal"],
};

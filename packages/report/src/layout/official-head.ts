import type { Lang } from "@ttthdl/core";
import { type Html, html } from "./html.js";

/** The dots that a pen writes on. */
export const BLANK = "……………………………";
/** A short blank: a number, an hour, a day. */
const SHORT_BLANK = "……";

/** What the head of an administrative document holds beside its kind (Nghị định 30/2020/NĐ-CP, Phụ lục I). */
export interface OfficialHead {
  /** Who draws the document up, in words above a blank. */
  readonly body: string;
  /** The abbreviation of its kind in its number: `BB`, `BC`. */
  readonly abbreviation: string;
  /** Its kind, in capitals, and what it is about. */
  readonly kind: string;
  readonly about: string;
}

const state: Readonly<Record<Lang, readonly [name: string, motto: string]>> = {
  vi: ["CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc"],
  en: ["SOCIALIST REPUBLIC OF VIET NAM", "Independence - Freedom - Happiness"],
};

/** The lines at the head, left and right, with blanks for number, place and day. */
export function headLines(
  { body, abbreviation }: Pick<OfficialHead, "body" | "abbreviation">,
  lang: Lang,
): { readonly left: readonly string[]; readonly right: readonly string[] } {
  const blank = SHORT_BLANK;
  const number = { vi: `Số: ${blank}/${abbreviation}-${blank}`, en: `No. ${blank}` }[lang];
  const day = {
    vi: `${BLANK.slice(0, 8)}, ngày ${blank} tháng ${blank} năm ${blank}`,
    en: `${BLANK.slice(0, 8)}, date ${blank}/${blank}/${blank}`,
  }[lang];
  return { left: [body, BLANK, number], right: [...state[lang], day] };
}

/** The head of an administrative document as a page has it. */
export function officialHead(head: OfficialHead, lang: Lang): Html {
  const { left, right } = headLines(head, lang);
  const line = (text: string, index: number): Html =>
    html`<p class="line-${index + 1}">${text}</p>`;
  return html`<header class="official">
<div>${left.map(line)}</div>
<div>${right.map(line)}</div>
</header>
<h1>${head.kind}</h1>
<p class="about">${head.about}</p>
`;
}

/** Places to sign, side by side. */
export function signaturePlaces(roles: readonly string[], sign: string): Html {
  return html`<div class="signatures">${roles.map(
    (role) => html`<div><p><b>${role}</b></p><p><i>${sign}</i></p></div>`,
  )}</div>
`;
}

/** Rules for both. */
export const OFFICIAL_STYLE = `
.official { display: flex; flex-wrap: wrap; justify-content: space-between; gap: 3mm 10mm; text-align: center; margin-bottom: 7mm; }
.official div { flex: 1 1 60mm; }
.official p { margin: 0; }
.official div:first-child .line-1, .official div:last-child .line-1, .official div:last-child .line-2 { font-weight: bold; }
.official div:last-child .line-2 { display: inline-block; border-bottom: 0.3mm solid #111; padding-bottom: 0.6mm; }
.official .line-3 { margin-top: 2mm; font-style: italic; }
.official div:first-child .line-3 { font-style: normal; }
.official + h1 { margin-bottom: 1mm; }
.about { text-align: center; font-weight: bold; margin: 0 auto 6mm; max-width: 200mm; }
.signatures { display: flex; flex-wrap: wrap; justify-content: space-around; gap: 4mm; text-align: center; min-height: 35mm; margin-top: 6mm; break-inside: avoid; }
`;

import type { Citation } from "@ttthdl/core";
import { isInside } from "@ttthdl/core/internal";
import { type PrintedUnit, placeKey } from "./printed-unit.js";

/** A place after which the text goes on elsewhere: pages are missing, or a number is not printed. */
export interface Jump {
  readonly after: Citation;
  readonly to: Citation;
}

/** A unit while its text is still being read. */
interface Draft {
  readonly cite: Citation;
  text: string;
  intro: string;
  children: number;
  paragraphs: number;
}

const CHAPTER = /^(?:chương|mục|chuw?ong)\s+[ivx\d]+\b/i;
/** The line that ends the deciding part and begins the annexed Quy chế. */
export const ANNEX: RegExp = /^quy ch[ếeé]$/i;
const END = /^(?:nơi nhận|tm\. |mẫu số)/i;
/** Optical character recognition leaves little of "Điều" but its length and its number. */
export const ARTICLE: RegExp = /^[^\p{L}\d]*(?:điều|[pdb]i\S{1,3}u) (\d+)([a-zđ]?)\.\s*(.*)$/iu;
const CLAUSE = /^(\d+)([a-zđ]?)\.\s*(.*)$/;
/** Letters that an amendment gives to what it puts in, in their order. */
const LETTERS = "abcdđeghiklmnopqrstuvxy";
const POINT = /^(?:-\s*)?(\p{Ll})\)\s*(.*)$/u;
const ITEM = /^[-–+]\s+(.*)$/;

/** Reads line by line and keeps the place in the text where it stands. */
export class UnitReader {
  readonly #drafts: Draft[] = [];
  readonly #jumps: readonly Jump[];
  #decision: boolean;
  #inside = true;
  #place: Citation | undefined;

  constructor(jumps: readonly Jump[], decision: boolean) {
    this.#jumps = jumps;
    this.#decision = decision;
  }

  read(line: string): void {
    if (ANNEX.test(line)) {
      this.#decision = false;
      this.#inside = true;
      this.#place = undefined;
      return;
    }
    if (END.test(line)) this.#inside = false;
    if (!this.#inside || CHAPTER.test(line) || isCapitals(line)) return;
    if (!this.#open(line)) this.#goOn(line);
  }

  /** Opens a new unit when the line begins one. */
  #open(line: string): boolean {
    const place = this.#place;
    const [, article, articleLetter, articleText] = ARTICLE.exec(line) ?? [];
    if (follows(article, articleLetter, place?.article, place?.articleLetter)) {
      const part = this.#decision ? { part: "decision" as const } : {};
      const letter = articleLetter ? { articleLetter } : {};
      return this.#add({ ...part, article: Number(article), ...letter }, articleText);
    }
    if (place?.article === undefined) return false;
    const {
      clause: last,
      clauseLetter: lastLetter,
      point,
      item = 0,
      paragraph: _,
      ...whole
    } = place;
    const [, clause, clauseLetter, clauseText] = CLAUSE.exec(line) ?? [];
    if (follows(clause, clauseLetter, last, lastLetter)) {
      const letter = clauseLetter ? { clauseLetter } : {};
      return this.#add({ ...whole, clause: Number(clause), ...letter }, clauseText);
    }
    const { point: __, item: ___, paragraph: ____, ...inClause } = place;
    const letter = POINT.exec(line);
    if (letter !== null) return this.#add({ ...inClause, point: letter[1] ?? "" }, letter[2]);
    const dash = ITEM.exec(line);
    if (dash === null) return false;
    const inPoint = point === undefined ? inClause : { ...inClause, point };
    return this.#add({ ...inPoint, item: item + 1 }, dash[1]);
  }

  #add(cite: Citation, text: string = ""): true {
    this.#drafts.push({ cite, text, intro: "", children: 0, paragraphs: 1 });
    for (const parent of this.#drafts) if (isPartOf(cite, parent.cite)) parent.children++;
    const jump = this.#jumps.find(({ after }) => isSame(after, cite));
    this.#place = jump?.to ?? cite;
    return true;
  }

  /** A line that begins nothing continues what stands before it, or is a further paragraph of its clause. */
  #goOn(line: string): void {
    const last = this.#drafts.at(-1);
    if (last === undefined || this.#place === undefined) return;
    const isTitle = last.cite.clause === undefined && last.cite.item === undefined;
    const before = last.intro || last.text;
    if (!/[.;]$/.test(before) || !/^\p{Lu}/u.test(line)) {
      if (isTitle) last.intro = `${last.intro} ${line}`.trim();
      else last.text += ` ${line}`;
      return;
    }
    const { point: _, item: __, ...clause } = last.cite;
    const owner = this.#drafts.find(({ cite }) => isSame(cite, clause)) ?? last;
    owner.paragraphs++;
    const { paragraph: ___, ...place } = owner.cite;
    this.#add({ ...place, paragraph: owner.paragraphs }, line);
  }

  units(): readonly PrintedUnit[] {
    return this.#drafts.flatMap((draft) => unitsOf(draft));
  }

  /** What is printed at a place with all its parts, a line for each; undefined where no line begins it. */
  textAt(cite: Citation): string | undefined {
    if (cite.paragraph === 1) {
      const { paragraph: _, ...place } = cite;
      const owner = this.#drafts.find((draft) => isSame(draft.cite, place));
      return owner && (owner.intro || owner.text);
    }
    if (!this.#drafts.some((each) => isSame(each.cite, cite))) return undefined;
    const found = this.#drafts.filter(({ cite: at }) => isSame(at, cite) || isPartOf(at, cite));
    return found
      .flatMap(({ text, intro }) => [text, intro])
      .filter(Boolean)
      .join("\n");
  }
}

function unitsOf({ cite, text, intro, children, paragraphs }: Draft): readonly PrintedUnit[] {
  const isArticle = cite.clause === undefined && cite.paragraph === undefined && !cite.item;
  if (!isArticle || cite.point !== undefined) {
    return [children > 0 && !/[.;]$/.test(text) ? { ...cite, kind: "lead-in" } : cite];
  }
  if (paragraphs > 1)
    return [
      { ...cite, kind: "heading" },
      { ...cite, paragraph: 1 },
    ];
  if (children === 0) return [cite];
  const heading: PrintedUnit = { ...cite, kind: "heading" };
  if (/:$/.test(intro)) return [heading, { ...cite, paragraph: 1, kind: "lead-in" }];
  return /[.;]$/.test(intro) ? [heading, { ...cite, paragraph: 1 }] : [heading];
}

/** The number that a line prints comes next: 13 after 12 or 12a, 12a after 12, 12b after 12a. */
function follows(
  number: string | undefined,
  letter: string | undefined,
  last: number = 0,
  lastLetter?: string,
): boolean {
  if (number === undefined) return false;
  if (!letter) return Number(number) === last + 1;
  const next = lastLetter === undefined ? "a" : LETTERS[LETTERS.indexOf(lastLetter) + 1];
  return Number(number) === last && letter === next;
}

function isSame(a: Citation, b: Citation): boolean {
  return placeKey(a) === placeKey(b);
}

/** Whether a unit is a part of another; a paragraph has none. */
function isPartOf(inner: Citation, outer: Citation): boolean {
  return !isSame(inner, outer) && outer.paragraph === undefined && isInside(inner, outer);
}

function isCapitals(line: string): boolean {
  const letters = line.match(/\p{L}/gu) ?? [];
  const capitals = line.match(/\p{Lu}/gu) ?? [];
  return letters.length > 3 && capitals.length / letters.length > 0.7;
}

// Finds the printed units of a legal text: Điều, khoản, điểm, gạch đầu dòng and unnumbered paragraphs.
import type { Citation } from "@ttthdl/core";

/** A printed unit; a heading or a lead-in demands nothing by itself. */
export type Unit = Citation & {
  readonly kind?: "heading" | "lead-in";
  readonly reason?: string;
};

/** What reading by eye has found: lines to mend, pages that are missing. */
export interface Hints {
  readonly fixes?: readonly (readonly [pattern: string, replacement: string])[];
  readonly jumps?: readonly Jump[];
}

interface Jump {
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
const ANNEX = /^quy ch[ếeé]$/i;
const END = /^(?:nơi nhận|tm\. |mẫu số)/i;
/** Optical character recognition leaves little of "Điều" but its length and its number. */
const ARTICLE = /^[^\p{L}\d]*(?:điều|[pdb]i\S{1,3}u) (\d+)\.\s*(.*)$/iu;
const CLAUSE = /^(\d+)\.\s*(.*)$/;
const POINT = /^(?:-\s*)?(\p{Ll})\)\s*(.*)$/u;
const ITEM = /^[-–+]\s+(.*)$/;

/**
 * The printed units of a text, in the order of the print.
 *
 * @param source - The text as received.
 */
export function printedUnits(source: string, { fixes = [], jumps = [] }: Hints): readonly Unit[] {
  const lines = source.split("\n").map((line) => clean(line, fixes));
  const start = lines.findIndex((line) => ARTICLE.test(line) || ANNEX.test(line));
  const reader = new Reader(jumps, !ANNEX.test(lines[start] ?? ""));
  for (const line of lines.slice(start)) if (line !== "") reader.read(line);
  return reader.units();
}

function clean(line: string, fixes: NonNullable<Hints["fixes"]>): string {
  const plain = line
    .normalize("NFC")
    .replace(/\[bookmark: [^\]]*\]|[#*]/g, "")
    .replace(/[\s\u00a0]+/g, " ")
    .trim();
  return fixes.reduce((text, [from, to]) => text.replace(new RegExp(from, "u"), to), plain);
}

/** Reads line by line and keeps the place in the text where it stands. */
class Reader {
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
    const article = ARTICLE.exec(line);
    if (article !== null && Number(article[1]) === (this.#place?.article ?? 0) + 1) {
      const part = this.#decision ? { part: "decision" as const } : {};
      return this.#add({ ...part, article: Number(article[1]) }, article[2]);
    }
    if (this.#place === undefined) return false;
    const { part, article: number, inferred, clause: last = 0, point } = this.#place;
    if (number === undefined) return false;
    const whole = { ...(part ? { part } : {}), article: number, ...(inferred ? { inferred } : {}) };
    const clause = CLAUSE.exec(line);
    if (clause !== null && Number(clause[1]) === last + 1) {
      return this.#add({ ...whole, clause: last + 1 }, clause[2]);
    }
    const inClause = last === 0 ? whole : { ...whole, clause: last };
    const letter = POINT.exec(line);
    if (letter !== null) return this.#add({ ...inClause, point: letter[1] ?? "" }, letter[2]);
    const dash = ITEM.exec(line);
    if (dash === null) return false;
    const inPoint = point === undefined ? inClause : { ...inClause, point };
    return this.#add({ ...inPoint, item: (this.#place.item ?? 0) + 1 }, dash[1]);
  }

  #add(cite: Citation, text: string = ""): true {
    this.#drafts.push({ cite, text, intro: "", children: 0, paragraphs: 1 });
    for (const parent of this.#drafts) if (isInside(cite, parent.cite)) parent.children++;
    const jump = this.#jumps.find(({ after }) => sameCite(after, cite));
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
    const owner = this.#drafts.find(({ cite }) => sameCite(cite, clause)) ?? last;
    owner.paragraphs++;
    const { paragraph: ___, ...place } = owner.cite;
    this.#add({ ...place, paragraph: owner.paragraphs }, line);
  }

  units(): readonly Unit[] {
    return this.#drafts.flatMap((draft) => unitsOf(draft));
  }
}

function unitsOf({ cite, text, intro, children, paragraphs }: Draft): readonly Unit[] {
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
  const heading: Unit = { ...cite, kind: "heading" };
  if (/:$/.test(intro)) return [heading, { ...cite, paragraph: 1, kind: "lead-in" }];
  return /[.;]$/.test(intro) ? [heading, { ...cite, paragraph: 1 }] : [heading];
}

/** Whether two citations name the same place. */
export function sameCite(a: Citation, b: Citation): boolean {
  return citeKey(a) === citeKey(b);
}

/** A citation as a key. */
export function citeKey(cite: Citation): string {
  const { part, article, clause, paragraph, point, item, form } = cite;
  return [part, article, clause, paragraph, point, item, form].map((each) => each ?? "").join("/");
}

/** The keys under which a citation is printed: a form's name stands beside the place that names the form. */
export function citeKeys(cite: Citation): readonly string[] {
  const { form, ...place } = cite;
  return form === undefined ? [citeKey(cite)] : [citeKey(cite), citeKey(place)];
}

function isInside(inner: Citation, outer: Citation): boolean {
  if (sameCite(inner, outer) || outer.paragraph !== undefined) return false;
  return (
    (["part", "article", "clause", "point", "item"] as const).every(
      (key) => outer[key] === undefined || outer[key] === inner[key],
    ) && inner.part === outer.part
  );
}

function isCapitals(line: string): boolean {
  const letters = line.match(/\p{L}/gu) ?? [];
  const capitals = line.match(/\p{Lu}/gu) ?? [];
  return letters.length > 3 && capitals.length / letters.length > 0.7;
}

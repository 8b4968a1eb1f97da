// @ts-check
// Finds the printed units of a legal text: Điều, khoản, điểm, gạch đầu dòng and unnumbered paragraphs.

/**
 * @typedef {{ part?: "decision", article: number, clause?: number, paragraph?: number, point?: string,
 *   item?: number, form?: string, inferred?: true }} Cite
 * @typedef {Cite & { kind?: "heading" | "lead-in", reason?: string }} Unit
 * @typedef {{ cite: Cite, text: string, intro: string, children: number, paragraphs: number }} Draft
 * @typedef {{ fixes?: readonly (readonly [string, string])[], jumps?: readonly { after: Cite, to: Cite }[] }} Hints
 */

const CHAPTER = /^(?:chương|mục|chuw?ong)\s+[ivx\d]+\b/i;
const ANNEX = /^quy ch[ếeé]$/i;
const END = /^(?:nơi nhận|tm\. |mẫu số)/i;
/** Optical character recognition leaves little of "Điều" but its length and its number. */
const ARTICLE = /^[^\p{L}\d]*(?:điều|[pdb]i\S{1,3}u) (\d+)\.\s*(.*)$/iu;
const CLAUSE = /^(\d+)\.\s*(.*)$/;
const POINT = /^(?:-\s*)?(\p{Ll})\)\s*(.*)$/u;
const ITEM = /^[-–+]\s+(.*)$/;

/**
 * @param {string} source - The text as received.
 * @param {Hints} hints - What reading by eye has found: lines to mend, pages that are missing.
 * @returns {readonly Unit[]} In the order of the print.
 */
export function printedUnits(source, { fixes = [], jumps = [] }) {
  const lines = source.split("\n").map((line) => clean(line, fixes));
  const start = lines.findIndex((line) => ARTICLE.test(line) || ANNEX.test(line));
  const reader = new Reader(jumps, !ANNEX.test(lines[start] ?? ""));
  for (const line of lines.slice(start)) if (line !== "") reader.read(line);
  return reader.units();
}

/** @param {string} line @param {readonly (readonly [string, string])[]} fixes */
function clean(line, fixes) {
  const plain = line
    .normalize("NFC")
    .replace(/\[bookmark: [^\]]*\]|[#*]/g, "")
    .replace(/[\s\u00a0]+/g, " ")
    .trim();
  return fixes.reduce((text, [from, to]) => text.replace(new RegExp(from, "u"), to), plain);
}

/** Reads line by line and keeps the place in the text where it stands. */
class Reader {
  /** @type {Draft[]} */
  #drafts = [];
  #inside = true;

  /** @param {NonNullable<Hints["jumps"]>} jumps @param {boolean} decision */
  constructor(jumps, decision) {
    this.jumps = jumps;
    this.decision = decision;
    /** @type {Cite | undefined} */
    this.place = undefined;
  }

  /** @param {string} line */
  read(line) {
    if (ANNEX.test(line)) {
      this.decision = false;
      this.#inside = true;
      this.place = undefined;
      return;
    }
    if (END.test(line)) this.#inside = false;
    if (!this.#inside || CHAPTER.test(line) || isCapitals(line)) return;
    if (!this.#open(line)) this.#goOn(line);
  }

  /** Opens a new unit when the line begins one. @param {string} line */
  #open(line) {
    const article = ARTICLE.exec(line);
    if (article !== null && Number(article[1]) === (this.place?.article ?? 0) + 1) {
      const part = this.decision ? { part: /** @type {const} */ ("decision") } : {};
      return this.#add({ ...part, article: Number(article[1]) }, article[2]);
    }
    if (this.place === undefined) return false;
    const { part, article: number, inferred, clause: last = 0, point } = this.place;
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
    return this.#add({ ...inPoint, item: (this.place.item ?? 0) + 1 }, dash[1]);
  }

  /** @param {Cite} cite @param {string} [text] */
  #add(cite, text = "") {
    this.#drafts.push({ cite, text, intro: "", children: 0, paragraphs: 1 });
    for (const parent of this.#drafts) if (isInside(cite, parent.cite)) parent.children++;
    const jump = this.jumps.find(({ after }) => sameCite(after, cite));
    this.place = jump?.to ?? cite;
    return true;
  }

  /** A line that begins nothing continues what stands before it, or is a further paragraph of its clause. */
  #goOn(/** @type {string} */ line) {
    const last = this.#drafts.at(-1);
    if (last === undefined || this.place === undefined) return;
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

  /** @returns {readonly Unit[]} */
  units() {
    return this.#drafts.flatMap((draft) => unitsOf(draft));
  }
}

/** @param {Draft} draft @returns {readonly Unit[]} */
function unitsOf({ cite, text, intro, children, paragraphs }) {
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
  /** @type {Unit} */
  const heading = { ...cite, kind: "heading" };
  if (/:$/.test(intro)) return [heading, { ...cite, paragraph: 1, kind: "lead-in" }];
  return /[.;]$/.test(intro) ? [heading, { ...cite, paragraph: 1 }] : [heading];
}

/** @param {Cite} a @param {Cite} b */
export function sameCite(a, b) {
  return citeKey(a) === citeKey(b);
}

/** @param {Cite} cite */
export function citeKey({ part, article, clause, paragraph, point, item, form }) {
  return [part, article, clause, paragraph, point, item, form].map((each) => each ?? "").join("/");
}

/** The keys under which a citation is printed: a form's name stands beside the place that names the form. */
export function citeKeys(/** @type {Cite} */ cite) {
  const { form, ...place } = cite;
  return form === undefined ? [citeKey(cite)] : [citeKey(cite), citeKey(place)];
}

/** @param {Cite} inner @param {Cite} outer */
function isInside(inner, outer) {
  if (sameCite(inner, outer) || outer.paragraph !== undefined) return false;
  return (
    /** @type {(keyof Cite)[]} */ (["part", "article", "clause", "point", "item"]).every(
      (key) => outer[key] === undefined || outer[key] === inner[key],
    ) && inner.part === outer.part
  );
}

/** @param {string} line */
function isCapitals(line) {
  const letters = line.match(/\p{L}/gu) ?? [];
  const capitals = line.match(/\p{Lu}/gu) ?? [];
  return letters.length > 3 && capitals.length / letters.length > 0.7;
}

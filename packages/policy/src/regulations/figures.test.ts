import { describe, expect, it } from "vitest";
import { placeKey } from "../authoring/printed-unit.js";
import type { Norm } from "../norm.js";
import { nationalInstruments, regulations } from "./index.js";
import { openText, textsAreHere } from "./texts.fixture.js";

/** Figures of a title that no parameter has, each with its reason. */
const figuresOfTheTextAlone: Readonly<Record<string, readonly number[]>> = {
  // The four sources are its members.
  "bac-kan-11-2023/log-sources": [4],
  // Attested to: no evaluator counts these terms.
  "luat-116-2025/transition": [12],
  "nd-331-2026/transition": [12],
  "nd-356-2025/breach-records": [5],
  // The days between which the data of the report lie.
  "nd-331-2026/yearly-report-unit": [14, 15],
  "nd-331-2026/yearly-report-owner": [14, 15],
};

/** Names of texts and of forms, full dates, grades: figures, but not of a demand. */
const noFigures =
  /\d+\/(?:\d{4}\/)?[\p{Lu}Đ][\p{Lu}Đ-]+|(?:TCVN|ISO\/IEC|ISO) ?\d+(?::\d+)?|\d+\/\d+\/\d{4}|\d+ \p{Lu}\p{Ll}+ \d{4}|(?:Mẫu số|Form|mức độ|[Cc]ấp độ|[Ll]evels?) \d+(?:(?:,| and) \d+)?/gu;
/** How the texts and titles say "without a break". */
const aroundTheClock = /24\/24|24\/7|24 giờ\/ngày|7 ngày\/tuần|24 hours a day|7 days a week/g;
const months =
  "January February March April May June July August September October November December";

function figuresOf(text: string): readonly number[] {
  const plain = text
    .replace(noFigures, "")
    .replace(aroundTheClock, "")
    .replace(/(\d+) (\p{Lu}\p{Ll}+)/gu, (all, day: string, month: string) =>
      months.includes(month) ? `${day} ${months.split(" ").indexOf(month) + 1}` : all,
    );
  return sorted([...plain.matchAll(/\d+/g)].map(([digits]) => Number(digits)));
}

/** Every figure of the parameters but 1, which titles put into words ("một tài khoản", "hằng năm"). */
function figuresIn(value: unknown, key = ""): readonly number[] {
  if (key === "level") return [];
  if (key === "monthDay") return String(value).split("-").map(Number);
  if (key === "scale") return [value === "three-level" ? 3 : 2];
  if (typeof value === "number") return [value];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, each]) => figuresIn(each, name));
}

const sorted = (figures: readonly number[]): readonly number[] =>
  [...new Set(figures)].filter((figure) => figure !== 1).sort((a, b) => a - b);

/** What a norm demands in figures; evidence and definitions are words, and a report of an incident repeats its scale. */
function demanded(norm: Norm): readonly number[] {
  const own = figuresOfTheTextAlone[norm.id] ?? [];
  if (norm.encoded === false || norm.topic === "definition") return own;
  const {
    evidence: _,
    holds: __,
    conditions: ___,
    classification: ____,
    ...figures
  } = norm.params as Readonly<Record<string, unknown>>;
  return sorted([...own, ...figuresIn(figures)]);
}

describe.each(
  [...regulations, ...nationalInstruments].map(({ slug, norms }) => [slug, norms] as const),
)("the figures of %s", (_, norms) => {
  it("are the same in the title, in both languages, and in the parameters", () => {
    for (const norm of norms) {
      const figures = demanded(norm);
      const { vi, en } = norm.title;
      expect([norm.id, figuresOf(vi), figuresOf(en)]).toEqual([norm.id, figures, figures]);
    }
  });
});

describe("a planted fault", () => {
  const camera = regulations
    .flatMap(({ norms }) => norms)
    .find(({ id }) => id === "bac-kan-11-2023/camera-retention") as Norm;

  it("in a title shows: another figure, none, one too many", () => {
    expect(figuresOf(camera.title.vi)).toEqual(demanded(camera));
    expect(figuresOf(camera.title.vi.replace("30", "60"))).not.toEqual(demanded(camera));
    expect(figuresOf("Lưu hình ảnh camera đủ thời hạn")).not.toEqual(demanded(camera));
    expect(figuresOf(`${camera.title.vi}, 02 bản`)).not.toEqual(demanded(camera));
  });
});

describe.skipIf(!textsAreHere).each(regulations.map(({ slug, norms }) => [slug, norms] as const))(
  "the titles of %s",
  (slug, norms) => {
    it("say 24/24 or 24/7 where the text does", () => {
      const textAt = openText(slug);
      const isAroundTheClock = (text: string): boolean => /24\/24|24\/7|24 gio\/ngay/.test(text);
      const places = norms.filter(
        ({ cite, topic }) => topic !== "definition" && cite.form === undefined,
      );
      const silent = places.filter(({ cite }) => {
        if (!isAroundTheClock(textAt(cite))) return false;
        return norms.every(
          (other) =>
            placeKey(other.cite) !== placeKey(cite) ||
            other.title.vi.match(aroundTheClock) === null,
        );
      });
      expect(silent.map(({ id }) => id)).toEqual([]);
    });
  },
);

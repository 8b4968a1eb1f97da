import { type Modality, modalityNames, territoryName } from "@ttthdl/core";
import type { Norm, Regulation } from "@ttthdl/policy";
import { link, page, table } from "./markdown.js";
import { matrixSections } from "./matrix.js";
import { regulationFolder } from "./places.js";

const modalities = Object.keys(modalityNames) as readonly Modality[];

/** All regulations with their counts, and what each demands, topic by topic. */
export function rulesPage(instruments: readonly Regulation[]): string {
  const regulations = instruments.filter(({ territory }) => territory !== "national");
  const national = instruments.filter(({ territory }) => territory === "national");
  const all = regulations.flatMap(({ norms }) => norms);
  return page(
    "en",
    "# The rules",
    "What the texts demand, counted and side by side. `npm run generate` also writes a page for each regulation beside " +
      "this one: every norm in the order of the law, with its citation and how it is checked. How open points are read: " +
      `${link("readings", "../readings.md")}. For programs: \`rules.json\` in the package \`@ttthdl/policy\`.`,
    table(
      [
        "Regulation",
        "Territory",
        "Rules",
        ...modalities.map((each) => `${modalityNames[each].en}s`),
      ],
      [
        ...regulations.map((regulation) => [
          link(regulation.number, regulationFolder(regulation.slug)),
          territoryName(regulation).vi,
          ...byModality(regulation.norms),
        ]),
        ["**All**", "", ...byModality(all)],
      ],
    ),
    "How they are checked:",
    table(
      [
        "Regulation",
        "by figures and facts",
        "by evidence",
        "nothing to check",
        "not encoded",
        "members listed",
      ],
      [
        ...regulations.map(({ slug, number, norms }) => [
          link(number, regulationFolder(slug)),
          ...byCheck(norms),
        ]),
        ["**All**", ...byCheck(all)],
      ],
    ),
    ...nationalBlocks(national),
    "“Nothing to check” are definitions and permissions. What is not encoded says why in its file.",
    ...matrixSections(regulations),
  );
}

/** National instruments are encoded in part: they are listed apart and stand in no sum. */
function nationalBlocks(national: readonly Regulation[]): readonly string[] {
  if (national.length === 0) return [];
  return [
    "National instruments, each encoded in part only; they are judged when they are named (`-r national` or the slug):",
    table(
      ["Instrument", "Title", "Rules"],
      national.map(({ slug, number, title, norms }) => [
        link(number, regulationFolder(slug)),
        title.vi,
        String(norms.length),
      ]),
    ),
  ];
}

function byModality(norms: readonly Norm[]): readonly string[] {
  const counts = modalities.map((each) => norms.filter(({ modality }) => modality === each).length);
  return [norms.length, ...counts].map(String);
}

function byCheck(norms: readonly Norm[]): readonly string[] {
  const open = norms.filter(({ encoded }) => encoded === false).length;
  const judged = norms.filter(({ encoded }) => encoded !== false);
  const attested = judged.filter(({ topic }) => topic === "attestation").length;
  const silent = judged.filter(
    ({ topic }) => topic === "definition" || topic === "permission",
  ).length;
  const members = norms.reduce((sum, norm) => sum + (norm.members?.length ?? 0), 0);
  return [judged.length - attested - silent, attested, silent, open, members].map(String);
}

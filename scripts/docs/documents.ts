import { nationalInstruments, regulations as provincial, type Regulation } from "@ttthdl/policy";
import { readingTitles } from "@ttthdl/policy/internal";
import { glossaryPage } from "./glossary-page.js";
import { readingsPage } from "./readings-page.js";
import { regulationPage } from "./regulation-page.js";
import { rulesPage } from "./rules-page.js";

/** The provincial regulations, then the national instruments. */
const all: readonly Regulation[] = [...provincial, ...nationalInstruments];

/** The documents that stand in the repository: texts by their paths from its root. */
export function readingMatter(
  regulations: readonly Regulation[] = all,
): Readonly<Record<string, string>> {
  return {
    "docs/glossary.md": glossaryPage(),
    "docs/readings.md": readingsPage(),
    "docs/rules/README.md": rulesPage(regulations),
  };
}

/** A page for each regulation, as {@link readingMatter}; they are built and not tracked. */
export function regulationPages(
  regulations: readonly Regulation[] = all,
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    regulations.map((regulation) => [
      `docs/rules/${regulation.slug}.md`,
      regulationPage(regulation, readingTitles),
    ]),
  );
}

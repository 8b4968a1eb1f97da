import { langs } from "@ttthdl/core";
import { nationalInstruments, regulations as provincial, type Regulation } from "@ttthdl/policy";
import { readingTitles } from "@ttthdl/policy/internal";
import { headings } from "../../packages/policy/src/regulations/headings.generated.js";
import { glossaryPage } from "./glossary-page.js";
import { pageOf } from "./places.js";
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
    "docs/readings.md": readingsPage("en"),
    "docs/readings.vi.md": readingsPage("vi"),
    "docs/rules/README.md": rulesPage(regulations),
  };
}

/** Two pages for each regulation, one in each language, as {@link readingMatter}; they are built and not tracked. */
export function regulationPages(
  regulations: readonly Regulation[] = all,
): Readonly<Record<string, string>> {
  const pages = regulations.flatMap((regulation) =>
    langs.map((lang) => [
      `docs/rules/${pageOf(regulation.slug, lang)}`,
      regulationPage(regulation, readingTitles, headings[regulation.slug], lang),
    ]),
  );
  return Object.fromEntries(pages);
}

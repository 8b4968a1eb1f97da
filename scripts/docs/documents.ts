import { regulations as all, type Regulation, readingTitles } from "@ttthdl/policy";
import { glossaryPage } from "./glossary-page.js";
import { matrixPage } from "./matrix-page.js";
import { readingsPage } from "./readings-page.js";
import { regulationPage } from "./regulation-page.js";
import { rulesIndexPage } from "./rules-index-page.js";

/** Every generated document: its text by its path from the root of the repository. */
export function documents(
  regulations: readonly Regulation[] = all,
): Readonly<Record<string, string>> {
  return {
    ...Object.fromEntries(
      regulations.map((regulation) => [
        `docs/rules/${regulation.slug}.md`,
        regulationPage(regulation, readingTitles),
      ]),
    ),
    "docs/glossary.md": glossaryPage(),
    "docs/readings.md": readingsPage(),
    "docs/rules/README.md": rulesIndexPage(regulations),
    "docs/rules/matrix.md": matrixPage(regulations),
  };
}

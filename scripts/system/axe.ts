import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { AxeResults } from "axe-core";
import type { Page } from "playwright-core";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** What axe finds wrong with a page: the rule and the first place. */
export async function faultsOf(page: Page): Promise<readonly (readonly [string, string])[]> {
  // Not a script element: the page's own policy would refuse it.
  await page.evaluate(axe);
  const { violations, passes } = await page.evaluate(() =>
    (globalThis as unknown as { axe: { run(): Promise<AxeResults> } }).axe.run(),
  );
  if (passes.length < 10) throw new Error("axe looked at next to nothing");
  return violations.map(({ id, nodes }) => [id, nodes[0]?.html ?? ""] as const);
}

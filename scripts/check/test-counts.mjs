// @ts-check
import { existsSync, readFileSync } from "node:fs";

/**
 * How many tests passed and failed, from vitest's own JSON report. A report that is not there, or a test
 * file that could not even start, is a failure.
 *
 * @param {string} file
 * @returns {{ passed: number, failed: number }}
 */
export function readCounts(file) {
  if (!existsSync(file)) return { passed: 0, failed: 1 };
  const report = JSON.parse(readFileSync(file, "utf8"));
  const broken = report.testResults.filter(
    (/** @type {{ status: string, assertionResults: unknown[] }} */ suite) =>
      suite.status === "failed" && suite.assertionResults.length === 0,
  ).length;
  return { passed: report.numPassedTests, failed: report.numFailedTests + broken };
}

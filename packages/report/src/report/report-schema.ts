import { type JsonSchema, toJsonSchema, wordedReportSchema } from "@ttthdl/core/schemas";

/** The JSON Schema of `ttthdl check --format json`, published as `@ttthdl/report/report.schema.json`. */
export function reportJsonSchema(): JsonSchema {
  return toJsonSchema(wordedReportSchema, {
    $id: "urn:ttthdl:schema:report:1",
    title: "ttthdl.report/1",
    description: "A report of `ttthdl check --format json`.",
  });
}

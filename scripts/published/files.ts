import {
  attestationsJsonSchema,
  contextJsonSchema,
  profileJsonSchema,
  waiversJsonSchema,
} from "@ttthdl/core/schemas";
import { regulations, rulesText } from "@ttthdl/policy";
import { rulesJsonSchema } from "../../packages/policy/src/rules/rules-schema.js";
import { reportJsonSchema } from "../../packages/report/src/report/report-schema.js";

/** JSON that a package carries for users of other languages: texts by their names in its `dist`. */
export const publishedFiles: Readonly<Record<string, Readonly<Record<string, () => string>>>> = {
  core: {
    "profile.schema.json": () => text(profileJsonSchema()),
    "attestations.schema.json": () => text(attestationsJsonSchema()),
    "waivers.schema.json": () => text(waiversJsonSchema()),
    "context.schema.json": () => text(contextJsonSchema()),
  },
  policy: {
    "rules.json": () => rulesText(regulations),
    "rules.schema.json": () => text(rulesJsonSchema()),
  },
  report: { "report.schema.json": () => text(reportJsonSchema()) },
  // The name it had before it moved to the package of reports.
  cli: { "report.schema.json": () => text(reportJsonSchema()) },
};

function text(value: object): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

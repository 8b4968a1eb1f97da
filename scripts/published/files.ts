import { regulations, rulesText } from "@ttthdl/policy";
import { reportJsonSchema } from "../../packages/cli/src/report/report-schema.js";
import { rulesJsonSchema } from "../../packages/policy/src/register/rules-schema.js";

/** JSON that a package carries for users of other languages: texts by their names in its `dist`. */
export const publishedFiles: Readonly<Record<string, Readonly<Record<string, () => string>>>> = {
  policy: {
    "rules.json": () => rulesText(regulations),
    "rules.schema.json": () => text(rulesJsonSchema()),
  },
  cli: { "report.schema.json": () => text(reportJsonSchema()) },
};

function text(value: object): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

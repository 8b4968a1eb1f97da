import type { Names } from "./names.js";

/** A source's folder: an example that reads \`min_length=8\` under a heading, to be replaced. */
export function sourceFiles({ kebab, camel, pascal }: Names): Readonly<Record<string, string>> {
  const home = `packages/evidence/src/${kebab}`;
  return {
    [`${home}/source.ts`]: `import type { Source } from "../source.js";
import { readTexts } from "../text/read-texts.js";

/** Settings of ${kebab}. */
export const ${camel}: Source = {
  kind: "${kebab}",
  title: { vi: "thiết lập của ${kebab}", en: "settings of ${kebab}" },
  fileNames: ["${kebab}.conf"],
  topics: ["password-length"],
  needs: [],
  severalFiles: false,
  recognises: ({ text }) => /^\\[${kebab}\\]\\s/.test(text),
  read: async (files) => {
    const { read${pascal} } = await import("./read-${kebab}.js");
    return readTexts(files, (text, name) => [read${pascal}(text, name)]);
  },
};
`,
    [`${home}/read-${kebab}.ts`]: `import { evidenceOf, type Fact, known } from "../fact.js";
import { inFile } from "../input-error.js";
import type { FoundSubject } from "../source.js";

/**
 * Reads the settings of ${kebab}. A key that is not there is "not set", never a number.
 *
 * @throws InputError when the text has another form or a value is no number.
 */
export function read${pascal}(text: string, name: string): FoundSubject {
  const [head, ...lines] = text.split(/\\r?\\n/);
  if (head !== "[${kebab}]") {
    throw inFile(name, "dòng đầu phải là [${kebab}]", "the first line must be [${kebab}]", { line: 1 });
  }
  const key = "min_length";
  const index = lines.findIndex((line) => line.startsWith(\`\${key}=\`));
  const value = lines[index]?.slice(key.length + 1);
  if (value !== undefined && !/^\\d{1,4}$/.test(value)) {
    throw inFile(name, \`\${key} phải là số\`, \`\${key} must be a number\`, { line: index + 2 });
  }
  const minLength: Fact<number> =
    value === undefined
      ? { provenance: "not-set", key }
      : { value: Number(value), provenance: "set", key };
  return {
    name,
    profile: { passwordPolicy: [known("minLength", minLength)] },
    evidence: evidenceOf(name, { "passwordPolicy[0].minLength": minLength }, () =>
      index < 0 ? undefined : index + 2,
    ),
  };
}
`,
    [`${home}/sample.fixture.ts`]: `/** What ${kebab} writes. */
export const sample: readonly { readonly name: string; readonly text: string }[] = [
  { name: "${kebab}.conf", text: "[${kebab}]\\nmin_length=8\\n" },
];
`,
    [`${home}/read-${kebab}.test.ts`]: `import { expect, it } from "vitest";
import { read${pascal} } from "./read-${kebab}.js";

it("${kebab}: reads the least length of a password with its line", () => {
  expect(read${pascal}("[${kebab}]\\nmin_length=8\\n", "a.conf")).toMatchObject({
    profile: { passwordPolicy: [{ minLength: 8 }] },
    evidence: [{ path: "passwordPolicy[0].minLength", line: 2, provenance: "set" }],
  });
});
`,
  };
}

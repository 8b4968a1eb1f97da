import { fileURLToPath } from "node:url";
import { configDefaults, defineConfig } from "vitest/config";

const source = (path: string): string =>
  fileURLToPath(new URL(`packages/${path}`, import.meta.url));

export default defineConfig({
  resolve: {
    // Tests run on the sources; the built packages have their own smoke test.
    alias: [
      { find: /^@ttthdl\/([a-z]+)\/internal$/, replacement: source("$1/src/internal.ts") },
      {
        find: /^@ttthdl\/core\/schemas\/internal$/,
        replacement: source("core/src/schemas/internal.ts"),
      },
      { find: /^@ttthdl\/core\/schemas$/, replacement: source("core/src/schemas/index.ts") },
      {
        find: /^@ttthdl\/calendar\/([a-z]+)$/,
        replacement: source("calendar/src/$1/index.ts"),
      },
      {
        find: /^@ttthdl\/policy\/authoring$/,
        replacement: source("policy/src/authoring/index.ts"),
      },
      { find: /^@ttthdl\/policy\/password$/, replacement: source("policy/src/password/index.ts") },
      { find: /^@ttthdl\/policy\/lockout$/, replacement: source("policy/src/lockout/index.ts") },
      {
        find: /^@ttthdl\/policy\/regulations\/(.+)$/,
        replacement: source("policy/src/regulations/$1/index.ts"),
      },
      {
        find: /^@ttthdl\/forms\/definitions\/(.+)$/,
        replacement: source("forms/src/definitions/$1.ts"),
      },
      {
        find: /^@ttthdl\/forms\/(text|markdown|html|print-html|docx|pdf)$/,
        replacement: source("forms/src/render-$1/index.ts"),
      },
      { find: /^@ttthdl\/forms\/([a-z-]+)$/, replacement: source("forms/src/$1/index.ts") },
      { find: /^@ttthdl\/([a-z]+)$/, replacement: source("$1/src/index.ts") },
    ],
  },
  test: {
    globalSetup: "scripts/setup.mjs",
    // A busy machine is slow, not wrong.
    testTimeout: 60_000,
    include: ["packages/*/src/**/*.test.ts", "scripts/*/*.test.ts"],
    // Those that need a browser, LibreOffice and the like have a configuration of their own.
    exclude: [...configDefaults.exclude, "scripts/system/**"],
    coverage: {
      provider: "v8",
      include: ["packages/*/src/**/*.ts"],
      reporter: ["text-summary", "json-summary"],
    },
  },
});

import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    benchmark: { include: ["*.bench.ts"] },
    fileParallelism: false,
    // What users run is measured: the built packages, as Node loads them.
    server: { deps: { external: [/\/dist\//] } },
  },
});

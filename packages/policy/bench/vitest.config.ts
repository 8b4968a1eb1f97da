import { defineConfig } from "vitest/config";

// No aliases: what is measured are the built packages that users get.
export default defineConfig({
  root: import.meta.dirname,
  test: { benchmark: { include: ["*.bench.ts"] }, fileParallelism: false },
});

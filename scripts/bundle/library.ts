import { defineConfig, type Options } from "tsup";

/** The build that every library shares: ESM and CommonJS with types for both. */
export function libraryBuild(options: Options): ReturnType<typeof defineConfig> {
  return defineConfig({
    format: ["esm", "cjs"],
    target: "es2022",
    platform: "neutral",
    // TypeScript 6 calls the bundler's own `baseUrl` deprecated.
    dts: { compilerOptions: { ignoreDeprecations: "6.0" } },
    splitting: true,
    clean: true,
    treeshake: false,
    // Without it Vietnamese is escaped letter by letter.
    esbuildOptions: (esbuild) => {
      esbuild.charset = "utf8";
    },
    ...options,
  });
}

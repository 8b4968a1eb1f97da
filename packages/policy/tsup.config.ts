import { libraryBuild } from "../../scripts/tsup-base.mjs";

export default libraryBuild({
  entry: [
    "src/index.ts",
    "src/password/index.ts",
    "src/lockout/index.ts",
    "src/regulations/*/index.ts",
    "src/regulations/*/accounts/index.ts",
  ],
  // The register is large; white space would be a fifth of what every start has to read.
  esbuildOptions: (esbuild) => {
    esbuild.charset = "utf8";
    esbuild.minifyWhitespace = true;
  },
});

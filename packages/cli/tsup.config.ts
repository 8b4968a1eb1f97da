import { libraryBuild } from "../../scripts/tsup-base.mjs";

export default libraryBuild({
  entry: ["src/index.ts"],
  platform: "node",
  target: "node20",
  // The command starts faster from few and small files.
  noExternal: [/^@ttthdl\//, "zod", "ts-pattern", /^date-fns/],
  esbuildOptions: (esbuild) => {
    esbuild.charset = "utf8";
    esbuild.minifyWhitespace = true;
    esbuild.minifySyntax = true;
  },
});

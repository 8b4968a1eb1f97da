import type { Plugin } from "esbuild";

const FUNCTION = "getTimezoneOffset";
const MODULE = `date-fns-tz/${FUNCTION}`;

/**
 * Loads date-fns-tz at its first use: it asks for a formatter of dates as it loads, which takes a fifth of what Node
 * itself takes to start, and only moments before 1975 need it.
 */
export const lazyZones: Plugin = {
  name: "lazy-zones",
  setup(build) {
    build.onResolve({ filter: new RegExp(`^${MODULE}$`) }, ({ kind, resolveDir }) =>
      kind === "import-statement"
        ? { path: MODULE, namespace: "lazy-zones", pluginData: resolveDir, sideEffects: false }
        : undefined,
    );
    build.onLoad({ filter: /./, namespace: "lazy-zones" }, ({ pluginData }) => ({
      contents: `export const ${FUNCTION} = (...args) => require("${MODULE}").${FUNCTION}(...args);`,
      resolveDir: pluginData,
    }));
  },
};

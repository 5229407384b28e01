import { defineConfig, type Options } from "tsup";

/**
 * What package.json lists as `dependencies` or `peerDependencies` stays an import; everything else that src imports is a
 * development dependency and gets bundled, because it is ESM only or too large to install for the
 * few files of use. THIRD-PARTY-NOTICES.md names it.
 */
const common = {
  format: ["esm", "cjs"],
  target: "es2022",
  // "neutral" keeps the output free of Node and of browser builds; it then needs to be told which
  // fields of a package.json lead to code.
  platform: "neutral",
  esbuildOptions(options) {
    options.mainFields = ["module", "main"];
  },
  // Bundled CommonJS does not tree-shake: with splitting, one entry would carry the other's.
  splitting: false,
} satisfies Options;

const entry = {
  index: "src/index.ts",
  report: "src/report/index.ts",
  english: "src/english.ts",
  html: "src/html.ts",
  vitest: "src/vitest.ts",
};

/** Leaves `./index.ts` an import of the built file beside it: a second copy would be as large. */
const besideIndex: NonNullable<Options["esbuildPlugins"]>[number] = {
  name: "beside-index",
  setup({ initialOptions, onResolve }) {
    const path = initialOptions.format === "cjs" ? "./index.cjs" : "./index.js";
    onResolve({ filter: /^\.\/index\.ts$/ }, () => ({ path, external: true }));
  },
};

export default defineConfig([
  { ...common, entry: { index: entry.index } },
  { ...common, entry: { report: entry.report } },
  // The data files stay files of their own beside the code, loaded when first asked for.
  { ...common, entry: { english: entry.english }, external: [/\.data\.js$/] },
  { ...common, entry: { html: entry.html } },
  { ...common, entry: { vitest: entry.vitest }, esbuildPlugins: [besideIndex] },
  {
    // Types of all entries together, so that a branded id is the same type in all.
    // TypeScript 6 rejects the `baseUrl` that tsup sets, unless told to ignore it.
    entry,
    format: common.format,
    dts: { only: true, compilerOptions: { ignoreDeprecations: "6.0" } },
  },
]);

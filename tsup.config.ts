import { defineConfig, type Options } from "tsup";

/**
 * What package.json lists as `dependencies` or `peerDependencies` stays an import; everything else that src imports is a
 * development dependency and gets bundled, because it is ESM only or too large to install for the
 * few files of use. THIRD-PARTY-NOTICES.md names it.
 */
const common = {
  target: "es2022",
  // "neutral" keeps the output free of Node and of browser builds; it then needs to be told which
  // fields of a package.json lead to code.
  platform: "neutral",
  esbuildOptions(options) {
    options.mainFields = ["module", "main"];
  },
  // The data files stay files of their own beside the code, loaded when first asked for.
  external: [/\.data\.js$/],
} satisfies Options;

/** What uses much of the same code, and is often loaded together. */
const shared = {
  index: "src/index.ts",
  report: "src/report/index.ts",
  english: "src/english.ts",
};

const alone = { html: "src/html.ts", vitest: "src/vitest.ts" };

/**
 * What somebody may want without the rest. Splitting gives each its own chunks, and since the
 * package has no side effects, a page that imports `compare` gets no chunk that only an appraisal
 * needs. Within a chunk bundlers keep whatever they cannot prove to be free of effects, which is
 * most tables. A few parts do: more would make no page much smaller, and Node slower to start.
 */
const parts: Readonly<Record<string, string>> = {
  "part-appraise": "src/appraise.ts",
  "part-change": "src/change/revisions/compare-revisions.ts",
  "part-compare": "src/compare.ts",
  "part-narrative": "src/model/narrative-builder/narrative.ts",
  "part-report": "src/report/to-text.ts",
};

type Plugin = NonNullable<Options["esbuildPlugins"]>[number];

/** A part is there for the chunks; its own file, which nobody can import, is not written. */
const dropParts: Plugin = {
  name: "drop-parts",
  setup({ onEnd }) {
    onEnd((result) => {
      const files = result.outputFiles ?? [];
      const kept = files.filter(({ path }) => !/[\\/]part-[\w-]+\.js$/.test(path));
      files.splice(0, files.length, ...kept);
    });
  },
};

/** Leaves `./index.ts` an import of the built file beside it: a second copy would be as large. */
const besideIndex: Plugin = {
  name: "beside-index",
  setup({ initialOptions, onResolve }) {
    const path = initialOptions.format === "cjs" ? "./index.cjs" : "./index.js";
    onResolve({ filter: /^\.\/index\.ts$/ }, () => ({ path, external: true }));
  },
};

/** A file an entry: no bundler looks into CommonJS for what is not needed. */
const wholeFiles = Object.entries({ ...shared, ...alone }).map(
  ([name, file]): Options => ({
    ...common,
    entry: { [name]: file },
    format: name in alone ? ["esm", "cjs"] : ["cjs"],
    splitting: false,
    esbuildPlugins: [besideIndex],
  }),
);

export default defineConfig([
  {
    ...common,
    entry: { ...shared, ...parts },
    format: ["esm"],
    splitting: true,
    esbuildPlugins: [dropParts],
  },
  ...wholeFiles,
  {
    // Types of all entries together, so that a branded id is the same type in all.
    // TypeScript 6 rejects the `baseUrl` that tsup sets, unless told to ignore it.
    entry: { ...shared, ...alone },
    format: ["esm", "cjs"],
    dts: { only: true, compilerOptions: { ignoreDeprecations: "6.0" } },
  },
]);

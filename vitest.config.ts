import { fileURLToPath } from "node:url";
import { defineConfig, type TestProjectInlineConfiguration } from "vitest/config";

const source = (path: string) => fileURLToPath(new URL(`./src/${path}`, import.meta.url));

type ProjectOptions = NonNullable<TestProjectInlineConfiguration["test"]>;

const project = (name: string, options: ProjectOptions): TestProjectInlineConfiguration => ({
  extends: true,
  // `vitest bench` would run once for every project; benchmarks are a program (`npm run bench`).
  test: { name, benchmark: { include: [] }, ...options },
});

export default defineConfig(({ mode }) => ({
  resolve: {
    alias: [
      { find: /^rashomon$/, replacement: source("index.ts") },
      { find: /^rashomon\/report$/, replacement: source("report/index.ts") },
      { find: /^rashomon\/english$/, replacement: source("english.ts") },
      { find: /^rashomon\/html$/, replacement: source("html.ts") },
      { find: /^rashomon\/vitest$/, replacement: source("vitest.ts") },
    ],
  },
  test: {
    reporters: ["default", "json"],
    // .ci/run counts from this file.
    outputFile: { json: ".cache/test-report.json" },
    projects: [
      project("unit", {
        include: ["test/**/*.test.ts"],
        exclude: ["test/docs/**", "test/package/**"],
        // Nothing in src has state of its own, and to import it anew for each file takes longer than the tests.
        isolate: false,
        // Whoever runs them on a busy machine waits; how fast it is, `bench/` measures.
        testTimeout: 30_000,
        hookTimeout: 30_000,
      }),
      // A hundred runs of the whole pipeline take their time on a busy machine.
      project("prop", {
        include: ["test/**/*.prop.ts"],
        setupFiles: "test/support/property-setup.ts",
        isolate: false,
        env: { PROPERTY_CASES: mode === "random" ? "new" : "the same" },
        testTimeout: 60_000,
      }),
      project("types", {
        include: [],
        typecheck: {
          enabled: true,
          only: true,
          include: ["test/**/*.test-d.ts"],
          tsconfig: "tsconfig.test.json",
          // `npm run typecheck` reports those, and better.
          ignoreSourceErrors: true,
        },
      }),
      // Both start processes of their own: slow on a small machine, so they get time.
      project("docs", { include: ["test/docs/**/*.test.ts"], testTimeout: 60_000 }),
      project("package", {
        include: ["test/package/**/*.test.ts"],
        globalSetup: "test/support/packed-setup.ts",
        testTimeout: 60_000,
      }),
    ],
  },
}));

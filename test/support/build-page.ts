import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { build, createLogger } from "vite";

/** What Vite makes of a page's script. */
export interface BuiltPage {
  readonly code: string;
  readonly warnings: readonly string[];
}

/**
 * Builds a script for a page, minified, as somebody does who installed the package.
 *
 * @param folder - Where the package is installed.
 */
export async function buildPage(folder: string, name: string, source: string): Promise<BuiltPage> {
  const warnings: string[] = [];
  const logger = createLogger("silent");
  logger.warn = (message) => warnings.push(message);
  logger.warnOnce = logger.warn;
  writeFileSync(join(folder, `${name}.js`), source);
  const output = await build({
    root: folder,
    configFile: false,
    logLevel: "warn",
    customLogger: logger,
    build: {
      write: false,
      lib: { entry: `${name}.js`, formats: ["iife"], name: "page" },
      // A busy machine is nothing to warn of.
      rolldownOptions: { checks: { bundlerTimings: false } },
    },
  });
  const [result] = Array.isArray(output) ? output : [output];
  if (result === undefined || !("output" in result)) throw new Error("vite built nothing");
  const code = result.output.map((file) => (file.type === "chunk" ? file.code : "")).join("");
  return { code, warnings };
}

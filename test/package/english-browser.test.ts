import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Browser, chromium } from "playwright-core";
import { createLanguage } from "rashomon/english";
import { build, createLogger } from "vite";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { findChromium } from "../support/find-chromium.ts";
import { serveFolder } from "../support/serve-folder.ts";
import { ENGLISH_TEXT } from "./english-text.ts";

/** Reads the text; tells whether WebAssembly is allowed, and whether the reader made use of it. */
const READ = `
import { createLanguage } from "rashomon/english";

export async function read() {
  let kernels = "plain";
  const { Instance } = WebAssembly;
  WebAssembly.Instance = class extends Instance {
    constructor(...parts) {
      super(...parts);
      kernels = "WebAssembly";
    }
  };
  const language = await createLanguage();
  const analysis = JSON.stringify(language.analyze(${JSON.stringify(ENGLISH_TEXT)}));
  const smallest = new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0]);
  const compiles = await WebAssembly.compile(smallest).then(() => true, () => false);
  return { analysis, kernels, compiles };
}
`;

const FILES: Readonly<Record<string, string>> = {
  "index.html": `<!doctype html><pre></pre><script type="module" src="/page.js"></script>`,
  "read.js": READ,
  "worker.js": `import { read } from "./read.js";
    read().then(postMessage, (error) => postMessage({ error: String(error) }));`,
  "page.js": `import { read } from "./read.js";
    const worker = new Worker(new URL("./worker.js", import.meta.url), { type: "module" });
    const told = new Promise((resolve, reject) => {
      worker.onmessage = ({ data }) => resolve(data);
      worker.onerror = ({ message }) => reject(new Error(message));
    });
    const page = await read().catch((error) => ({ error: String(error) }));
    const inWorker = await told.catch((error) => ({ error: String(error) }));
    document.querySelector("pre").textContent = JSON.stringify({ page, worker: inWorker });`,
};

const ARGUMENTS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

const executable = findChromium();
if (executable === null) {
  console.warn("SKIPPED: no Chromium on the PATH; install one, or set CHROMIUM to its path");
}

describe.skipIf(executable === null)("rashomon/english in Chromium, built by Vite", () => {
  const site = join(inject("packed").folder, "english-page");
  const warnings: string[] = [];
  let analysis = "";
  let browser: Browser;

  beforeAll(async () => {
    analysis = JSON.stringify((await createLanguage()).analyze(ENGLISH_TEXT));
    await buildSite(site, warnings);
    browser = await chromium.launch({ executablePath: executable ?? "", args: ARGUMENTS });
  }, 120_000);
  afterAll(() => browser?.close());

  test("the build has no warnings", () => {
    expect(warnings).toEqual([]);
  });

  test.each([
    {
      kernels: "WebAssembly",
      policy: "default-src 'self' 'wasm-unsafe-eval'",
      compiles: true,
    },
    { kernels: "plain", policy: "default-src 'self'", compiles: false },
  ])(
    "page and worker read as Node does, with $kernels kernels",
    async ({ kernels, policy, compiles }) => {
      const { result, requests, errors, origin } = await visit(browser, site, policy);
      expect(errors).toEqual([]);
      const read = { analysis, kernels, compiles };
      expect(result).toEqual({ page: read, worker: read });
      // Page and worker each asked for the data, and nobody for anything from elsewhere.
      expect(requests.filter((url) => /english-accurate\.data/.test(url))).toHaveLength(2);
      expect(requests.filter((url) => new URL(url).origin !== origin)).toEqual([]);
    },
    120_000,
  );
});

async function buildSite(site: string, warnings: string[]): Promise<void> {
  mkdirSync(site);
  for (const [file, text] of Object.entries(FILES)) writeFileSync(join(site, file), text);
  const logger = createLogger("silent");
  logger.warn = (message) => warnings.push(message);
  logger.warnOnce = logger.warn;
  await build({
    root: site,
    configFile: false,
    logLevel: "warn",
    customLogger: logger,
    worker: { format: "es" },
    build: {
      target: "es2022",
      // The data files are large on purpose.
      chunkSizeWarningLimit: 10_000,
      // A busy machine is nothing to warn of.
      rolldownOptions: { checks: { bundlerTimings: false } },
    },
  });
}

interface Visit {
  readonly result: unknown;
  /** Addresses of everything that was asked for, by page and worker. */
  readonly requests: readonly string[];
  readonly errors: readonly string[];
  readonly origin: string;
}

/** Opens the built page from a server of our own and waits for what it writes. */
async function visit(browser: Browser, site: string, policy: string): Promise<Visit> {
  const server = await serveFolder(join(site, "dist"), policy);
  const context = await browser.newContext();
  try {
    const requests: string[] = [];
    const errors: string[] = [];
    context.on("request", (request) => requests.push(request.url()));
    const page = await context.newPage();
    page.on("pageerror", (error) => errors.push(error.message));
    await page.goto(server.origin);
    const told = page.locator("pre:not(:empty)");
    const result: unknown = JSON.parse((await told.textContent({ timeout: 100_000 })) ?? "");
    return { result, requests, errors, origin: server.origin };
  } finally {
    await context.close();
    await server.close();
  }
}

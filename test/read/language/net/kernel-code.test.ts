import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { compileKernels } from "../../../../scripts/kernels/compile-kernels.ts";
import { kernelModule } from "../../../../scripts/kernels/kernel-module.ts";

test("the kernels in the library are compiled from their source (else: npm run kernels)", async () => {
  const written = readFileSync("src/read/language/net/kernel-code-table.ts", "utf8");
  expect(kernelModule(await compileKernels("kernels"))).toBe(written);
}, 60_000);

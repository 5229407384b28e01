// npm run kernels: compiles the kernels into the library. A test holds the result to its source.
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { compileKernels } from "./compile-kernels.ts";
import { kernelModule } from "./kernel-module.ts";

const TARGET = new URL("../../src/read/language/net/kernel-code-table.ts", import.meta.url);

writeFileSync(fileURLToPath(TARGET), kernelModule(await compileKernels("kernels")));

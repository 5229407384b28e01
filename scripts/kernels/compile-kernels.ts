import { fileURLToPath } from "node:url";
import asc from "assemblyscript/asc";

/** Which module to compile: what the library needs, or what training needs beside it. */
export type KernelSource = "kernels" | "training-kernels";

/** Compiles a module of kernels with AssemblyScript; the same source gives the same bytes. */
export async function compileKernels(source: KernelSource): Promise<Uint8Array<ArrayBuffer>> {
  let binary: Uint8Array | null = null;
  const { error, stderr } = await asc.main(
    [
      `${source}.as.ts`,
      "--baseDir",
      fileURLToPath(new URL("assembly/", import.meta.url)),
      ...["--outFile", "out.wasm", "--runtime", "stub", "--enable", "simd"],
      ...["-O3", "--noAssert", "--importMemory", "--initialMemory", "1"],
    ],
    {
      writeFile: (_name: string, contents: Uint8Array | string) => {
        if (typeof contents !== "string") binary = contents;
      },
    },
  );
  if (error !== null || binary === null) throw new Error(`Cannot compile ${source}: ${stderr}`);
  return new Uint8Array(binary);
}

/** The source file that carries a compiled module into the library. */
export function kernelModule(code: Uint8Array): string {
  const base64 = Buffer.from(code).toString("base64");
  const lines = base64.match(/.{1,96}/g) ?? [];
  return [
    "// Written by `npm run kernels` from scripts/kernels/kernels.as.ts; do not edit.",
    "",
    "/** The compiled WebAssembly module of the kernels, in base64. */",
    "export const KERNEL_CODE: string = [",
    ...lines.map((line) => `  "${line}",`),
    '].join("");',
    "",
  ].join("\n");
}

import { decodeBase64 } from "../data/decode-base64.ts";
import { KERNEL_CODE } from "./kernel-code-table.ts";
import { createPlainWorkspace } from "./plain-workspace.ts";
import { createWasmWorkspace } from "./wasm-workspace.ts";
import type { Workspace } from "./workspace.ts";

/**
 * A workspace with the kernels of this library: of WebAssembly where it is allowed, else in plain
 * TypeScript with the same results.
 */
export async function openWorkspace(): Promise<Workspace> {
  try {
    return createWasmWorkspace([await WebAssembly.compile(decodeBase64(KERNEL_CODE))]);
  } catch {
    // No WebAssembly, no SIMD in it, or a content security policy against it.
    return createPlainWorkspace();
  }
}

import type { Kernels } from "./kernels.ts";
import { createWorkspace, type GrowingMemory, type Workspace } from "./workspace.ts";

const PAGE = 65_536;

/** A workspace that computes with compiled modules, which together give the kernels. */
export function createWasmWorkspace<K extends Kernels = Kernels>(
  modules: readonly WebAssembly.Module[],
): Workspace<K> {
  const memory = new WebAssembly.Memory({ initial: 16 });
  const imports = { env: { memory, abort: () => undefined } };
  const kernels = Object.assign(
    {},
    ...modules.map((module) => new WebAssembly.Instance(module, imports).exports),
  ) as K;
  const growing: GrowingMemory = {
    buffer: () => memory.buffer,
    grow: (bytes) => memory.grow(Math.ceil((bytes - memory.buffer.byteLength) / PAGE)),
  };
  return createWorkspace(growing, kernels);
}

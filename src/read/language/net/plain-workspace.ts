import { createPlainKernels } from "./plain-kernels.ts";
import { createWorkspace, type Workspace } from "./workspace.ts";

/** A workspace without WebAssembly: slower, with the same results. */
export function createPlainWorkspace(): Workspace {
  let floats = new Float32Array(1 << 18);
  let integers = new Int32Array(floats.buffer);
  const grow = (bytes: number) => {
    const larger = new Float32Array(Math.ceil(bytes / 4));
    larger.set(floats);
    floats = larger;
    integers = new Int32Array(floats.buffer);
  };
  const kernels = createPlainKernels(
    () => floats,
    () => integers,
  );
  return createWorkspace({ buffer: () => floats.buffer, grow }, kernels);
}

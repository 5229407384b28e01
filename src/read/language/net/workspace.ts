import type { Kernels, Pointer } from "./kernels.ts";

/**
 * The memory in which the network computes: a stack of arrays, and the kernels that work on it. What
 * lies above a mark is given back at once; the memory itself only grows.
 */
export interface Workspace<K extends Kernels = Kernels> {
  readonly kernels: K;
  /** Room for so many float32 or int32, at a multiple of 16 bytes; what it holds is arbitrary. */
  readonly allocate: (length: number) => Pointer;
  /** The same, filled with 0. */
  readonly allocateZeros: (length: number) => Pointer;
  /** The top of the stack, for `release`. */
  readonly mark: () => Pointer;
  readonly release: (mark: Pointer) => void;
  /** A view that holds until the next allocation. */
  readonly floats: (pointer: Pointer, length: number) => Float32Array;
  /** A view that holds until the next allocation. */
  readonly integers: (pointer: Pointer, length: number) => Int32Array;
}

/** A memory that can grow: of WebAssembly, or a plain one. */
export interface GrowingMemory {
  readonly buffer: () => ArrayBuffer;
  /** Makes it at least so many bytes long. */
  readonly grow: (bytes: number) => void;
}

/** A workspace over a memory, and kernels that see the same memory. */
export function createWorkspace<K extends Kernels>(
  memory: GrowingMemory,
  kernels: K,
): Workspace<K> {
  // Offset 0 stays free: kernels take it for "none".
  let top = 16;
  const allocate = (length: number) => {
    const pointer = top;
    top += (length * 4 + 15) & ~15;
    if (top > memory.buffer().byteLength) {
      // By a quarter at least, so that growing step by step stays linear.
      memory.grow(Math.max(top, Math.ceil(memory.buffer().byteLength * 1.25)));
    }
    return pointer;
  };
  return {
    kernels,
    allocate,
    allocateZeros(length) {
      const pointer = allocate(length);
      new Float32Array(memory.buffer(), pointer, length).fill(0);
      return pointer;
    },
    mark: () => top,
    release(mark) {
      top = mark;
    },
    floats: (pointer, length) => new Float32Array(memory.buffer(), pointer, length),
    integers: (pointer, length) => new Int32Array(memory.buffer(), pointer, length),
  };
}

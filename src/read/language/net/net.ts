import type { Pointer } from "./kernels.ts";
import type { LstmWeights } from "./lstm-layer.ts";
import type { Matrix } from "./matrix.ts";
import { inputWidth, type NetShape } from "./net-shape.ts";

/** A network whose weights lie in a workspace. */
export interface Net {
  readonly shape: NetShape;
  /** float32 of this name: tables, biases and single rows. */
  readonly at: (name: string) => Pointer;
  /** Weights of this name that something is multiplied by. */
  readonly matrix: (name: string) => Matrix;
  /** By layer: forward and backward. */
  readonly layers: readonly (readonly [LstmWeights, LstmWeights])[];
}

/** A network over weights that lie somewhere. */
export function createNet(
  shape: NetShape,
  at: (name: string) => Pointer,
  matrix: (name: string) => Matrix,
): Net {
  const layers = Array.from({ length: shape.layers }, (_, layer) => {
    const direction = (name: string): LstmWeights => ({
      input: layer === 0 ? inputWidth(shape) : 2 * shape.units,
      units: shape.units,
      fromInput: matrix(`layer${layer}.${name}.fromInput`),
      fromBefore: matrix(`layer${layer}.${name}.fromBefore`),
      bias: at(`layer${layer}.${name}.bias`),
    });
    return [direction("forward"), direction("backward")] as const;
  });
  return { shape, at, matrix, layers };
}

/** Looks up what was put down under a name. */
export function named<T>(entries: ReadonlyMap<string, T>): (name: string) => T {
  return (name) => {
    const entry = entries.get(name);
    if (entry === undefined) throw new RangeError(`Cannot find weights "${name}"`);
    return entry;
  };
}

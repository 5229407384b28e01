import type { NetShape } from "../../../src/read/language/net/net-shape.ts";

/** The part of a shape that is chosen, not counted in the data. */
export type NetSizes = Omit<NetShape, "words" | "traits" | "guesses" | "tags" | "relations">;

/** How a network is trained. */
export interface NetOptions {
  readonly sizes: NetSizes;
  /** A word gets a row of its own from so many occurrences on. */
  readonly minCount: number;
  readonly epochs: number;
  /** Words of a batch, about. */
  readonly batch: number;
  /** Highest learning rate; it rises over the first steps and falls to a fiftieth. */
  readonly rate: number;
  /** Share of numbers dropped: of the input, and everywhere else. */
  readonly dropInput: number;
  readonly drop: number;
  /** Share of words treated as unknown, besides rare ones. */
  readonly dropWords: number;
  /** Weight of the tags in the loss; arcs and relations have 1. */
  readonly tagWeight: number;
  /** Sentences longer than this are left out. */
  readonly longest: number;
  readonly seed: number;
}

/** Of the network of the accurate mode. */
export const ACCURATE: NetOptions = {
  sizes: {
    pieces: 8192,
    wordWidth: 96,
    pieceWidth: 64,
    traitWidth: 32,
    guessWidth: 32,
    layers: 3,
    units: 112,
    arcWidth: 128,
    labelWidth: 128,
  },
  minCount: 2,
  epochs: 28,
  batch: 500,
  rate: 2e-3,
  dropInput: 0.2,
  drop: 0.3,
  dropWords: 0.1,
  tagWeight: 0.5,
  longest: 120,
  seed: 1,
};

/** Of the network of the fast mode: a quarter of the work. */
export const FAST: NetOptions = {
  ...ACCURATE,
  sizes: {
    pieces: 4096,
    wordWidth: 48,
    pieceWidth: 32,
    traitWidth: 16,
    guessWidth: 24,
    layers: 1,
    units: 64,
    arcWidth: 48,
    labelWidth: 48,
  },
  minCount: 3,
  epochs: 24,
  dropInput: 0.1,
  drop: 0.15,
};

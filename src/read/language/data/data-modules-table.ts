/** A data file: a gzip file as base64 text. */
export interface DataModule {
  readonly base64: string;
}

/**
 * The data files, each a module of its own that is loaded when first asked for.
 *
 * Written out one by one, because bundlers follow an `import()` only with a literal path. The build
 * keeps these paths as they are and puts the files beside the code (see docs/design.md).
 */
export const DATA_MODULES = {
  "english-lexicon": (): Promise<DataModule> => import("./english-lexicon.data.js"),
  "english-sentences": (): Promise<DataModule> => import("./english-sentences.data.js"),
  "english-lemmas": (): Promise<DataModule> => import("./english-lemmas.data.js"),
  "english-tags": (): Promise<DataModule> => import("./english-tags.data.js"),
  "english-names": (): Promise<DataModule> => import("./english-names.data.js"),
  "english-accurate": (): Promise<DataModule> => import("./english-accurate.data.js"),
  "english-fast": (): Promise<DataModule> => import("./english-fast.data.js"),
} as const;

/** Name of a data file. */
export type DataName = keyof typeof DATA_MODULES;

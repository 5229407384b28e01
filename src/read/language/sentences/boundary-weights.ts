import {
  readSections,
  readTextSection,
  section,
  textSection,
  writeSections,
} from "../data/sections.ts";
import { BOUNDARY_FEATURES, WORD_CONTEXTS } from "./boundary-features.ts";

/** What the places where a sentence may end are weighed with: tenths of a logarithm of the odds. */
export interface BoundaryWeights {
  /** Added to every sum; a whole number from -128 to 127, as the others. */
  readonly bias: number;
  /** In the order of the groups in boundary-features.ts. */
  readonly features: Int8Array;
  /** Of the next word, in lower case: one weight for each context. */
  readonly nextWords: ReadonlyMap<string, Int8Array>;
}

/** No token has a line break in it. */
const SEPARATOR = "\n";

/** Weights as a file; the same weights give the same bytes. */
export function packBoundaryWeights({ bias, features, nextWords }: BoundaryWeights): Uint8Array {
  const words = [...nextWords.keys()];
  return writeSections({
    bias: Int8Array.of(bias),
    features,
    nextWords: textSection(words.join(SEPARATOR)),
    nextWordWeights: Int8Array.from([...nextWords.values()].flatMap((weights) => [...weights])),
  });
}

/**
 * Opens a file of {@link packBoundaryWeights}.
 *
 * @throws SyntaxError when it is no such file, or does not fit the features.
 */
export function openBoundaryWeights(bytes: Uint8Array): BoundaryWeights {
  const sections = readSections(bytes);
  const [bias] = section(sections, "bias", Int8Array);
  const features = section(sections, "features", Int8Array);
  const weights = section(sections, "nextWordWeights", Int8Array);
  const text = readTextSection(sections, "nextWords");
  const words = text === "" ? [] : text.split(SEPARATOR);
  const fits =
    features.length === BOUNDARY_FEATURES && weights.length === words.length * WORD_CONTEXTS;
  if (bias === undefined || !fits) {
    throw new SyntaxError(
      "Cannot read data file: its weights do not fit the features of sentences",
    );
  }
  const nextWords = new Map(
    words.map((word, index) => {
      const from = index * WORD_CONTEXTS;
      return [word, weights.subarray(from, from + WORD_CONTEXTS)];
    }),
  );
  return { bias, features, nextWords };
}

/**
 * The few files of natural that we import one by one (its root opens database clients and prints).
 * It ships no types for them. Methods that change state shared by the process (`addStopWord`, ...)
 * are left out on purpose.
 */
declare module "natural/lib/natural/stemmers/porter_stemmer.js" {
  const PorterStemmer: { readonly stem: (token: string) => string };
  export default PorterStemmer;
}

declare module "natural/lib/natural/stemmers/lancaster_stemmer.js" {
  const LancasterStemmer: { readonly stem: (token: string) => string };
  export default LancasterStemmer;
}

declare module "natural/lib/natural/distance/jaro-winkler_distance.js" {
  /** Similarity from 0 to 1, whatever its name says; 1 for equal strings. */
  export default function JaroWinklerDistance(
    left: string,
    right: string,
    options?: { readonly ignoreCase?: boolean },
  ): number;
}

declare module "natural/lib/natural/phonetics/double_metaphone.js" {
  export default class DoubleMetaphone {
    /** Primary and secondary code. */
    process(token: string, maxLength?: number): [string, string];
  }
}

declare module "natural/lib/natural/inflectors/noun_inflector.js" {
  /** Both methods throw on an empty string. */
  export default class NounInflector {
    singularize(token: string): string;
    pluralize(token: string): string;
  }
}

declare module "natural/lib/natural/inflectors/present_verb_inflector.js" {
  /** Both methods throw on an empty string. */
  export default class PresentVerbInflector {
    /** "walk" to "walks". */
    singularize(token: string): string;
    /** "walks" to "walk". */
    pluralize(token: string): string;
  }
}

import type { Certainty, Credibility, Reliability, SourceKind } from "../source.ts";

/** One value or a list of them. */
export type OneOrMany<Value> = Value | readonly Value[];

/**
 * Words quoted from the text. A plain string must stand in the text exactly once; where it stands
 * several times, `start` says which one is meant (in UTF-16 code units).
 */
export type QuoteInput = string | { readonly quote: string; readonly start: number };

/** A time in the notation of the notations of times in the guide "The model", with the words that state it where they are quoted. */
export type TimeInput =
  | string
  | { readonly time: string; readonly quote?: OneOrMany<QuoteInput> | undefined };

/** `"Islam Qala, Herat, Afghanistan"` is Islam Qala within Herat within Afghanistan. */
export type PlaceInput =
  | string
  | {
      /** The name alone; commas are part of it here. */
      readonly name: string;
      /** What it lies in, nearest first. */
      readonly within?: OneOrMany<string> | undefined;
      readonly coordinates?:
        | {
            /** Degrees north, -90 to 90. */
            readonly latitude: number;
            /** Degrees east, -180 to 180. */
            readonly longitude: number;
            /**
             * How far off the point the place may lie, in kilometres.
             * @defaultValue 0
             */
            readonly radiusKm?: number | undefined;
          }
        | undefined;
      readonly quote?: OneOrMany<QuoteInput> | undefined;
    };

/** A source; a plain string where its name says enough. */
export interface SourceInput {
  readonly name: string;
  readonly kind?: SourceKind | undefined;
  readonly affiliation?: string | undefined;
  /**
   * `true` for a source nobody could go back to.
   * @defaultValue `true` for names like "unnamed sources" or "local residents", else `false`
   */
  readonly anonymous?: boolean | undefined;
  readonly reliability?: Reliability | undefined;
  readonly credibility?: Credibility | undefined;
}

/** One hop of an attribution chain with its words. */
export interface AttributionInput {
  readonly source: string | SourceInput;
  /** "said", "according to". */
  readonly cue?: string | undefined;
  /** @defaultValue `"unstated"` */
  readonly certainty?: Certainty | undefined;
  /** Where the source is named. */
  readonly sourceQuote?: OneOrMany<QuoteInput> | undefined;
  /** Where the cue stands. */
  readonly cueQuote?: OneOrMany<QuoteInput> | undefined;
}

/** A hop of an attribution chain, in short or in full. */
export type ViaInput = string | SourceInput | AttributionInput;

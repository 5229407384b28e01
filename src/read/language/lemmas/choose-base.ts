import type { Lexicon, LexiconPos } from "../lexicon/lexicon.ts";

/**
 * The dictionary form that a form most likely comes from: one from the exception lists if there is
 * any (they come first), else the one whose senses were met most often ("sing", not "singe", for
 * "singing"). The form itself only where nothing else is known.
 *
 * @returns Null when the lexicon knows none.
 */
export function chooseBase(lexicon: Lexicon, form: string, pos: LexiconPos): string | null {
  // "comics" is listed as "comic strip" too.
  const bases = lexicon.baseForms(form, pos).filter((base) => !base.includes(" "));
  const itself = bases.indexOf(form);
  if (itself > 0) return mostFrequent(lexicon, bases.slice(0, itself), pos);
  const others = bases.filter((base) => base !== form);
  return mostFrequent(lexicon, others, pos) ?? bases[0] ?? null;
}

function mostFrequent(lexicon: Lexicon, bases: readonly string[], pos: LexiconPos): string | null {
  if (bases.length < 2) return bases[0] ?? null;
  let best: string | null = null;
  let most = -1;
  for (const base of bases) {
    const count = lexicon.senses(base, pos).reduce((sum, sense) => sum + sense.count, 0);
    if (count > most) {
      most = count;
      best = base;
    }
  }
  return best;
}

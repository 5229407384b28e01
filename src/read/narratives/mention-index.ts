import type { TextSpan } from "../language/analysis/ranges.ts";
import type { PlaceMention } from "../places/place-mention.ts";
import type { QuantityMention } from "../quantities/quantity-mention.ts";
import type { TimeMention } from "../times/time-mention.ts";

/** Times, places and figures of a document by the tokens they hang on. */
export interface MentionIndex {
  readonly timeAt: (token: number) => TimeMention | undefined;
  readonly placeAt: (token: number) => PlaceMention | undefined;
  /** Figures that count a noun, or that are themselves the head of a phrase ("25 were killed"). */
  readonly figuresAt: (token: number) => readonly QuantityMention[];
}

/** Looks them up in constant time. */
export function indexMentions(
  times: readonly TimeMention[],
  places: readonly PlaceMention[],
  quantities: readonly QuantityMention[],
): MentionIndex {
  const timesByHead = byHead(times);
  const placesByHead = byHead(places);
  const figures = new Map<number, QuantityMention[]>();
  for (const one of quantities) {
    const head = one.counted ?? one.head;
    const known = figures.get(head);
    if (known === undefined) figures.set(head, [one]);
    else known.push(one);
  }
  return {
    timeAt: (token) => timesByHead.get(token),
    placeAt: (token) => placesByHead.get(token),
    figuresAt: (token) => figures.get(token) ?? [],
  };
}

function byHead<Mention extends TextSpan & { readonly head: number }>(
  mentions: readonly Mention[],
): ReadonlyMap<number, Mention> {
  const found = new Map<number, Mention>();
  for (const one of mentions) if (!found.has(one.head)) found.set(one.head, one);
  return found;
}

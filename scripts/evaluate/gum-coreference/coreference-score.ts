/** A mention found or of the treebank, with the entity that it belongs to. */
export interface ScoredMention {
  readonly head: number;
  readonly entity: string;
  readonly kind: string;
}

/** Links counted: of how many found the treebank has them, and the reverse. */
export interface LinkCounts {
  found: number;
  right: number;
  gold: number;
  recalled: number;
}

/** Sums over documents. */
export interface CoreferenceCounts {
  goldMentions: number;
  foundMentions: number;
  sharedMentions: number;
  /** B-cubed: sums of the mentions' precision and recall; a mention without partner counts 0. */
  precisionSum: number;
  recallSum: number;
  /** To the nearest mention before of the same entity, by kind of the later one. */
  readonly links: Map<string, LinkCounts>;
}

/** Nothing counted yet. */
export function noCoreferenceCounts(): CoreferenceCounts {
  return {
    ...{ goldMentions: 0, foundMentions: 0, sharedMentions: 0, precisionSum: 0, recallSum: 0 },
    links: new Map(),
  };
}

/**
 * Adds a document.
 *
 * @param gold - Mentions of the treebank that count, one a head.
 * @param found - Mentions found; those at other heads lower the precision only if `counts` says so.
 * @param counts - Whether a found mention without a gold one is of the kinds that count.
 */
export function countCoreference(
  sums: CoreferenceCounts,
  gold: readonly ScoredMention[],
  found: readonly ScoredMention[],
  counts: (mention: ScoredMention) => boolean,
): void {
  const goldAt = new Map(gold.map((mention) => [mention.head, mention]));
  const own = found.filter((mention) => goldAt.has(mention.head) || counts(mention));
  const foundAt = new Map(own.map((mention) => [mention.head, mention]));
  sums.goldMentions += gold.length;
  sums.foundMentions += own.length;
  sums.sharedMentions += own.filter(({ head }) => goldAt.has(head)).length;
  sums.precisionSum += cubed(own, goldAt);
  sums.recallSum += cubed(gold, foundAt);
  countLinks(sums.links, own, goldAt, "found", "right");
  countLinks(sums.links, gold, foundAt, "gold", "recalled", (head) => foundAt.get(head)?.kind);
}

type Mentions = ReadonlyMap<number, ScoredMention>;

/** Sum over mentions of the share of its entity that the other side also puts together with it. */
function cubed(mentions: readonly ScoredMention[], other: Mentions): number {
  const sizes = new Map<string, number>();
  const shared = new Map<string, number>();
  const pairKey = ({ entity, head }: ScoredMention) => `${entity} ${other.get(head)?.entity}`;
  for (const mention of mentions) {
    sizes.set(mention.entity, (sizes.get(mention.entity) ?? 0) + 1);
    if (other.has(mention.head)) {
      shared.set(pairKey(mention), (shared.get(pairKey(mention)) ?? 0) + 1);
    }
  }
  let sum = 0;
  for (const mention of mentions) {
    if (!other.has(mention.head)) continue;
    sum += (shared.get(pairKey(mention)) ?? 0) / (sizes.get(mention.entity) ?? 1);
  }
  return sum;
}

function countLinks(
  links: Map<string, LinkCounts>,
  mentions: readonly ScoredMention[],
  other: Mentions,
  all: "found" | "gold",
  agreeing: "right" | "recalled",
  kindAt: (head: number) => string | undefined = () => undefined,
): void {
  const last = new Map<string, ScoredMention>();
  for (const mention of mentions) {
    const before = last.get(mention.entity);
    last.set(mention.entity, mention);
    if (before === undefined) continue;
    const kind = kindAt(mention.head) ?? mention.kind;
    const counts = links.get(kind) ?? { found: 0, right: 0, gold: 0, recalled: 0 };
    links.set(kind, counts);
    counts[all]++;
    const [one, two] = [other.get(before.head), other.get(mention.head)];
    if (one !== undefined && two !== undefined && one.entity === two.entity) counts[agreeing]++;
  }
}

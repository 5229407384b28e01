import type { KnowledgeBase } from "../../knowledge/knowledge-base.ts";
import type { EntityDescription } from "../../knowledge/relations.ts";
import type { Entity, EntityType } from "../../model/entity.ts";
import { compareText } from "../compare-text.ts";

/**
 * An entity as one or several accounts describe it in the same way. What relates two entities is
 * computed from their profiles alone, never from what other accounts say of entities of that name.
 */
export interface EntityProfile {
  readonly index: number;
  readonly description: EntityDescription;
  /** The name of the first entity of this profile. */
  readonly name: string;
  /** Canonical form of the name. */
  readonly key: string;
  readonly named: boolean;
  readonly type: EntityType | null;
  /** Keys to find profiles that may be the same entity. */
  readonly blockingKeys: readonly string[];
  /** Keys to find profiles that may be a kind, part or whole of it as well: one for each word. */
  readonly wordKeys: readonly string[];
  /** The same as numbers, ascending, for quick comparison. */
  readonly keyNumbers: readonly number[];
}

function distinct(values: readonly string[]): readonly string[] {
  return [...new Set(values)].sort(compareText);
}

/**
 * Fewer keys than the knowledge gives, and still one in common for all that are the same. A common
 * noun is another's equal only as a whole ("border guards"), so its words are one key. Of a name
 * the last word counts: "Smith", "J. Smith" and "John Smith" share it, and a key for "John" would
 * bring together everyone of that name.
 */
function keysOf(label: string, base: KnowledgeBase): readonly string[] {
  const keys = base.blockingKeys(label);
  const words = keys.filter((key) => key.startsWith("stem:") || key.startsWith("sound:"));
  const whole = keys.filter((key) => !key.startsWith("stem:") && !key.startsWith("sound:"));
  if (!base.isNamed(label)) {
    const stems = words.filter((key) => key.startsWith("stem:"));
    return [...whole, `stems:${stems.join(" ")}`];
  }
  const last = label
    .split(/\s+/u)
    .filter((word) => base.isNamed(word))
    .at(-1);
  const sounds = last === undefined ? words : base.blockingKeys(last);
  return [...whole, ...sounds.filter((key) => key.startsWith("sound:"))];
}

/**
 * Makes profiles, one for all entities that are described alike.
 *
 * @param base - Tells names from common nouns and gives blocking keys.
 */
export function createProfiles(base: KnowledgeBase): (entity: Entity) => EntityProfile {
  const known = new Map<string, EntityProfile>();
  const numbers = new Map<string, number>();
  const numberOf = (key: string): number => {
    const number = numbers.get(key) ?? numbers.size;
    numbers.set(key, number);
    return number;
  };
  return (entity) => {
    const labels = distinct([
      entity.name,
      ...entity.aliases,
      ...entity.mentions.map((one) => one.label),
    ]);
    const categories = distinct(entity.categories);
    const sameAs = distinct(entity.sameAs);
    const signature = JSON.stringify([entity.name, entity.type, labels, categories, sameAs]);
    let profile = known.get(signature);
    if (profile === undefined) {
      // A mention that is a common noun ("the attackers") names nobody and must not make two one.
      const naming = labels.filter((label) => label === entity.name || base.isNamed(label));
      const blockingKeys = distinct([
        ...naming.flatMap((label) => keysOf(label, base)),
        ...sameAs.map((id) => `id:${id}`),
      ]);
      profile = {
        index: known.size,
        description: { labels: naming, categories, sameAs },
        name: entity.name,
        key: base.nameKey(entity.name),
        named: naming.some((label) => base.isNamed(label)),
        type: entity.type,
        blockingKeys,
        wordKeys: distinct(naming.flatMap((label) => base.blockingKeys(label))),
        keyNumbers: blockingKeys.map(numberOf).sort((left, right) => left - right),
      };
      known.set(signature, profile);
    }
    return profile;
  };
}

/**
 * May two profiles be the same entity? Without a common key they are not.
 *
 * @returns `false` only when they cannot.
 */
export function mayBeSame(left: EntityProfile, right: EntityProfile): boolean {
  if (left.index === right.index) return true;
  const [one, other] = [left.keyNumbers, right.keyNumbers];
  for (let at = 0, to = 0; at < one.length && to < other.length; ) {
    const difference = (one[at] ?? 0) - (other[to] ?? 0);
    if (difference === 0) return true;
    if (difference < 0) at += 1;
    else to += 1;
  }
  return false;
}

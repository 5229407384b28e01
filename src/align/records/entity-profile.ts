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
}

function distinct(values: readonly string[]): readonly string[] {
  return [...new Set(values)].sort(compareText);
}

/**
 * A common noun is another's equal only as a whole ("border guards"), so its words are one key: a
 * key for each word would bring together everything that happened to "residents".
 */
function keysOf(label: string, base: KnowledgeBase): readonly string[] {
  const keys = base.blockingKeys(label);
  if (base.isNamed(label)) return keys;
  const stems = keys.filter((key) => key.startsWith("stem:"));
  return [...keys.filter((key) => !key.startsWith("stem:")), `stems:${stems.sort().join(" ")}`];
}

/**
 * Makes profiles, one for all entities that are described alike.
 *
 * @param base - Tells names from common nouns and gives blocking keys.
 */
export function createProfiles(base: KnowledgeBase): (entity: Entity) => EntityProfile {
  const known = new Map<string, EntityProfile>();
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
      profile = {
        index: known.size,
        description: { labels: naming, categories, sameAs },
        name: entity.name,
        key: base.nameKey(entity.name),
        named: naming.some((label) => base.isNamed(label)),
        type: entity.type,
        blockingKeys: distinct([
          ...naming.flatMap((label) => keysOf(label, base)),
          ...sameAs.map((id) => `id:${id}`),
        ]),
      };
      known.set(signature, profile);
    }
    return profile;
  };
}

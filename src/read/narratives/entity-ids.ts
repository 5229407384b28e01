import type { EntityId } from "../../model/ids.ts";
import { slug } from "../../model/narrative-builder/slug.ts";
import type { DocumentEntities, DocumentEntity } from "../entities/document-entities.ts";
import { createIdGiver } from "./create-id-giver.ts";
import type { MentionIndex } from "./mention-index.ts";
import { plainLabel } from "./plain-label.ts";

/** Ids and names for the entities of a document, given out when they are first asked for. */
export interface EntityIds {
  /** Of an entity by its index; `null` of one that nothing but pronouns stands for. */
  readonly ofEntity: (index: number) => EntityId | null;
  /** Of somebody who is no entity of the document, by the words for it. */
  readonly ofLabel: (label: string) => EntityId;
  readonly nameOf: (id: EntityId) => string;
  /** The index of an entity; `undefined` of what only has a label. */
  readonly indexOf: (id: EntityId) => number | undefined;
}

/** Starts with no id given out. */
export function createEntityIds(entities: DocumentEntities, mentions: MentionIndex): EntityIds {
  const byIndex = new Map<number, EntityId | null>();
  const byLabel = new Map<string, EntityId>();
  const names = new Map<EntityId, string>();
  const indexes = new Map<EntityId, number>();
  const giveId = createIdGiver();
  const give = (name: string): EntityId => {
    const id = giveId(slug(name, "entity")) as EntityId;
    names.set(id, name);
    return id;
  };
  return {
    ofEntity(index) {
      const known = byIndex.get(index);
      if (known !== undefined) return known;
      const name = nameOf(entities.entities[index], entities, mentions);
      const id = name === null ? null : give(name);
      byIndex.set(index, id);
      if (id !== null) indexes.set(id, index);
      return id;
    },
    ofLabel(label) {
      const key = label.toLowerCase();
      const id = byLabel.get(key) ?? give(label);
      byLabel.set(key, id);
      return id;
    },
    nameOf: (id) => names.get(id) ?? id,
    indexOf: (id) => indexes.get(id),
  };
}

/** The proper name, or the description without figure and article; `null` for a mere pronoun. */
function nameOf(
  entity: DocumentEntity | undefined,
  { mentions }: DocumentEntities,
  index: MentionIndex,
): string | null {
  const own = entity?.mentions.flatMap((at) => mentions[at] ?? []) ?? [];
  if (entity === undefined || own.every(({ kind }) => kind === "pronoun")) return null;
  const described = own.find(({ kind }) => kind === "description");
  const isNamed = own.some(({ kind }) => kind === "name");
  return isNamed || described === undefined
    ? entity.name
    : plainLabel(entity.name, described.head, index);
}

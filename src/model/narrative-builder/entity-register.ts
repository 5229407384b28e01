import { nearestName } from "../check/nearest-name.ts";
import type { Entity, Mention } from "../entity.ts";
import type { EvidenceSpan } from "../evidence-span.ts";
import type { EntityId } from "../ids.ts";
import { quoteExcerpt } from "../quote-excerpt.ts";
import { slug } from "./slug.ts";
import { unusedId } from "./unused-id.ts";

/** The entities of a narrative while it is being built. */
export interface EntityRegister {
  /**
   * The entity of an id, name or alias; a new one of that name where there is none.
   *
   * @throws RangeError when several entities have the name.
   */
  findOrAdd(path: string, name: string): EntityId;
  /** The same, but never a new one. @throws RangeError when there is none. */
  require(path: string, name: string): EntityId;
  /** The words for an entity that was looked up as `words`: its name where they are only its id. */
  labelOf(id: EntityId, words: string): string;
  /** Notes that the account gives an entity a label. */
  mention(id: EntityId, mention: Mention): void;
  /** In the order of declaration, then of first use. */
  entities(): readonly Entity[];
}

/** What is known of the entities so far. */
interface State {
  readonly byId: Map<string, Entity>;
  /** Ids by key of name or alias. */
  readonly byName: Map<string, Set<string>>;
}

/** Equal keys are the same name: capitals, spaces and a leading "the" do not matter. */
function nameKey(name: string): string {
  const plain = name.normalize("NFC").trim().toLowerCase().replace(/\s+/gu, " ");
  return plain.replace(/^the (?=.)/u, "");
}

function add({ byId, byName }: State, entity: Entity): EntityId {
  byId.set(entity.id, entity);
  for (const name of [entity.name, ...entity.aliases]) {
    const ids = byName.get(nameKey(name)) ?? new Set();
    byName.set(nameKey(name), ids.add(entity.id));
  }
  return entity.id;
}

function find({ byId, byName }: State, path: string, name: string): EntityId | null {
  const declared = byId.get(name);
  if (declared !== undefined) return declared.id;
  const ids = [...(byName.get(nameKey(name)) ?? [])];
  if (ids.length > 1) {
    throw new RangeError(
      `${path}: ${quoteExcerpt(name)} names several entities: ${ids.join(", ")}`,
    );
  }
  return (ids[0] ?? null) as EntityId | null;
}

function findOrAdd(state: State, path: string, name: string): EntityId {
  const found = find(state, path, name);
  if (found !== null) return found;
  const id = unusedId(slug(nameKey(name), "entity"), state.byId) as EntityId;
  const empty = { type: null, aliases: [], categories: [], sameAs: [], mentions: [] };
  return add(state, { id, name: name.trim(), ...empty });
}

function requireEntity({ byId, byName }: State, path: string, name: string): EntityId {
  const found = find({ byId, byName }, path, name);
  if (found !== null) return found;
  const nearest = nearestName(name, [...byId.keys()]);
  const hint = nearest === null ? "" : `; did you mean ${JSON.stringify(nearest)}?`;
  throw new RangeError(`${path}: there is no entity ${quoteExcerpt(name)}${hint}`);
}

function labelOf({ byId }: State, id: EntityId, words: string): string {
  const entity = byId.get(id);
  if (entity === undefined || words !== id) return words.trim();
  const names = [entity.name, ...entity.aliases].map(nameKey);
  return names.includes(nameKey(words)) ? words.trim() : entity.name;
}

function isSame(left: EvidenceSpan, right: EvidenceSpan): boolean {
  return left.start === right.start && left.quote === right.quote;
}

function mention({ byId }: State, id: EntityId, added: Mention): void {
  const entity = byId.get(id);
  if (entity === undefined) return;
  const index = entity.mentions.findIndex(
    ({ label, scareQuoted }) => label === added.label && scareQuoted === added.scareQuoted,
  );
  const known = entity.mentions[index];
  const evidence = known?.evidence ?? [];
  const fresh = added.evidence.filter((span) => !evidence.some((other) => isSame(span, other)));
  const merged = { ...added, evidence: [...evidence, ...fresh] };
  const mentions =
    known === undefined
      ? [...entity.mentions, merged]
      : entity.mentions.map((each, at) => (at === index ? merged : each));
  byId.set(id, { ...entity, mentions });
}

/**
 * A register of the declared entities, to which others are added as they are named. Its state lives
 * as long as one narrative is being built.
 */
export function entityRegister(declared: readonly Entity[]): EntityRegister {
  const state: State = { byId: new Map(), byName: new Map() };
  for (const entity of declared) add(state, entity);
  return {
    findOrAdd: (path, name) => findOrAdd(state, path, name),
    require: (path, name) => requireEntity(state, path, name),
    labelOf: (id, words) => labelOf(state, id, words),
    mention: (id, added) => mention(state, id, added),
    entities: () => [...state.byId.values()],
  };
}

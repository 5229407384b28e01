import { needsArticle } from "../article-names-table.ts";
import type { SourceMention } from "../attribution/attribution-mention.ts";
import type { DocumentEntities, DocumentEntity } from "../entities/document-entities.ts";
import type { ReadingContext } from "../reading-context.ts";
import { SPEAKER_WORDS } from "../speaker-words-table.ts";
import { toSource } from "./to-source.ts";

/** A source by the name its entity has. */
export interface NamedSource {
  readonly name: string;
  readonly entity: number | null;
  readonly affiliation: string | null;
  readonly mention: SourceMention;
}

/**
 * Who a phrase names as source; `null` for nobody that could be another: "we", a wall.
 */
export function nameSource(
  context: ReadingContext,
  source: SourceMention | null,
  document: DocumentEntities,
): NamedSource | null {
  if (source === null) return null;
  const { analysis } = context;
  const { mentionAt, entities } = document;
  // "We", in what somebody says, is that somebody; a scene or a wall says nothing.
  if (SPEAKER_WORDS.has(analysis.tokens[source.head]?.form.toLowerCase() ?? "")) return null;
  const mention = mentionAt(source.head);
  const entity = mention === null ? undefined : entities[mention.entity];
  if (entity !== undefined && isMute(entity, mention?.kind === "pronoun")) return null;
  const affiliation = entity?.attributes.find(({ name }) => name === "affiliation")?.value ?? null;
  const words = analysis.text.slice(source.start, source.end).trim();
  const isName = mention !== null && entity !== undefined && /^[\p{Lu}@]/u.test(entity.name);
  const label = mention?.kind === "pronoun" ? entity?.name : mention?.label;
  const bare = (isName ? entity.name : (label ?? words)).trim();
  const name = needsArticle(bare) ? `The ${bare}` : bare;
  return name === ""
    ? null
    : { name, entity: mention?.entity ?? null, affiliation, mention: source };
}

/**
 * Things that are no document, no office and no outlet by their name. A place speaks for those in it
 * ("the hospital said"), but "which" is none of them.
 */
function isMute({ type, name }: DocumentEntity, isPronoun: boolean): boolean {
  if (type !== "object" && !(type === "place" && isPronoun)) return false;
  const { kind, anonymous } = toSource(name);
  return kind === null && !anonymous && !/^\p{Lu}/u.test(name);
}

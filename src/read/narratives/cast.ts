import type { Entity, Mention } from "../../model/entity.ts";
import type { EntityId } from "../../model/ids.ts";
import type { DocumentReading } from "../document-reading.ts";
import type { EntityMention } from "../entities/document-entities.ts";
import { evidenceOf } from "../evidence-of.ts";
import type { TextSpan } from "../language/analysis/ranges.ts";
import { SPEAKER_WORDS } from "../speaker-words-table.ts";
import type { Voices } from "../voices/voice.ts";
import { createEntityIds, type EntityIds } from "./entity-ids.ts";
import type { MentionIndex } from "./mention-index.ts";
import { plainLabel, withoutArticle } from "./plain-label.ts";

/** A participant as a claim names it. */
export interface CastMember {
  readonly id: EntityId;
  readonly label: string;
}

/** Who and what the claims of a document name, each under one id. */
export interface Cast {
  /**
   * Who a phrase stands for; `null` for nobody that could be named: an unresolved "they", "someone".
   *
   * @param speaker - Index of the entity whose words they are, for "I" and "we".
   */
  readonly member: (head: number, span: TextSpan, speaker: number | null) => CastMember | null;
  /** One that no phrase of the text stands for: the "people" that a toll counts. */
  readonly named: (label: string) => EntityId;
  /** The entity of an index, where claims can name it. */
  readonly memberOf: (entity: number) => EntityId | null;
  /** The entities of these ids, with the labels that one voice gives them. */
  readonly entities: (ids: ReadonlySet<EntityId>, voice: number) => readonly Entity[];
}

/** Casts the participants of a document. */
export function createCast(
  { analysis, entities }: DocumentReading,
  mentions: MentionIndex,
  voices: Voices,
): Cast {
  const ids = createEntityIds(entities, mentions);
  const said = groupMentions(entities.mentions, voices);
  return {
    memberOf: ids.ofEntity,
    named: ids.ofLabel,
    member(head, span, speaker) {
      const word = analysis.tokens[head];
      if (SPEAKER_WORDS.has(word?.form.toLowerCase() ?? "")) return asSpeaker(speaker, ids);
      const mention = entities.mentionAt(head);
      if (mention === null) {
        const label = withoutArticle(analysis.text.slice(span.start, span.end));
        const isNobody = word?.upos === "PRON" || label === "";
        return isNobody ? null : { id: ids.ofLabel(label), label };
      }
      const id = ids.ofEntity(mention.entity);
      if (id === null) return null;
      const isPronoun = mention.kind === "pronoun";
      return { id, label: isPronoun ? ids.nameOf(id) : plainLabel(mention.label, head, mentions) };
    },
    entities: (wanted, voice) =>
      [...wanted].map((id) => {
        const index = ids.indexOf(id);
        const entity = entities.entities[index ?? -1];
        const name = ids.nameOf(id);
        if (index === undefined || entity === undefined) {
          return { id, name, sameAs: [], type: null, aliases: [], categories: [], mentions: [] };
        }
        const { type, aliases, categories } = entity;
        const own = said.get(`${voice} ${index}`) ?? [];
        const called = byLabel(own, analysis, mentions);
        return { id, name, sameAs: [], type, aliases, categories, mentions: called };
      }),
  };
}

/** "I" and "we" are whose words they are. */
function asSpeaker(speaker: number | null, ids: EntityIds): CastMember | null {
  const id = speaker === null ? null : ids.ofEntity(speaker);
  return id === null ? null : { id, label: ids.nameOf(id) };
}

/** What each voice calls each entity. */
function groupMentions(
  mentions: readonly EntityMention[],
  voices: Voices,
): ReadonlyMap<string, readonly EntityMention[]> {
  const groups = new Map<string, EntityMention[]>();
  for (const one of mentions) {
    if (one.kind === "pronoun") continue;
    const key = `${voices.at(one.head)} ${one.entity}`;
    const known = groups.get(key);
    if (known === undefined) groups.set(key, [one]);
    else known.push(one);
  }
  return groups;
}

/** Mentions of one label are one, with all their places. */
function byLabel(
  own: readonly EntityMention[],
  { text }: DocumentReading["analysis"],
  mentions: MentionIndex,
): readonly Mention[] {
  const groups = new Map<string, Mention & { readonly evidence: Mention["evidence"][number][] }>();
  for (const one of own) {
    const label = plainLabel(one.label, one.head, mentions);
    const key = `${one.scareQuoted} ${label}`;
    const known = groups.get(key);
    const said = evidenceOf(text, one);
    if (known !== undefined) known.evidence.push(said);
    else groups.set(key, { label, scareQuoted: one.scareQuoted, evidence: [said] });
  }
  return [...groups.values()];
}

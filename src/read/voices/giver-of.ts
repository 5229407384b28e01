import type { SourceMention } from "../attribution/attribution-mention.ts";
import type { DocumentEntities } from "../entities/document-entities.ts";
import type { ReadingContext } from "../reading-context.ts";
import { ISSUING_VERBS, VEHICLES } from "./vehicles-table.ts";

/**
 * Who speaks by a thing that is named as source: "a statement from the ministry", "the army's
 * report", "a letter signed by two officers".
 *
 * @returns `null` for a thing of which nobody is named, for where it comes from ("a report from
 * Palu"), and for what is no such thing.
 */
export function giverOf(
  context: ReadingContext,
  { head }: SourceMention,
  { mentionAt, entities }: DocumentEntities,
): SourceMention | null {
  const { analysis, tree } = context;
  if (!VEHICLES.has(lemmaOf(context, head))) return null;
  const makers = tree.children(head, "acl").filter((verb) => {
    return ISSUING_VERBS.has(lemmaOf(context, verb)) && analysis.tokens[verb]?.xpos === "VBN";
  });
  const phrases = [
    ...makers.flatMap((verb) => tree.children(verb, "obl:agent")),
    ...[head, ...makers].flatMap((above) =>
      [...tree.children(above, "nmod"), ...tree.children(above, "obl")].filter((one) =>
        hasPreposition(context, one),
      ),
    ),
    ...tree.children(head, "nmod:poss"),
  ];
  for (const phrase of phrases) {
    const mention = mentionAt(phrase);
    if (mention === null && analysis.tokens[phrase]?.upos === "PROPN")
      return nameAt(context, phrase);
    if (mention === null || mention.kind === "pronoun") continue;
    const type = entities[mention.entity]?.type ?? null;
    if (type === "place" || type === "object") continue;
    // Of a name that nothing else is known of, "from" may say where.
    if (mention.kind === "name" && type === null && comesFrom(context, phrase)) continue;
    return { start: mention.start, end: mention.end, head: mention.head };
  }
  return null;
}

/** A name that no entity has at its head, without its preposition and article. */
function nameAt({ analysis, tree }: ReadingContext, head: number): SourceMention {
  const before = new Set([...tree.children(head, "case"), ...tree.children(head, "det")]);
  const own = tree.subtree(head).filter((token) => !before.has(token));
  const first = analysis.tokens[own[0] ?? head];
  const last = analysis.tokens[own.at(-1) ?? head];
  return { head, start: first?.start ?? 0, end: last?.end ?? 0 };
}

function lemmaOf({ analysis }: ReadingContext, token: number): string {
  return analysis.tokens[token]?.lemma.toLowerCase() ?? "";
}

/** "from the ministry", "by the ministry". */
function hasPreposition(context: ReadingContext, phrase: number): boolean {
  return comesFrom(context, phrase) || hasCase(context, phrase, "by");
}

function comesFrom(context: ReadingContext, phrase: number): boolean {
  return hasCase(context, phrase, "from");
}

function hasCase(context: ReadingContext, phrase: number, preposition: string): boolean {
  return context.tree.children(phrase, "case").some((one) => lemmaOf(context, one) === preposition);
}

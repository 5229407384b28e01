import type { Reader } from "rashomon/english";
import type { Narrative } from "../../../src/model/narrative.ts";
import type { ClaimInput } from "../../../src/model/narrative-builder/claim-input.ts";
import { narrative } from "../../../src/model/narrative-builder/narrative.ts";
import type { QuoteInput } from "../../../src/model/narrative-builder/part-inputs.ts";
import type { Role } from "../../../src/model/role.ts";
import type { DocumentReading } from "../../../src/read/document-reading.ts";
import type { Predication } from "../../../src/read/predications/predication.ts";
import { documentText } from "./document-text.ts";
import type { EcbDocument, EcbMention } from "./ecb-document.ts";
import { mentionHead } from "./mention-head.ts";

/** A mention of the corpus with the reader's token at its head. */
interface HeadedMention {
  readonly mention: EcbMention;
  readonly head: number;
  readonly tokens: ReadonlySet<number>;
}

/**
 * Makes a narrative of a document: a claim for each marked event, in the order of `mentions`, with
 * the participants, place and time that are marked in its sentence. The reader says who takes part in
 * what; where it does not know the event, who stands before it acts and what stands behind is
 * affected. Claims are named by the place of their mention among all of the document.
 */
export function readEcbNarrative(document: EcbDocument, reader: Reader): Narrative {
  const { text, starts } = documentText(document);
  const reading = reader.inspect({ text });
  const tokenAt = tokenFinder(reading);
  const headed = document.mentions.flatMap((mention): HeadedMention[] => {
    const tokens = mention.tokens.flatMap((token) => tokenAt(starts[token] ?? -1) ?? []);
    const head = mentionHead(tokens, reading.analysis.tokens);
    return head === null ? [] : [{ mention, head, tokens: new Set(tokens) }];
  });
  return narrative({
    id: document.name,
    source: { name: document.name, kind: "document", anonymous: false },
    text,
    claims: headed
      .filter(({ mention }) => mention.kind === "action")
      .map((event) => toClaim(event, headed, document, reading, text)),
  });
}

/** Id of the claim of a mention. */
export function claimIdOf(document: EcbDocument, mention: EcbMention): string {
  return `m${document.mentions.indexOf(mention)}`;
}

function tokenFinder({ analysis }: DocumentReading): (start: number) => number | null {
  const at = new Map<number, number>();
  analysis.tokens.forEach((token, index) => {
    for (let unit = token.start; unit < token.end; unit += 1) {
      if (!at.has(unit)) at.set(unit, index);
    }
  });
  return (start) => at.get(start) ?? null;
}

function toClaim(
  event: HeadedMention,
  headed: readonly HeadedMention[],
  document: EcbDocument,
  reading: DocumentReading,
  text: string,
): ClaimInput {
  const { mention, head, tokens } = event;
  const near = headed.filter((other) => other.mention.sentence === mention.sentence);
  const predication = reading.predications.find((one) => tokens.has(one.head)) ?? null;
  const places = near.filter((other) => other.mention.kind === "place");
  const place = nearest(head, places);
  const time = nearest(
    head,
    near.filter((other) => other.mention.kind === "time"),
  );
  const quote = sentenceOf(head, reading, text);
  return {
    id: claimIdOf(document, mention),
    predicate: predicateOf(event, reading),
    ...rolesOf(event, near, predication, reading),
    ...(place === null ? {} : { place: { name: nameOf(place, reading) } }),
    ...timeOf(time, reading),
    ...(quote === null ? {} : { quote }),
    ...(predication?.polarity === "negative" ? { polarity: "negative" as const } : {}),
  };
}

/** The lemma of the head with its particle: "take over". */
function predicateOf({ head, tokens }: HeadedMention, { analysis }: DocumentReading): string {
  const particle = [...tokens]
    .map((index) => analysis.tokens[index])
    .find((token) => token?.head === head && token.relation === "compound:prt");
  const lemma = analysis.tokens[head]?.lemma ?? "";
  return particle === undefined ? lemma : `${lemma} ${particle.lemma}`;
}

function rolesOf(
  { head }: HeadedMention,
  near: readonly HeadedMention[],
  predication: Predication | null,
  reading: DocumentReading,
): Partial<Record<Role, string[]>> {
  const others = near.filter(({ mention }) => mention.kind === "human" || mention.kind === "thing");
  const found: Partial<Record<Role, string[]>> = {};
  const add = (role: Role, mention: HeadedMention): void => {
    const name = nameOf(mention, reading);
    const names = found[role] ?? [];
    found[role] = names.includes(name) ? names : [...names, name];
  };
  for (const participant of predication?.participants ?? []) {
    const filler = others.find(({ tokens }) => tokens.has(participant.head));
    if (filler !== undefined) add(participant.role, filler);
  }
  if (Object.keys(found).length > 0) return found;
  const before = others.filter((other) => other.head < head).at(-1);
  const behind = others.find((other) => other.head > head);
  if (before !== undefined) add("agent", before);
  if (behind !== undefined) add("theme", behind);
  return found;
}

/** What the document calls it best, where the reader knows whom a name or pronoun means. */
function nameOf({ head, tokens }: HeadedMention, { analysis, entities }: DocumentReading): string {
  const own = [...tokens].map((index) => analysis.tokens[index]?.form ?? "").join(" ");
  const mention = entities.mentions.find((one) => tokens.has(one.head) && one.head === head);
  const entity = mention === undefined ? undefined : entities.entities[mention.entity];
  return entity === undefined || mention?.kind === "description" ? own : entity.name;
}

function timeOf(
  time: HeadedMention | null,
  { analysis, times }: DocumentReading,
): { readonly time?: string } {
  if (time === null) return {};
  const start = analysis.tokens[time.head]?.start ?? -1;
  const found = times.find((one) => one.start <= start && start < one.end);
  return found?.time === null || found === undefined ? {} : { time: found.time.edtf };
}

function sentenceOf(head: number, { analysis }: DocumentReading, text: string): QuoteInput | null {
  const sentence = analysis.sentences.find((one) => one.firstToken <= head && head < one.endToken);
  if (sentence === undefined) return null;
  return { quote: text.slice(sentence.start, sentence.end), start: sentence.start };
}

function nearest(head: number, mentions: readonly HeadedMention[]): HeadedMention | null {
  let best: HeadedMention | null = null;
  for (const mention of mentions) {
    const distance = Math.abs(mention.head - head);
    if (best === null || distance < Math.abs(best.head - head)) best = mention;
  }
  return best;
}

import type { AttributionMention } from "../attribution/attribution-mention.ts";
import type { DocumentEntities } from "../entities/document-entities.ts";
import type { ReadingContext } from "../reading-context.ts";
import { createSpeakerMemory } from "./create-speaker-memory.ts";
import { createStatementMemory } from "./create-statement-memory.ts";
import { issuerOf } from "./issuer-of.ts";
import { type NamedSource, nameSource } from "./name-source.ts";
import { paintAttributions } from "./paint-attributions.ts";
import { isOutlet, toSource } from "./to-source.ts";
import type { Hop, Voice, Voices } from "./voice.ts";

/** Attributions laid into each other deeper than this are none that a reader could follow. */
const DEEPEST = 20;

const NO_ATTRIBUTIONS: readonly AttributionMention[] = [];

const OWN: Voice = { key: "", hops: [] };

/**
 * Who speaks in a document, and through whom: attributions laid into each other, each source as the
 * entity it is, so that "Khaasteh", "he" and "Reza Khaasteh" are one voice.
 *
 * @param context - The document.
 * @param attributions - All of it.
 * @param entities - Who the sources are.
 */
export function findVoices(
  context: ReadingContext,
  attributions: readonly AttributionMention[],
  entities: DocumentEntities,
): Voices {
  const { innermost, parents } = paintAttributions(context, attributions);
  const voices: Voice[] = [OWN];
  const byKey = new Map([[OWN.key, 0]]);
  const voiceOf = new Map<number, number>([[-1, 0]]);
  const named = nameSources(context, attributions, entities);
  const resolve = (index: number): number => {
    const known = voiceOf.get(index);
    if (known !== undefined) return known;
    // Against a circle, which no reading gives: its attributions are the document's own.
    voiceOf.set(index, 0);
    const attribution = attributions[index];
    const around = resolve(parents[index] ?? -1);
    const outer = voices[around] ?? OWN;
    const source = named[index] ?? null;
    const told = nameSource(context, attribution?.addressee ?? null, entities);
    const voice =
      attribution === undefined || source === null
        ? outer
        : extend(outer, attribution, source, told);
    const at = byKey.get(voice.key) ?? voices.push(voice) - 1;
    byKey.set(voice.key, at);
    // Told to an outlet once is told to it: "he said" afterwards is of the same interview.
    if (voice.hops.length > (voices[at]?.hops.length ?? 0)) voices[at] = voice;
    voiceOf.set(index, at);
    return at;
  };
  attributions.forEach((_, index) => {
    resolve(index);
  });
  return {
    voices,
    at: (token) => voiceOf.get(innermost[token] ?? -1) ?? 0,
    attributionsAt: (token) => {
      const inner = innermost[token] ?? -1;
      if (inner < 0) return NO_ATTRIBUTIONS;
      const own = voiceOf.get(inner);
      const isOwn = (at: number) => voiceOf.get(at) === own;
      return ownAround(inner, parents, isOwn).flatMap((at) => attributions[at] ?? []);
    },
  };
}

/** An attribution and those around it, outermost first, as far as they are of its own voice. */
function ownAround(
  inner: number,
  parents: Int32Array,
  isOwn: (index: number) => boolean,
): readonly number[] {
  const own: number[] = [];
  for (let at = inner; at >= 0 && isOwn(at); at = parents[at] ?? -1) {
    if (own.length > DEEPEST) break;
    own.unshift(at);
  }
  return own;
}

/** Who each attribution names, in the order of the text: "he said" goes on with who spoke last. */
function nameSources(
  context: ReadingContext,
  attributions: readonly AttributionMention[],
  entities: DocumentEntities,
): readonly (NamedSource | null)[] {
  const speakers = createSpeakerMemory(context, entities);
  const statements = createStatementMemory(context);
  return attributions.map(({ source, cue }) => {
    const issuer = source === null ? null : issuerOf(context, source.head);
    const speaker = issuer ?? source;
    const last =
      speaker === null ? null : (speakers.find(speaker.head) ?? statements.find(speaker.head));
    const named =
      last === null || speaker === null
        ? nameSource(context, speaker, entities)
        : { ...last, mention: speaker };
    if (named !== null) {
      speakers.remember(named);
      statements.remember(named, cue.head);
    }
    return named;
  });
}

/** The voice of an attribution inside another's: the outlet that was told, then the source. */
function extend(
  outer: Voice,
  attribution: AttributionMention,
  source: NamedSource,
  told: NamedSource | null,
): Voice {
  const passes = told !== null && told.name !== source.name && isOutlet(told.name);
  const last = outer.hops.at(-1);
  const own: Hop = { ...hop(source), attribution };
  // "he said", inside what he says, opens no further hop.
  if (last !== undefined && sameSource(last, own)) return outer;
  const hops = [...outer.hops, ...(passes ? [hop(told)] : []), own];
  return { key: `${outer.key}\u0000${hopKey(own)}`, hops };
}

function hop({ name, entity, affiliation, mention }: NamedSource): Hop {
  return { source: toSource(name, affiliation), entity, span: mention, attribution: null };
}

/** One entity is one source; two anonymous ones are one only when they are worded alike. */
function hopKey({ source, entity }: Hop): string {
  return entity === null || source.anonymous ? source.name.toLowerCase() : `#${entity}`;
}

function sameSource(left: Hop, right: Hop): boolean {
  return hopKey(left) === hopKey(right);
}

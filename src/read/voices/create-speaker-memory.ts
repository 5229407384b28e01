import type { DocumentEntities } from "../entities/document-entities.ts";
import type { ReadingContext } from "../reading-context.ts";
import type { NamedSource } from "./name-source.ts";

/** How many sentences back the speaker may have spoken who is only "he" or "it" now. */
const REACH = 8;

/** Whom a pronoun can stand for. */
type Stands = "person" | "people" | "body";

const PRONOUNS: ReadonlyMap<string, Stands> = new Map([
  ["he", "person"],
  ["she", "person"],
  ["they", "people"],
  ["it", "body"],
]);

/** The speakers of a document in the order in which they speak, to say who "he" is who goes on. */
export interface SpeakerMemory {
  readonly remember: (source: NamedSource) => void;
  /**
   * Who a pronoun before "said" stands for: whoever spoke last and can be it. Who speaks goes on
   * speaking; of "One sailor was killed, he said" the speaker is not the sailor.
   */
  readonly find: (token: number) => NamedSource | null;
}

/** Starts with nobody. */
export function createSpeakerMemory(
  { analysis }: ReadingContext,
  { entities }: DocumentEntities,
): SpeakerMemory {
  const sentenceAt = new Int32Array(analysis.tokens.length);
  analysis.sentences.forEach(({ firstToken, endToken }, index) => {
    sentenceAt.fill(index, firstToken, endToken);
  });
  const last = new Map<Stands, NamedSource>();
  const stands = ({ entity }: NamedSource): readonly Stands[] => {
    const own = entities[entity ?? -1];
    if (own === undefined) return [];
    if (own.plural) return ["people"];
    if (own.type === "person") return ["person"];
    if (own.type === "civilian" || own.type === null) return ["person", "body"];
    return ["body", "people"];
  };
  return {
    remember(source) {
      for (const one of stands(source)) last.set(one, source);
    },
    find(token) {
      const kind = PRONOUNS.get(analysis.tokens[token]?.form.toLowerCase() ?? "");
      const found = kind === undefined ? undefined : last.get(kind);
      if (found === undefined) return null;
      const gap = (sentenceAt[token] ?? 0) - (sentenceAt[found.mention.head] ?? 0);
      return gap >= 0 && gap <= REACH ? found : null;
    },
  };
}

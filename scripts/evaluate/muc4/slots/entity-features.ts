import type { DocumentReading } from "rashomon/english";
import { keyLabel } from "./key-label.ts";
import type { NounClasses } from "./noun-classes.ts";
import type { Sentences } from "./sentences.ts";

const DOUBT = /\b(?:suspected|alleged|unidentified|unknown|armed|masked|presumed|heavily)\b/iu;
const MEMBER = /\b(?:member|group|column|unit|commando)s?\b/iu;
/** How far in front of a phrase words of doubt stand. */
const BEFORE = 12;

/** An entity of a document with what it is by itself. */
export interface DescribedEntity {
  readonly label: string;
  readonly features: readonly string[];
}

/** What an entity is: its type, classes of its nouns, how it is called; `null` of mere pronouns. */
export function entityFeatures(
  { entities, analysis }: DocumentReading,
  index: number,
  sentences: Sentences,
  classes: NounClasses,
): DescribedEntity | null {
  const entity = entities.entities[index];
  const mentions = (entity?.mentions ?? [])
    .flatMap((at) => entities.mentions[at] ?? [])
    .filter(({ kind }) => kind !== "pronoun");
  const [first] = mentions;
  if (entity === undefined || first === undefined) return null;
  const isNamed = /^\p{Lu}/u.test(entity.name) && mentions.some(({ kind }) => kind === "name");
  const described = mentions.find(({ kind }) => kind === "description");
  const lemmaOf = (head: number) => analysis.tokens[head]?.lemma.toLowerCase() ?? "";
  const head = lemmaOf((described ?? first).head);
  const texts = mentions.map(({ start, end }) =>
    analysis.text.slice(Math.max(0, start - BEFORE), end),
  );
  return {
    label: keyLabel(isNamed ? entity.name : first.label),
    features: [
      `type ${entity.type}`,
      `head ${head}`,
      `first ${firstPlace(Math.min(...mentions.map((one) => sentences.of(one.head))))}`,
      `mentions ${Math.min(mentions.length, 4)}`,
      ...(isNamed ? ["named"] : []),
      ...(entity.plural ? ["plural"] : []),
      ...(described === undefined && isNamed ? [] : classes(head)),
      ...entity.categories
        .slice(0, 3)
        .flatMap((category) => classes(category.split(" ").at(-1) ?? ""))
        .map((name) => `is a ${name}`),
      ...(texts.some((text) => DOUBT.test(text)) ? ["doubtful"] : []),
      ...(mentions.some(({ label }) => MEMBER.test(label)) ? ["member"] : []),
    ],
  };
}

/** Early or late in the report. */
export function firstPlace(sentence: number): string {
  if (sentence < 2) return "in lead";
  return sentence < 4 ? "early" : sentence < 8 ? "midway" : "late";
}

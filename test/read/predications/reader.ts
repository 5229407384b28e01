import { createLanguage } from "../../../src/read/language/create-language.ts";
import { createTreeQuery } from "../../../src/read/language/trees/create-tree-query.ts";
import { findPredications } from "../../../src/read/predications/find-predications.ts";
import type { Predication } from "../../../src/read/predications/predication.ts";

/** Reads sentences and tells what was found in short lines. */
export interface Reader {
  readonly read: (text: string) => readonly Predication[];
  /** The one with this predicate; fails when there is none. */
  readonly find: (text: string, predicate: string) => Predication;
  readonly predicates: (text: string) => readonly string[];
  /** "agent=the rebels; patient!=the police": `!` for a participant that is named as not so. */
  readonly roles: (text: string, predicate: string) => string;
  /** "negative possible": what is not plain, in this order; "" for a plain assertion. */
  readonly commitment: (text: string, predicate: string) => string;
  /** "cause misunderstanding [because of]". */
  readonly links: (text: string, predicate: string) => readonly string[];
}

/** Loads the language; slow, once a file. */
export async function createReader(): Promise<Reader> {
  const language = await createLanguage();
  const read = (text: string) => {
    const analysis = language.analyze(text);
    const tree = createTreeQuery(analysis);
    return findPredications({ analysis, tree, lexicon: language.lexicon, publishedAt: null });
  };
  const find = (text: string, predicate: string) => {
    const all = read(text);
    const found = all.find((one) => one.predicate === predicate);
    if (found !== undefined) return found;
    throw new Error(`No "${predicate}" among ${all.map((one) => one.predicate).join(", ")}`);
  };
  return {
    read,
    find,
    predicates: (text) => read(text).map(({ predicate }) => predicate),
    roles: (text, predicate) =>
      find(text, predicate)
        .participants.map(({ role, polarity, quantifier, span }) => {
          const extent = quantifier === null ? "" : ` (${quantifier})`;
          const sign = polarity === "negative" ? "!=" : "=";
          return `${role}${extent}${sign}${text.slice(span.start, span.end)}`;
        })
        .join("; "),
    commitment: (text, predicate) => {
      const { polarity, modality, certainty } = find(text, predicate);
      return [
        polarity === "negative" ? "negative" : "",
        modality === "actual" ? "" : modality,
        certainty === "unstated" || modality !== "actual" ? "" : certainty,
      ]
        .filter((word) => word !== "")
        .join(" ");
    },
    links: (text, predicate) => {
      const all = read(text);
      return find(text, predicate).links.map(({ relation, to, cue, stated, polarity }) => {
        const words = cue === null ? "" : ` [${text.slice(cue.start, cue.end)}]`;
        const marks = `${polarity === "negative" ? "not " : ""}${stated ? "" : "perhaps "}`;
        return `${marks}${relation} ${all[to]?.predicate}${words}`;
      });
    },
  };
}

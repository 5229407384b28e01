import type { Candidate } from "./candidate.ts";

/** Candidates of one document while features are being added. */
export interface CandidateDrafts {
  /** Adds features to the one of a label, which is made when there is none. */
  readonly add: (label: string, features: readonly string[]) => void;
  /** Whether a label has been added. */
  readonly has: (label: string) => boolean;
  /** In the order they were added in, with features of the document for all. */
  readonly finish: (ofDocument: ReadonlyMap<string, number>) => readonly Candidate[];
}

/** Starts with none. */
export function createCandidateDrafts(): CandidateDrafts {
  const drafts = new Map<string, Set<string>>();
  return {
    has: (label) => drafts.has(label),
    add(label, features) {
      const own = drafts.get(label) ?? new Set<string>();
      for (const feature of features) own.add(feature);
      drafts.set(label, own);
    },
    finish: (ofDocument) =>
      [...drafts].map(([label, own]) => {
        const features = new Map<string, number>([...own].map((name) => [name, 1]));
        for (const [name, strength] of ofDocument) features.set(`document ${name}`, strength);
        for (const name of pairs(own)) features.set(name, 1);
        return { label, features };
      }),
  };
}

/** What somebody does in an incident weighs by what they are. */
function pairs(own: ReadonlySet<string>): readonly string[] {
  const natures = [...own].filter((name) => /^(?:type|class) |^named$/u.test(name));
  const parts = [...own].filter((name) => / in incident$/u.test(name));
  const near = own.has("near incident") ? ["near incident"] : [];
  return [...parts, ...near].flatMap((part) => natures.map((nature) => `${part} & ${nature}`));
}

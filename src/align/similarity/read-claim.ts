import { sideOfRole } from "../events/match-participants.ts";
import { type ClaimRecord, refKey } from "../records/claim-record.ts";
import { type ClaimSite, frameWord } from "./claim-site.ts";
import type { WordReader } from "./read-words.ts";
import type { SimilarityClaim, WeighedWords } from "./similarity-claim.ts";
import { countVector, type WordSet, type WordWeight, wordVector } from "./word-weights.ts";

/** Reads the words of a claim, which belongs to a story that has weights of its own. */
export type ClaimReader = (
  record: ClaimRecord,
  site: ClaimSite,
  story: number,
  storyWeight: WordWeight,
) => SimilarityClaim;

/**
 * Makes the reader of the words of claims.
 *
 * @param weight - How much a word tells one narrative from another.
 */
export function createClaimReader(reader: WordReader, weight: WordWeight): ClaimReader {
  return (record, site, story, storyWeight) => {
    const { narrative, claim, deciding } = record;
    const text = claim.evidence.map(({ quote }) => quote).join(" ");
    const stem = reader.stem(claim.predicate);
    const named = deciding.flatMap(({ role, profile }) =>
      reader.contents(profile.name).map((word) => ({ word, side: sideOfRole(role) })),
    );
    const names = new Set(named.map(({ word }) => word));
    const words = text === "" ? names : new Set(reader.contents(text));
    const weigh = (own: WordSet): WeighedWords => ({
      among: wordVector(own, weight),
      inStory: wordVector(own, storyWeight),
    });
    return {
      record,
      key: refKey(record),
      stem,
      story,
      words,
      sentenceWords: weigh(words),
      near: weigh(new Set(reader.around(text, stem))),
      figures: new Set([...words].filter((word) => /^\p{N}/u.test(word))),
      participants: named.map(({ word, side }) => `${side}:${word}`),
      participantWords: wordVector(names, weight),
      participantsInStory: wordVector(names, storyWeight),
      site,
      nearest: countVector(site.near, storyWeight),
      frame: countVector(site.frame, (key) => {
        const word = frameWord(key);
        return word === null ? 1 : storyWeight(word);
      }),
      sentence: `${narrative.id}\u0000${text === "" ? claim.id : text}`,
    };
  };
}

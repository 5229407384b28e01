import { UNIVERSAL_POS } from "../analysis/universal-pos.ts";
import { readSections, readTextSection, type Sections, section } from "../data/sections.ts";
import { createCandidateTags } from "./candidate-tags.ts";
import { createPieceTagger, LONGEST_PIECE, type TagPiece } from "./create-piece-tagger.ts";
import { createKnownWords } from "./known-words.ts";
import type { LexiconHints } from "./lexicon-hints.ts";
import { createFeatureSpace, REACH } from "./linear/feature-space.ts";
import { openLinearWeights } from "./linear/linear-weights.ts";
import { PLACED_TAG_ATTRIBUTES, TAG_ATTRIBUTES } from "./tag-attributes-table.ts";
import { openTagDictionary } from "./tag-dictionary.ts";
import type { Tagger } from "./tagger.ts";

/**
 * Opens a tagger that `trainTagger` wrote. Takes about 20 ms and 3 MB; remembers words it has met,
 * up to a bound, which makes it faster and changes no tag.
 *
 * Method: multinomial logistic regression over hashed features, greedy from left to right, each
 * word with the tags its form was met with in training. Sentences of over 1,024 words are tagged
 * piece by piece.
 *
 * @param bytes - The file, unzipped; it must not change.
 * @param hints - The same that the tagger was trained with.
 * @throws SyntaxError when it is no tagger file.
 */
export function openTagger(bytes: Uint8Array, hints: LexiconHints): Tagger {
  const sections = readSections(bytes);
  const names = readTextSection(sections, "tags").split("\n");
  const upos = Uint8Array.from(names, uposOf);
  const xposNames = [...new Set(names.map(xposOf))];
  const xpos = Uint8Array.from(names, (name) => xposNames.indexOf(xposOf(name)));
  const tagPiece = openPieceTagger(sections, hints, names.length);

  const tag: Tagger["tag"] = (text, starts, ends, sentenceEnds) => {
    const total = starts.length;
    const tags = { upos: new Uint8Array(total), xpos: new Uint8Array(total) };
    const words = { text, starts, ends };
    let first = 0;
    for (let sentence = 0; first < total; ) {
      const sentenceEnd = Math.min(total, sentenceEnds[sentence] ?? total);
      const end = Math.min(sentenceEnd, first + LONGEST_PIECE);
      if (end === sentenceEnd) sentence++;
      if (end <= first) continue;
      const labels = tagPiece(words, first, end - first);
      for (let word = first; word < end; word++) {
        const label = labels[word - first + REACH] ?? 0;
        tags.upos[word] = upos[label] ?? 0;
        tags.xpos[word] = xpos[label] ?? 0;
      }
      first = end;
    }
    return tags;
  };

  return { xposNames, tag, tagSentence: (forms) => tagForms(tag, forms) };
}

function openPieceTagger(sections: Sections, hints: LexiconHints, tagCount: number): TagPiece {
  const templates = readTextSection(sections, "templates").split("\n");
  const space = createFeatureSpace(templates, {
    all: TAG_ATTRIBUTES,
    placed: PLACED_TAG_ATTRIBUTES,
  });
  const weights = openLinearWeights(sections, "weights");
  const profiles = openTagDictionary(sections);
  const openTags = [...section(sections, "open", Uint8Array)];
  const candidateTags = createCandidateTags((id) => profiles.profiles[id] ?? null, openTags);
  const known = createKnownWords({ space, weights, profiles, hints, candidateTags, tagCount });
  return createPieceTagger({ space, weights, known, tagCount });
}

function tagForms(tag: Tagger["tag"], forms: readonly string[]) {
  const ends = new Int32Array(forms.length);
  const starts = new Int32Array(forms.length);
  let end = 0;
  forms.forEach((form, index) => {
    starts[index] = end;
    end += form.length;
    ends[index] = end;
  });
  return tag(forms.join(""), starts, ends, [forms.length]);
}

const xposOf = (name: string) => name.split(" ")[1] ?? "";

function uposOf(name: string): number {
  const upos = (UNIVERSAL_POS as readonly string[]).indexOf(name.split(" ")[0] ?? "");
  if (upos < 0) throw new SyntaxError(`Cannot read tagger: "${name}" is no tag`);
  return upos;
}

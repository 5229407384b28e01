import { type AliasIndex, createAliasIndex } from "../names/alias-index.ts";
import { foldText } from "../names/fold-text.ts";
import type { LabelToken } from "../names/label-splitter.ts";
import { NAME_THRESHOLDS } from "../names/name-thresholds.ts";
import type { Vocabulary } from "../names/vocabulary.ts";
import { wordSet } from "../names/word-set.ts";
import { AMBIGUOUS_COUNTRY_NAMES, COUNTRY_PARTS } from "./country-extra-table.ts";
import {
  BORDER_FILLERS,
  BORDER_WORDS,
  PART_WORDS,
  type PlaceKind,
  placeKindTable,
  WORLD_REGIONS,
} from "./place-kind-table.ts";
import type { PlaceName } from "./place-name.ts";

/** Reads names of places. */
export interface PlaceNames {
  /** Takes a name apart; remembers names it has seen. */
  read(name: string): PlaceName;
  /** Codes of the country that a part of it lies in by the tables; empty when they do not say. */
  countryOfPart(key: string): readonly string[];
}

interface Tables {
  readonly vocabulary: Vocabulary;
  readonly kinds: ReadonlyMap<string, PlaceKind>;
  readonly borders: ReadonlySet<string>;
  readonly fillers: ReadonlySet<string>;
  readonly parts: ReadonlySet<string>;
  readonly regions: ReadonlySet<string>;
  readonly ambiguous: ReadonlySet<string>;
}

type Plain = Omit<PlaceName, "label">;

const EMPTY = {
  kind: null,
  codes: [],
  ambiguous: false,
  isWorldRegion: false,
  partOf: null,
} as const;

/** The country that all the words name; `null` when they name none, or more than it. */
function readCountry(texts: readonly string[], { vocabulary, ambiguous }: Tables): Plain | null {
  const match = vocabulary.countries.phrases.startingAt(texts, 0);
  if (match === null || match.length !== texts.length || match.value.codes.length === 0)
    return null;
  const { text, codes } = match.value;
  const isAmbiguous = ambiguous.has(texts.join(" "));
  return { ...EMPTY, key: text, core: text, codes, ambiguous: isAmbiguous, border: [] };
}

/** The two sides of a border (one, when only one is named); `null` for anything else. */
function readBorder(texts: readonly string[], tables: Tables): Plain | null {
  const { borders, fillers, vocabulary } = tables;
  const at = texts.findIndex((text) => borders.has(text));
  // A border post, crossing or town is a place of its own.
  if (
    at === -1 ||
    !texts.slice(at + 1).every((text, index, rest) => isAfterBorder(text, index, rest, tables))
  ) {
    return null;
  }
  const words = texts.filter((text) => !borders.has(text) && !fillers.has(text));
  const sides: string[] = [];
  const others: string[] = [];
  for (let index = 0; index < words.length; ) {
    const match = vocabulary.countries.phrases.startingAt(words, index);
    if (match === null) others.push(words[index] ?? "");
    else sides.push(match.value.text);
    index += match?.length ?? 1;
  }
  // Without countries, two single words are two places: "Herat-Nimroz border".
  const border = [...sides, ...others].sort();
  if (border.length === 0 || border.length > 2 || (others.length > 0 && border.length < 2))
    return null;
  const key = `${border.join("-")} border`;
  return { ...EMPTY, key, core: key, border };
}

function isAfterBorder(
  text: string,
  index: number,
  rest: readonly string[],
  { fillers, vocabulary }: Tables,
): boolean {
  if (fillers.has(text)) return true;
  const hasOwner = rest
    .slice(0, index)
    .some((word) => ["of", "with", "between", "and"].includes(word));
  return hasOwner || vocabulary.countries.phrases.startingAt(rest, index) !== null;
}

/** "Herat province", "province of Herat", "the city of Herat", "Herat city". */
function readKind(
  tokens: readonly LabelToken[],
  { kinds }: Tables,
): { readonly core: readonly string[]; readonly kind: PlaceKind | null } {
  const texts = tokens.map(({ text }) => text);
  const first = kinds.get(texts[0] ?? "");
  if (first !== undefined && texts[1] === "of" && texts.length > 2) {
    return { core: texts.slice(2), kind: first };
  }
  const last = tokens[tokens.length - 1];
  const kind = kinds.get(last?.text ?? "");
  // "Kansas City" is a name of its own, "Herat city" is Herat.
  const isName = kind !== undefined && !kind.inKey && last?.shape !== "lower";
  if (kind === undefined || isName || texts.length < 2) return { core: texts, kind: null };
  return { core: texts.slice(0, -1), kind };
}

function readPlain(name: string, tables: Tables): Plain {
  const { vocabulary, parts, regions } = tables;
  const tokens = vocabulary.split(name).filter(({ text }) => !["the"].includes(text));
  const texts = tokens.map(({ text }) => text);
  if (texts.length > NAME_THRESHOLDS.longestLabel) {
    const key = texts.join(" ");
    return { ...EMPTY, key, core: key, border: [] };
  }
  const special = readCountry(texts, tables) ?? readBorder(texts, tables);
  if (special !== null) return special;
  const { core: words, kind } = readKind(tokens, tables);
  const country = kind === null ? null : readCountry(words, tables);
  const core = country?.key ?? words.join(" ");
  const key = kind === null || !kind.inKey ? core : `${core} ${kind.word}`;
  const [first] = tokens;
  const isPart = first?.shape === "lower" && parts.has(first.text) && texts.length > 1;
  const whole = isPart
    ? readPlain(
        tokens
          .slice(1)
          .map(({ text }) => text)
          .join(" "),
        tables,
      )
    : null;
  const plain = key === "" ? foldText(name).trim() || name : key;
  return {
    ...EMPTY,
    key: plain,
    core: core === "" ? plain : core,
    kind,
    isWorldRegion: regions.has(plain),
    border: [],
    partOf: whole?.key ?? null,
  };
}

function withAliases(plain: Plain, aliases: AliasIndex): Plain {
  const key = aliases.canonical(plain.key);
  if (plain.border.length > 0) {
    const border = plain.border.map(aliases.canonical).sort();
    return { ...plain, border, key: `${border.join("-")} border` };
  }
  if (key !== plain.key) return { ...plain, key, core: plain.kind === null ? key : plain.core };
  if (plain.kind === null || !plain.kind.inKey) return plain;
  const core = aliases.canonical(plain.core);
  return { ...plain, core, key: `${core} ${plain.kind.word}` };
}

/**
 * Compiles what is needed to read names of places; declared aliases hold for places too.
 *
 * Costs one pass over the tables; afterwards each name is read once.
 */
export function createPlaceNames(
  declaredAliases: readonly (readonly string[])[],
  vocabulary: Vocabulary,
  builtIn: boolean,
): PlaceNames {
  const tables: Tables = {
    vocabulary,
    kinds: new Map(placeKindTable().map((kind) => [kind.word, kind])),
    borders: new Set(BORDER_WORDS),
    fillers: wordSet(BORDER_FILLERS),
    parts: wordSet(PART_WORDS),
    regions: new Set(WORLD_REGIONS),
    ambiguous: new Set(AMBIGUOUS_COUNTRY_NAMES),
  };
  const aliases = createAliasIndex(
    declaredAliases.map((group) => group.map((name) => readPlain(name, tables).key)),
  );
  const parts = new Map(
    (builtIn ? COUNTRY_PARTS : []).map(([part, code]) => [readPlain(part, tables).key, [code]]),
  );
  const known = new Map<string, PlaceName>();
  return {
    read(name) {
      const before = known.get(name);
      if (before !== undefined) return before;
      const read = { ...withAliases(readPlain(name, tables), aliases), label: name };
      known.set(name, read);
      return read;
    },
    countryOfPart: (key) => parts.get(key) ?? [],
  };
}

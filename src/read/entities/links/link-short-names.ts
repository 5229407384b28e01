import { BODY_NAME_WORDS, PLACE_NAME_WORDS } from "../tables/name-part-table.ts";
import { SORTS } from "../traits/phrase-traits.ts";
import { leaningOf } from "./clusters.ts";
import type { LinkSource } from "./link-source.ts";
import type { NameGroup } from "./name-group.ts";

/** A word in more names than this tells nothing: a list, or a family. */
const MOST_HOSTS = 20;

/** Sentences after a full name in which a bare surname may well mean that person. */
const JUST = 2;

/** Somebody with a full name, and where the name stands. */
interface Host {
  readonly bearer: number;
  readonly mentions: readonly number[];
}

/**
 * Joins short forms with the full name: "Price" with "Ned Price", "Revolutionary Guard" with
 * "Islamic Revolutionary Guard". A short form that fits two full names is joined to neither.
 */
export function linkShortNames(links: LinkSource, groups: readonly NameGroup[]): void {
  const byWord = indexByWord(groups);
  // Longer ones first, so that "Oseguera Cervantes" has found its host when "Cervantes" looks.
  const byLength = [...groups].sort((a, b) => b.name.words.length - a.name.words.length);
  for (const group of byLength) {
    const hosts = hostsOf(links, group, byWord);
    let usual: number | null = null;
    const bearers = group.bearers.filter((bearer) => !isPlaceWord(links, group, bearer));
    for (const bearer of bearers) usual = joinHost(links, bearer, hosts, usual) ?? usual;
  }
}

function indexByWord(groups: readonly NameGroup[]): ReadonlyMap<string, readonly NameGroup[]> {
  const byWord = new Map<string, NameGroup[]>();
  for (const group of groups) {
    if (group.name.words.length < 2) continue;
    for (const word of new Set(group.name.words)) {
      const same = byWord.get(word);
      if (same === undefined) byWord.set(word, [group]);
      else if (same.length <= MOST_HOSTS) same.push(group);
    }
  }
  return byWord;
}

function hostsOf(
  links: LinkSource,
  group: NameGroup,
  byWord: ReadonlyMap<string, readonly NameGroup[]>,
): readonly Host[] {
  if (group.key.startsWith("country ")) return [];
  const word = group.name.words.at(-1) ?? "";
  const candidates = byWord.get(word) ?? [];
  if (candidates.length > MOST_HOSTS) return [];
  const hosts = candidates.filter((host) => host !== group && isShortOf(links, group, host));
  // A surname before a given name or a name in the middle.
  const byLast = hosts.filter(({ name }) => name.words.at(-1) === word);
  const byFirst = hosts.filter(({ name }) => name.words[0] === word);
  const nearest = byLast.length > 0 ? byLast : byFirst.length > 0 ? byFirst : hosts;
  return nearest.flatMap(({ bearers, mentions }) =>
    bearers.map((bearer) => ({ bearer, mentions })),
  );
}

/**
 * Joins a bare name with the one full name that was told before; before any was told, with the one
 * that will be. Of several it stays with whom it meant before, unless another was just named.
 *
 * @param usual - The host of the mention before.
 * @returns Its host; `null` when it found none.
 */
function joinHost(
  links: LinkSource,
  bearer: number,
  hosts: readonly Host[],
  usual: number | null,
): number | null {
  const { clusters } = links;
  const fitting = hosts.filter((host) => clusters.mayJoin(bearer, host.bearer));
  const before = fitting.filter((host) => host.bearer < bearer);
  const open = before.length > 0 ? before : fitting;
  const roots = new Set(open.map((host) => clusters.find(host.bearer)));
  const isUsual = (host: Host) =>
    usual !== null && clusters.find(host.bearer) === clusters.find(usual);
  const isRival = (host: Host) => !isUsual(host) && wasJustNamed(links, host, bearer);
  const chosen = roots.size === 1 ? open[0] : open.some(isRival) ? undefined : open.find(isUsual);
  return chosen !== undefined && clusters.join(bearer, chosen.bearer) ? chosen.bearer : null;
}

/** Whether a full name stands in the sentence of a bare one or shortly before. */
function wasJustNamed({ phrases }: LinkSource, { mentions }: Host, bearer: number): boolean {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle] ?? 0) < bearer) low = middle + 1;
    else high = middle;
  }
  const last = phrases[mentions[low - 1] ?? -1]?.sentence;
  return last !== undefined && (phrases[bearer]?.sentence ?? 0) - last <= JUST;
}

function isShortOf(links: LinkSource, short: NameGroup, long: NameGroup): boolean {
  const { words } = long.name;
  const own = short.name.words;
  if (own.length >= words.length || !isSubsequence(own, words)) return false;
  const isPerson = isHuman(links, long);
  if (own.length === 1) {
    if (isPerson) return true;
    return isFirstOfBody(links, short, long);
  }
  if (isPerson) return own.at(-1) === words.at(-1) || own[0] === words[0];
  // Of a body only the beginning is left out: "State Department" of "U.S. State Department".
  return own.every((word, at) => word === words[words.length - own.length + at]);
}

function isSubsequence(short: readonly string[], long: readonly string[]): boolean {
  let at = 0;
  for (const word of long) if (word === short[at]) at++;
  return at === short.length;
}

function isHuman({ clusters }: LinkSource, { bearers }: NameGroup): boolean {
  return bearers.some((bearer) => leaningOf(clusters.of(bearer)) === SORTS.human);
}

/** "Lincoln" the city is not Mr. Lincoln, unless what is said of it is said of a person. */
function isPlaceWord(
  { clusters, source }: LinkSource,
  { name }: NameGroup,
  bearer: number,
): boolean {
  if (name.words.length > 1 || leaningOf(clusters.of(bearer)) === SORTS.human) return false;
  const senses = source.lexicon.senses(name.words.join(" "), "noun");
  return senses.some((sense) => sense.isInstance && sense.class === "noun.location");
}

/** "Amnesty" of "Amnesty International"; not "Iran" of "Iran Air", nor "World" of "World Bank". */
function isFirstOfBody(links: LinkSource, short: NameGroup, long: NameGroup): boolean {
  const [word = ""] = short.name.words;
  if (word !== long.name.words[0] || word.length < 4) return false;
  if (BODY_NAME_WORDS.has(word) || PLACE_NAME_WORDS.has(word)) return false;
  const { clusters, source } = links;
  const isBody = long.bearers.some((bearer) => leaningOf(clusters.of(bearer)) === SORTS.body);
  return isBody && !source.lexicon.has(word);
}

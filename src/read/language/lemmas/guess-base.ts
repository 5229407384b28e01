/**
 * Dictionary forms of inflected words that no dictionary has, by their endings: "googled" is
 * "google", "blogging" is "blog", "vlogs" is "vlog".
 *
 * Method: the endings of English inflection undone, with the rules of spelling of step 1b of Porter
 * (1980), "An algorithm for suffix stripping", for the "e" that comes back.
 */

/** Base of a verb that ends in "-s", "-ed" or "-ing"; the word itself if it ends in none. */
export function guessVerbBase(word: string): string {
  if (/..[^s]s$/.test(word)) return withoutS(word);
  if (/(?:[^aeiouy]i|[aeou]y)ed$/.test(word))
    return word.replace(/ied$|ed$/, (end) => (end === "ied" ? "y" : ""));
  const stem = /^(.*[aeiouy].*)(?:ing|ed)$/.exec(word)?.[1];
  return stem === undefined || stem.length < 2 ? word : restoreStem(stem);
}

/** Singular of a noun that ends in "-s" or "-men"; the word itself if it ends in neither. */
export function guessSingular(word: string): string {
  if (/.men$/.test(word)) return `${word.slice(0, -2)}an`;
  return /[^s]s$/.test(word) && word.length > 2 ? withoutS(word) : word;
}

/** Base of a comparative or superlative; the word itself if it is none. */
export function guessPositive(word: string): string {
  const stem = /^(.*[aeiouy].*)(?:er|est)$/.exec(word)?.[1];
  if (stem === undefined || stem.length < 2) return word;
  return stem.endsWith("i") ? `${stem.slice(0, -1)}y` : restoreStem(stem);
}

function withoutS(word: string): string {
  if (/.'s$/.test(word)) return word.slice(0, -2);
  if (/[^aeiou]ies$/.test(word))
    return word.length > 4 ? `${word.slice(0, -3)}y` : word.slice(0, -1);
  if (/(?:ss|sh|ch|x|zz|[^aeiou]o)es$/.test(word)) return word.slice(0, -2);
  return word.slice(0, -1);
}

/** "blogg" is "blog", "googl" is "google", "nationaliz" is "nationalize". */
function restoreStem(stem: string): string {
  if (/([^aeioulsz])\1$/.test(stem)) return stem.slice(0, -1);
  if (
    /(?:at|bl|iz|[^aeioul]l|[aeiou][cgsuv]|[^s]s|[aeiouln]c|dg|rg|u)$/.test(stem) &&
    !/ss$/.test(stem)
  ) {
    return `${stem}e`;
  }
  // One short syllable: "fil" is "file", but "show" and "fix" end as they should.
  return /^[^aeiou]*[aeiouy][^aeiouwxy]$/.test(stem) ? `${stem}e` : stem;
}

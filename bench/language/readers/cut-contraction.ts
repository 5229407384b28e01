import type { WordPlace } from "./locate-words.ts";

/**
 * Cuts a word that is two words of a treebank, for a tool that knows that it is two but not where:
 * "did|n't", "I|'m", and a possessive "town|'s".
 *
 * @param parts - How many words the tool takes it for.
 */
export function cutContraction(
  form: string,
  start: number,
  end: number,
  parts: number,
  isPossessive: boolean,
): readonly WordPlace[] {
  const cut = cutOf(form.toLowerCase(), parts, isPossessive);
  if (cut <= 0 || cut >= form.length) return [{ start, end }];
  return [
    { start, end: start + cut },
    { start: start + cut, end },
  ];
}

function cutOf(form: string, parts: number, isPossessive: boolean): number {
  if (parts === 2 && /n['’]t$/.test(form)) return form.length - 3;
  if (parts === 2 && form === "cannot") return 3;
  if (parts === 2 || (isPossessive && /['’]s?$/.test(form))) return form.search(/['’][a-z]*$/);
  return -1;
}

import type { Name } from "../language/analysis/name.ts";
import type { Sentence } from "../language/analysis/sentence.ts";
import type { Token } from "../language/analysis/token.ts";
import type { ReadingContext } from "../reading-context.ts";
import type { PlaceLexicon } from "./place-lexicon.ts";

/** The words of one sentence with what the reader of places looks at. */
export interface PlaceScene {
  readonly context: ReadingContext;
  readonly sentence: Sentence;
  readonly places: PlaceLexicon;
  readonly names: ReadonlyMap<number, Name>;
  /** Names, in lower case, that the text itself shows to be places: those of its datelines. */
  readonly told: ReadonlySet<string>;
  /** Tokens of phrases of time: "in Herat Wednesday" ends before the day. */
  readonly inTime: ReadonlySet<number>;
  /** `undefined` outside of the sentence. */
  readonly at: (token: number) => Token | undefined;
  /** The word in lower case; "" outside of the sentence. */
  readonly word: (token: number) => string;
}

export function placeScene(
  context: ReadingContext,
  sentence: Sentence,
  shared: Pick<PlaceScene, "places" | "names" | "told" | "inTime">,
): PlaceScene {
  const { tokens } = context.analysis;
  const at = (token: number) =>
    token >= sentence.firstToken && token < sentence.endToken ? tokens[token] : undefined;
  return {
    context,
    sentence,
    ...shared,
    at,
    word: (token) => at(token)?.form.toLowerCase() ?? "",
  };
}

/** The text from one token to before another, white space made single. */
export function textOf({ context }: PlaceScene, first: number, end: number): string {
  const { tokens, text } = context.analysis;
  const from = tokens[first]?.start ?? 0;
  return text.slice(from, tokens[end - 1]?.end ?? from).replace(/\s+/gu, " ");
}

import { compareText } from "../../align/compare-text.ts";
import type { Corroboration } from "../../model/corroboration.ts";
import { listWords } from "../../model/list-words.ts";
import { nameOrigin } from "./name-origin.ts";

/** Says in a sentence how many outlets there are, how many origins, and who they are. */
export function explainCorroboration({
  locus,
  reading,
  outlets,
  origins,
  chains,
  circular,
}: Pick<
  Corroboration,
  "locus" | "reading" | "outlets" | "origins" | "chains" | "circular"
>): string {
  const accounts = new Set(chains.map(({ narrative }) => narrative)).size;
  const told = `${locus.question} “${reading.label}”: ${count(accounts, "account")} by ${count(outlets.length, "outlet")}`;
  const names = origins.map(nameOrigin).join(", ");
  const loops = tellCircle(circular, chains);
  if (origins.length === 0) return `${told}, which name only each other as their source.`;
  const back = `${told} ${accounts === 1 ? "goes" : "go"} back to`;
  if (origins.length === 1) return `${back} one origin, ${names}${loops}.`;
  return `${back} ${origins.length} origins, independent as far as is stated: ${names}${loops}.`;
}

/** Who has nobody to go back to but others of the kind. */
function tellCircle(circular: Corroboration["circular"], chains: Corroboration["chains"]): string {
  const outlets = circular.flatMap(
    (id) => chains.find(({ narrative }) => narrative === id)?.links[0]?.source ?? id,
  );
  const names = [...new Set(outlets)].sort(compareText);
  if (names.length === 0) return "";
  return names.length === 1
    ? `; ${names[0]} goes round in a circle`
    : `; ${listWords(names)} name only each other`;
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}

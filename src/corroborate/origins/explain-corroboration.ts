import type { Corroboration } from "../../model/corroboration.ts";
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
  const loops = circular.length === 0 ? "" : `; ${circular.join(", ")} only in a loop`;
  if (origins.length === 0) return `${told} go round in a loop that has no origin.`;
  const back = `${told} ${accounts === 1 ? "goes" : "go"} back to`;
  if (origins.length === 1) return `${back} one origin, ${names}${loops}.`;
  return `${back} ${origins.length} origins, independent as far as is stated: ${names}${loops}.`;
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}

import type { Support } from "../../model/reading.ts";
import type { ReadingPair } from "../detector.ts";
import type { JudgeContext } from "../judge-context.ts";

/**
 * Whether something says that two accounts tell of one event, and neither tells of others too:
 * notices tell of nothing else than the event they are declared to tell of, articles do.
 */
export function areDeclaredOne(
  left: Support,
  right: Support,
  { event }: ReadingPair,
  context: JudgeContext,
): boolean {
  const tellMuch = [left, right].some(({ narrative }) => context.tellsMuch(narrative));
  return context.event(event).match.pinned && !tellMuch;
}

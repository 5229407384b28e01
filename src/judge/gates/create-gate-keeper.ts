import type { EventId, NarrativeId } from "../../model/ids.ts";
import type { JudgeContext } from "../judge-context.ts";
import type { GateKeeper } from "../pairs/ask-gates.ts";
import { createSameEvent } from "./same-event.ts";

/**
 * The gates of one event.
 *
 * @param event - Its id.
 * @param context - The judge's context.
 */
export function createGateKeeper(event: EventId, context: JudgeContext): GateKeeper {
  const { certainTogether } = context.event(event).match;
  const settings = new Map<NarrativeId, number[]>();
  const note = (narrative: NarrativeId, mark: number): void => {
    const own = settings.get(narrative);
    if (own === undefined) settings.set(narrative, [mark]);
    else own.push(mark);
  };
  // Marks of certain groups, times and places share one numbering: equal lists, equal gates.
  let mark = 0;
  for (const group of certainTogether) {
    for (const narrative of group) note(narrative, mark);
    mark += 1;
  }
  for (const slot of ["time", "place"] as const) {
    for (const reading of context.rows(event, slot).flatMap((row) => row.readings)) {
      for (const { narrative } of reading.support) note(narrative, mark);
      mark += 1;
    }
  }
  return {
    context,
    sameEvent: createSameEvent(event, context),
    settingOf: ({ narrative }) => (settings.get(narrative) ?? []).join(),
  };
}

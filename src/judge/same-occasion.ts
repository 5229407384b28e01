import type { EventId } from "../model/ids.ts";
import type { JudgeContext } from "./judge-context.ts";

/** Words said on a known common day or at a known place are one statement; otherwise perhaps two. */
export function sameOccasion(event: EventId, context: JudgeContext): "opposed" | "uncertain" {
  const { match } = context.event(event);
  const settled = match.grounds.some(
    (ground) => ground === "the same day" || ground.startsWith("the same place"),
  );
  return match.pinned || settled ? "opposed" : "uncertain";
}

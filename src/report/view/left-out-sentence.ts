import type { LeftOutView } from "./report-view.ts";

/** "told by one account only: abduction (G), farm dispute (F)". */
export const leftOutSentence = ({ reason, events }: LeftOutView): string =>
  `${reason}: ${events.map(({ name, sigla }) => `${name} (${sigla.join(" ")})`).join(", ")}`;

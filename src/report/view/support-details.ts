import type { Support } from "../../model/reading.ts";
import { supportClock } from "./support-clock.ts";

/** How firmly a voice says so and, with `clocks`, as of when: "alleged", "given as possible". */
export const supportDetails = (support: Support, clocks: boolean): readonly string[] => [
  ...(support.modality === "actual" ? [] : [support.modality]),
  ...(support.certainty === "probable" || support.certainty === "possible"
    ? [`given as ${support.certainty}`]
    : []),
  ...(clocks ? [supportClock(support)].filter((clock) => clock !== null) : []),
];

/** The details that hold for all voices alike. */
export const sharedDetails = (supports: readonly Support[], clocks: boolean): readonly string[] => {
  const [first = [], ...rest] = supports.map((support) => supportDetails(support, clocks));
  return first.filter((detail) => rest.every((details) => details.includes(detail)));
};

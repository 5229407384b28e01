import { groundOf } from "./ground-of.ts";
import { shareRight } from "./score-curve.ts";
import type { ScoreOf } from "./score-of.ts";
import { SCORE_TABLE } from "./score-table.ts";

/**
 * How often findings like this one were right on the development sets: the bare score (the rule's
 * strength times what the gates left) through a curve of its ground. docs/accuracy.md has the table.
 *
 * @param draft - With the bare score.
 */
export const calibratedScore: ScoreOf = (draft) =>
  draft.score <= 0 ? 0 : shareRight(SCORE_TABLE[groundOf(draft)], draft.score);

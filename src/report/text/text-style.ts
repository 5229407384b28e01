import type { Paint } from "./paint.ts";

/** How a text report is laid out. */
export interface TextStyle {
  /** Columns a line may fill. */
  readonly width: number;
  readonly color: boolean;
  readonly paint: Paint;
}

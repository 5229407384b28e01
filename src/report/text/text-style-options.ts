import type { OptionKeys } from "../../model/check/check-options.ts";
import { checkInteger } from "../check-integer.ts";
import { ansiPaint, noPaint } from "./paint.ts";
import type { TextStyle } from "./text-style.ts";

/** How a report looks in a terminal. */
export interface TextStyleOptions {
  /**
   * Columns a line may fill, an integer from 40; wide characters count as two.
   * @defaultValue `100`
   */
  readonly width?: number;
  /**
   * `true` for ANSI colours. Without, words in which two similar quotes differ are underlined by a
   * line of `~` below.
   * @defaultValue `false`
   */
  readonly color?: boolean;
}

/** @throws RangeError when `width` is outside its range. */
/** All of them, for `checkOptions`. */
export const TEXT_STYLE_KEYS: OptionKeys<TextStyleOptions> = { width: true, color: true };

export const textStyle = ({ width = 100, color = false }: TextStyleOptions): TextStyle => ({
  width: checkInteger("width", width, 40),
  color,
  paint: color ? ansiPaint : noPaint,
});

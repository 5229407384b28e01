/**
 * What we use of edtf, which has no types of its own.
 *
 * Only `parse`, on purpose. Its classes (`Date`, `Interval`, `List`, ...) find their type in the
 * name of their constructor, which every bundler changes: `new Interval("2018/2019")` and
 * `edtf("{2018,2019}")` throw once bundled. `parse` returns plain data and is safe.
 */
declare module "edtf" {
  /** A parsed notation: plain data. */
  export type EdtfNode = EdtfDate | EdtfPeriod | EdtfInterval | EdtfList;

  interface EdtfBase {
    /** Conformance level of ISO 8601-2 that the notation needs. */
    readonly level: 0 | 1 | 2 | 3;
    /** `?`: all of it (`true`), or a bit mask of its parts. */
    readonly uncertain?: boolean | number;
    /** `~`: all of it (`true`), or a bit mask of its parts. */
    readonly approximate?: boolean | number;
  }

  export interface EdtfDate extends EdtfBase {
    /** Absent in an interval one of whose ends has an `X`. */
    readonly type?: "Date";
    /** Year, month (0-11), day, hour, minute, second; as many as were written. */
    readonly values: readonly number[];
    /** `X`: a bit mask, lowest bits first: four for the year, two for the month, two for the day. */
    readonly unspecified?: number;
    /** `+02:00`; `undefined` when none was written. */
    readonly timeZone?: string | undefined;
    /**
     * Minutes. Use it only with a `timeZone`: without one it is the offset of the machine that
     * runs the code.
     */
    readonly offset?: number;
  }

  /** A year, decade (`201`), century (`20`) or season (year and 21 spring ... 41 half-year). */
  export interface EdtfPeriod extends EdtfBase {
    readonly type: "Year" | "Decade" | "Century" | "Season";
    readonly values: readonly number[];
  }

  export interface EdtfInterval extends EdtfBase {
    readonly type: "Interval";
    /** Both ends; `null` is unknown (`1985/`), `Infinity` is open, on either side (`../1985`). */
    readonly values: readonly [lower: EdtfEnd, upper: EdtfEnd];
  }

  export type EdtfEnd = EdtfDate | EdtfPeriod | number | null;

  export interface EdtfList extends EdtfBase {
    /** `List` is "all of" (`{...}`), `Set` is "one of" (`[...]`). */
    readonly type: "List" | "Set";
    readonly values: readonly (EdtfNode | readonly [EdtfNode, EdtfNode])[];
    readonly earlier?: boolean;
    readonly later?: boolean;
  }

  /**
   * Parses a notation. About 0.1 ms for a date; the time grows with the length, so limit it.
   *
   * @throws Error when it is not EDTF of the level asked for (2 by default).
   */
  export function parse(
    input: string,
    constraints?: { readonly level?: 0 | 1 | 2 | 3; readonly types?: readonly string[] },
  ): EdtfNode;
}

/** First and last code point of a range, and why its characters are not printed as they are. */
export interface UnsafeRange {
  readonly first: number;
  readonly last: number;
  readonly reason: string;
}

/**
 * Characters that a report shows as an escape such as `\u202e`.
 *
 * Sources: Unicode 16 general categories Cc and Cs; ECMA-48 (what starts a control sequence);
 * Unicode Standard Annex #9, section 2 (explicit directional formatting); Unicode Technical
 * Standard #39 (invisible characters). Left alone on purpose: the joiners U+200C and U+200D and the
 * marks U+200E, U+200F and U+061C, which Persian and Arabic spelling and emoji need.
 */
export const UNSAFE_RANGES: readonly UnsafeRange[] = [
  { first: 0x0000, last: 0x001f, reason: "C0 control, including escape" },
  { first: 0x007f, last: 0x009f, reason: "delete and C1 control" },
  { first: 0x180e, last: 0x180e, reason: "invisible" },
  { first: 0x200b, last: 0x200b, reason: "invisible" },
  { first: 0x202a, last: 0x202e, reason: "directional embedding and override" },
  { first: 0x2060, last: 0x2064, reason: "invisible" },
  { first: 0x2066, last: 0x2069, reason: "directional isolate" },
  { first: 0x206a, last: 0x206f, reason: "deprecated format character" },
  { first: 0xd800, last: 0xdfff, reason: "surrogate without its partner" },
  { first: 0xfeff, last: 0xfeff, reason: "byte order mark" },
  { first: 0xfff9, last: 0xfffb, reason: "interlinear annotation" },
];

import type { BenchRow } from "../../bench-row.ts";
import { median } from "../median.ts";
import type { News } from "../news/read-news.ts";
import type { Readers } from "../readers/create-readers.ts";
import type { Reader } from "../readers/reader.ts";
import { type Measured, measureReaders } from "./measure-readers.ts";

const ROUNDS = 7;

/** Tokens per second of all readers, and of some as a multiple of another's in the same round. */
export function benchSpeed(readers: Readers, news: News): readonly BenchRow[] {
  const measured = measureReaders(Object.values(readers), news.texts, ROUNDS);
  const of = (reader: Reader): Measured => {
    const found = measured.find((one) => one.reader === reader);
    if (found === undefined) throw new RangeError(`Cannot find what ${reader.name} took`);
    return found;
  };
  return [
    ...measured.map(speedRow),
    ratioRow(of(readers.tagger), of(readers.wink), 0.4),
    ratioRow(of(readers.tags), of(readers.wink), null),
    ratioRow(of(readers.accurate), of(readers.compromise), 1),
    ratioRow(of(readers.fast), of(readers.compromise), 3),
  ];
}

function speedRow({ reader, tokens, rounds }: Measured): BenchRow {
  const perSecond = (kind: "cpu" | "wall") =>
    Math.round((1000 * tokens) / median(rounds.map((round) => round[kind])));
  return {
    name: `speed: ${reader.name}`,
    value: `${perSecond("cpu").toLocaleString("en")} tokens/s of CPU, ${perSecond("wall").toLocaleString("en")} by the clock`,
    bar: null,
    passed: true,
  };
}

/** By tokens, each reader's own; and, for reading only, by the time for the same text. */
function ratioRow(ours: Measured, peer: Measured, least: number | null): BenchRow {
  const sameText = median(
    ours.rounds.map(({ cpu }, round) => (peer.rounds[round]?.cpu ?? Number.NaN) / cpu),
  );
  const ratio = (sameText * ours.tokens) / peer.tokens;
  return {
    name: `speed: ${ours.reader.name} as a multiple of ${peer.reader.name}`,
    value: `${ratio.toFixed(2)} by tokens, ${sameText.toFixed(2)} by text`,
    bar: least === null ? null : `at least ${least}`,
    passed: least === null || ratio >= least,
  };
}

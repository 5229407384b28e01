import type { Comparison } from "../../src/model/comparison.ts";
import type { NarrativeId } from "../../src/model/ids.ts";
import type { Reading } from "../../src/model/reading.ts";
import { BORDER_CLASH } from "./fixture.ts";

const idOf = (index: number): NarrativeId => `account-${index}` as NarrativeId;

/** The reading with `members` behind it, each in the words of the one who had it first. */
const carriedBy = (reading: Reading, members: readonly number[]): Reading => ({
  ...reading,
  support: members.flatMap((index) => {
    const [first] = reading.support;
    return first === undefined
      ? []
      : [{ ...first, narrative: idOf(index), source: `Paper ${index}` }];
  }),
});

/** `count` accounts in two camps, every third one silent, over who attacked: one contradiction. */
export const manyAccounts = (count: number): Comparison => {
  const [row] = BORDER_CLASH.alignment.rows;
  const [finding] = BORDER_CLASH.findings;
  const [model] = BORDER_CLASH.narratives;
  if (row === undefined || finding === undefined || model === undefined) throw new RangeError();
  const indexes = Array.from({ length: count }, (_, index) => index);
  const [left, right] = [0, 1].map((camp) => indexes.filter((index) => index % 3 === camp)) as [
    number[],
    number[],
  ];
  const [leftReading, rightReading] = finding.readings;
  const readings = [carriedBy(leftReading, left), carriedBy(rightReading, right)] as const;
  const narratives = indexes.map((index) => ({
    ...model,
    id: idOf(index),
    title: null,
    via: [],
    source: { ...model.source, name: `Paper ${index}`, reliability: null, credibility: null },
  }));
  return {
    ...BORDER_CLASH,
    narratives,
    alignment: {
      ...BORDER_CLASH.alignment,
      narratives: narratives.map(({ id }) => id),
      rows: [
        {
          ...row,
          readings,
          cells: indexes
            .filter((index) => index % 3 !== 2)
            .map((index) => ({ narrative: idOf(index), readings: [index % 3] })),
        },
      ],
      moved: [],
      nearMisses: [],
      sharedTexts: [],
    },
    findings: [{ ...finding, readings }],
    notCompared: [],
  };
};

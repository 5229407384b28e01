import { describe, expect, test } from "vitest";
import { CAUSE_INTENTS, CAUSE_TERMS } from "../../../src/knowledge/events/cause-table.ts";
import { EXCLUSIVE_MEANS, MEANS_TERMS } from "../../../src/knowledge/events/means-table.ts";
import { createPhraseReader } from "../../../src/knowledge/events/phrase.ts";
import {
  EXCLUSIVE_POPULATIONS,
  POPULATION_TERMS,
} from "../../../src/knowledge/events/population-table.ts";
import {
  GENERIC_CONCEPTS,
  KIN_CONCEPTS,
  KIN_FAMILIES,
  OVERLAPPING_CONCEPTS,
  RIVAL_CONCEPTS,
} from "../../../src/knowledge/events/predicate-relation-table.ts";
import { predicateTables } from "../../../src/knowledge/events/predicate-tables.ts";
import { RANKS } from "../../../src/knowledge/events/rank-table.ts";
import { splitList } from "../../../src/knowledge/events/split-list.ts";
import { STATE_AXES, STATE_RELATIONS } from "../../../src/knowledge/events/state-table.ts";
import { eventKnowledge } from "./support.ts";

const { predicate } = eventKnowledge();
const rows = predicateTables();
const names = rows.map((row) => row.name);

describe("the predicate tables", () => {
  test("every phrase of a row is read as that row's concept", () => {
    const misread = rows.flatMap((row) =>
      [row.name, ...splitList(row.words), ...splitList(row.forms ?? "")]
        .map((phrase) => `${phrase} -> ${predicate(phrase).name}, not ${row.name}`)
        .filter((line) => !line.endsWith(`-> ${row.name}, not ${row.name}`)),
    );
    expect(misread).toEqual([]);
  });

  test("names are unique and wider concepts exist", () => {
    expect(new Set(names).size).toBe(names.length);
    expect(rows.flatMap((row) => row.isA ?? []).filter((name) => !names.includes(name))).toEqual(
      [],
    );
  });

  test("no concept is wider than itself", () => {
    expect(names.filter((name) => predicate(name).wider.includes(name))).toEqual([]);
  });

  test("relations are between concepts that exist, one relation a pair", () => {
    const pairs = [...RIVAL_CONCEPTS, ...OVERLAPPING_CONCEPTS, ...KIN_CONCEPTS];
    const used = [...pairs.flatMap((row) => row.slice(0, 2)), ...KIN_FAMILIES, ...GENERIC_CONCEPTS];
    expect(used.filter((name) => !names.includes(name))).toEqual([]);
    const keys = pairs.map(([left, right]) => [left, right].sort().join("|"));
    expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([]);
  });

  test("every end state stands in the state table, and the reverse", () => {
    const states = new Set(
      names.flatMap((name) => {
        const { endState } = predicate(name);
        return endState === null ? [] : [`${endState.axis}: ${endState.state}`];
      }),
    );
    const listed = new Set(
      STATE_RELATIONS.flatMap(({ axis, left, right }) => [`${axis}: ${left}`, `${axis}: ${right}`]),
    );
    expect([...states].sort()).toEqual([...listed].sort());
    const axes = STATE_AXES.map(([axis]) => axis);
    expect(STATE_RELATIONS.filter(({ axis }) => !axes.includes(axis))).toEqual([]);
  });
});

describe("the term tables", () => {
  const reader = createPhraseReader();

  test.each([
    { table: "causes", terms: CAUSE_TERMS },
    { table: "means", terms: MEANS_TERMS },
    { table: "populations", terms: POPULATION_TERMS },
    { table: "ranks", terms: RANKS.map((row) => ({ ...row, isA: row.calledAlso })) },
  ])("$table: no phrase in two rows, wider terms exist", ({ terms }) => {
    const owner = new Map<string, string>();
    const twice: string[] = [];
    for (const row of terms) {
      for (const phrase of new Set([row.name, ...splitList(row.words)].map(reader.key))) {
        if (owner.has(phrase)) twice.push(`${phrase}: ${owner.get(phrase)}, ${row.name}`);
        owner.set(phrase, row.name);
      }
    }
    expect(twice).toEqual([]);
    const known = terms.map((row) => row.name);
    expect(terms.flatMap((row) => row.isA ?? []).filter((name) => !known.includes(name))).toEqual(
      [],
    );
  });

  test("exclusions and intents name terms that exist", () => {
    const missing = (used: readonly string[], terms: readonly { readonly name: string }[]) =>
      used.filter((name) => !terms.some((row) => row.name === name));
    expect(
      missing(
        CAUSE_INTENTS.map(([name]) => name),
        CAUSE_TERMS,
      ),
    ).toEqual([]);
    expect(
      missing(
        EXCLUSIVE_MEANS.flatMap((row) => row.slice(0, 2)),
        MEANS_TERMS,
      ),
    ).toEqual([]);
    expect(
      missing(
        EXCLUSIVE_POPULATIONS.flatMap((row) => row.slice(0, 2)),
        POPULATION_TERMS,
      ),
    ).toEqual([]);
  });
});

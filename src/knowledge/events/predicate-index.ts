import type { Knowledge } from "../../model/knowledge.ts";
import type { Role } from "../../model/role.ts";
import type { PredicateConcept } from "../concepts.ts";
import { once } from "../once.ts";
import { createPhraseReader, type PhraseReader } from "./phrase.ts";
import type { PredicateRow } from "./predicate-row.ts";
import { predicateTables } from "./predicate-tables.ts";
import { splitList } from "./split-list.ts";

/** Roles that by their nature several can fill, whatever the predicate. */
const ALWAYS_SHARED: readonly Role[] = ["companion", "beneficiary", "addressee"];

/** Concepts by phrase: the user's declarations over the built-in tables. */
export interface PredicateIndex {
  /** The concept a list of words is a phrase for, word by word; `null` when none. */
  find(words: readonly string[]): PredicateConcept | null;
  /** `true` when a noun in front of the concept's word makes a kind of its own. */
  hasKinds(name: string): boolean;
  /** Number of words of the longest phrase. */
  readonly longest: number;
}

interface Declared {
  readonly name: string;
  readonly parents: Set<string>;
  readonly many: Set<Role>;
  mutual: boolean;
  once: boolean;
}

interface Draft {
  readonly rows: Map<string, PredicateRow>;
  readonly declared: Map<string, Declared>;
  readonly byForm: Map<string, string>;
  readonly byKey: Map<string, string>;
  /** Built-in name to the declared name it is a synonym of. */
  readonly renamed: Map<string, string>;
}

function addRows(draft: Draft, rows: readonly PredicateRow[], reader: PhraseReader): void {
  for (const row of rows) {
    draft.rows.set(row.name, row);
    for (const phrase of [row.name, ...splitList(row.words)]) {
      const key = reader.key(phrase);
      if (!draft.byKey.has(key)) draft.byKey.set(key, row.name);
    }
    for (const form of splitList(row.forms ?? "")) {
      draft.byForm.set(reader.words(form).join(" "), row.name);
    }
  }
}

function emptyDraft(): Draft {
  return {
    rows: new Map(),
    declared: new Map(),
    byForm: new Map(),
    byKey: new Map(),
    renamed: new Map(),
  };
}

/** The tables, read. Stemming two thousand phrases is most of what a knowledge base costs. */
const builtInDraft = once((): Draft => {
  const draft = emptyDraft();
  addRows(draft, predicateTables(), createPhraseReader());
  return draft;
});

/** For declarations to be written into. */
function copyOf({ rows, byForm, byKey }: Draft): Draft {
  return { ...emptyDraft(), rows: new Map(rows), byForm: new Map(byForm), byKey: new Map(byKey) };
}

/** A name stands for the built-in concept that has it, unless a wider concept sets it apart. */
function declaredName(draft: Draft, name: string, own: boolean, reader: PhraseReader): string {
  const key = reader.key(name);
  const known = draft.byKey.get(key);
  if (known === undefined) return name.trim();
  return own && reader.key(known) !== key ? name.trim() : known;
}

function declare(draft: Draft, name: string): Declared {
  const present = draft.declared.get(name);
  if (present !== undefined) return present;
  const added = {
    name,
    parents: new Set<string>(),
    many: new Set<Role>(),
    mutual: false,
    once: false,
  };
  draft.declared.set(name, added);
  return added;
}

function claimKey(draft: Draft, phrase: string, name: string, reader: PhraseReader): void {
  const key = reader.key(phrase);
  const owner = draft.byKey.get(key);
  if (owner !== undefined && owner !== name && draft.rows.has(owner) && reader.key(owner) === key) {
    draft.renamed.set(owner, name);
  }
  draft.byKey.set(key, name);
  draft.byForm.delete(reader.words(phrase).join(" "));
}

function addDeclarations(draft: Draft, knowledge: Knowledge, reader: PhraseReader): void {
  const usable = knowledge.predicates.filter((entry) => reader.key(entry.name) !== "");
  // Sorted, so that the order of declarations decides nothing.
  const sorted = [...usable].sort((left, right) =>
    left.name < right.name ? -1 : left.name > right.name ? 1 : 0,
  );
  const named = sorted.map((entry) => {
    const name = declaredName(draft, entry.name, entry.isA !== null, reader);
    return { entry, name };
  });
  for (const { entry, name } of named) {
    const declared = declare(draft, name);
    declared.mutual ||= entry.mutual;
    declared.once ||= entry.once;
    for (const role of entry.multiValued) declared.many.add(role);
    claimKey(draft, entry.name, name, reader);
  }
  const taken = new Set(named.map(({ entry }) => reader.key(entry.name)));
  for (const { entry, name } of named) {
    for (const synonym of [...entry.synonyms].sort()) {
      const key = reader.key(synonym);
      if (key === "" || taken.has(key)) continue;
      taken.add(key);
      claimKey(draft, synonym, name, reader);
    }
  }
  for (const { entry, name } of named) {
    if (entry.isA === null || reader.key(entry.isA) === "") continue;
    const parent = declaredName(draft, entry.isA, false, reader);
    if (!draft.byKey.has(reader.key(parent))) draft.byKey.set(reader.key(parent), parent);
    if (!draft.rows.has(parent)) declare(draft, parent);
    declare(draft, name).parents.add(parent);
  }
}

function currentName(draft: Draft, name: string): string {
  let current = name;
  const seen = new Set<string>();
  while (draft.renamed.has(current) && !seen.has(current)) {
    seen.add(current);
    current = draft.renamed.get(current) ?? current;
  }
  return current;
}

/** Built-in names that a name now stands for, itself first. */
function formerNames(draft: Draft, name: string): readonly string[] {
  const former = [...draft.renamed.keys()].filter((key) => currentName(draft, key) === name).sort();
  return draft.rows.has(name) ? [name, ...former.filter((key) => key !== name)] : former;
}

function parentsOf(draft: Draft, name: string): readonly string[] {
  const declared = [...(draft.declared.get(name)?.parents ?? [])].sort();
  const builtIn = formerNames(draft, name).flatMap((former) => draft.rows.get(former)?.isA ?? []);
  return [...declared, ...builtIn].map((parent) => currentName(draft, parent));
}

function widerThan(draft: Draft, name: string): readonly string[] {
  const found = new Set<string>([name]);
  for (const next of found) {
    // The relation tables know a renamed concept by its built-in name only.
    for (const former of formerNames(draft, next)) found.add(former);
    for (const parent of parentsOf(draft, next)) found.add(parent);
  }
  found.delete(name);
  return [...found];
}

/** The nearest row that says something about `field`, going up first parents. */
function inherited<Field extends keyof PredicateRow>(
  draft: Draft,
  name: string,
  field: Field,
): PredicateRow[Field] | undefined {
  const seen = new Set<string>();
  let current: string | undefined = name;
  while (current !== undefined && !seen.has(current)) {
    seen.add(current);
    for (const former of formerNames(draft, current)) {
      const value = draft.rows.get(former)?.[field];
      if (value !== undefined) return value;
    }
    current = parentsOf(draft, current)[0];
  }
  return undefined;
}

function compile(draft: Draft, name: string): PredicateConcept {
  const row = formerNames(draft, name).map((former) => draft.rows.get(former))[0];
  const wider = widerThan(draft, name);
  // Flags a user declares hold for every kind of the declared predicate too.
  const declaredAbove = [name, ...wider].flatMap((above) => draft.declared.get(above) ?? []);
  const many = inherited(draft, name, "many") ?? [];
  const declaredMany = declaredAbove.flatMap((above) => [...above.many]).sort();
  return {
    name,
    known: true,
    wider,
    mutual:
      (inherited(draft, name, "mutual") ?? false) || declaredAbove.some((above) => above.mutual),
    once: (inherited(draft, name, "once") ?? false) || declaredAbove.some((above) => above.once),
    multiValued: [...new Set([...many, ...declaredMany, ...ALWAYS_SHARED])],
    endState: inherited(draft, name, "endState") ?? null,
    needsPresenceOf: inherited(draft, name, "needs") ?? [],
    presence: row?.presence ?? null,
    speech: inherited(draft, name, "speech") ?? false,
    evidence: inherited(draft, name, "evidence") ?? false,
    agentlessOnset: row?.onset ?? false,
    cumulative: inherited(draft, name, "cumulative") ?? false,
  };
}

/**
 * Compiles the tables and a user's declarations. A declared name that the base knows is the
 * built-in concept, unless its `isA` sets it apart; a synonym that is a built-in concept's own name
 * brings that whole concept along.
 *
 * @param knowledge - `predicates` and `builtIn` are read.
 * @param reader - Reads phrases into words and stems.
 * @returns An index; building it takes some milliseconds, a look-up none.
 */
export function createPredicateIndex(knowledge: Knowledge, reader: PhraseReader): PredicateIndex {
  const draft = knowledge.builtIn ? copyOf(builtInDraft()) : emptyDraft();
  addDeclarations(draft, knowledge, reader);
  const concepts = new Map<string, PredicateConcept>();
  const keys = [...draft.byForm.keys(), ...draft.byKey.keys()];
  function conceptOf(name: string): PredicateConcept {
    const concept = concepts.get(name) ?? compile(draft, name);
    concepts.set(name, concept);
    return concept;
  }
  return {
    find: (words) => {
      const name =
        draft.byForm.get(words.join(" ")) ?? draft.byKey.get(words.map(reader.stem).join(" "));
      return name === undefined ? null : conceptOf(currentName(draft, name));
    },
    hasKinds: (name) => inherited(draft, name, "kinds") ?? false,
    longest: keys.reduce((most, key) => Math.max(most, key.split(" ").length), 1),
  };
}

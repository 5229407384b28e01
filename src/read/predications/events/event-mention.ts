import type { Role } from "../../../model/role.ts";

/** Words that name something that happens or holds, before anything else is known about it. */
export interface EventMention {
  /** The word to name it by: the verb, the predicate of a copula, or the noun. */
  readonly head: number;
  /**
   * The word that heads its clause, with its subject, tense and negation: "began" of "began to
   * shoot", "launched" of "launched an attack". The head itself, where nothing else does.
   */
  readonly anchor: number;
  /** The noun that names it ("attack"), whose own phrases tell who takes part; else `null`. */
  readonly noun: number | null;
  /** All words that name it, in order. */
  readonly words: readonly number[];
  readonly predicate: string;
  readonly kind: EventKind;
  /** Roles that an expression gives, where they are not the usual ones. */
  readonly pattern: RolePattern | null;
}

/** What names it: a verb, an adjective or noun with a copula, or a noun. */
export type EventKind = "verb" | "state" | "noun";

/** Which phrases of an expression take which roles. */
export interface RolePattern {
  readonly subject?: Role;
  readonly object?: Role;
  /** By preposition. */
  readonly oblique?: Readonly<Record<string, Role>>;
}

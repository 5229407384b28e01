import type { Role } from "../../../model/role.ts";

/** A phrase that takes part in an event. */
export interface EventArgument {
  readonly role: Role;
  readonly phrase: number;
}

/** What the phrases around an event are to it. */
export interface FoundArguments {
  readonly arguments: readonly EventArgument[];
  /** Phrases of time, place and manner. */
  readonly modifiers: readonly number[];
}

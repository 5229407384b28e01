/** What stands around a verb, as far as its form depends on it. */
export interface VerbGroup {
  /** "to". */
  readonly hasTo: boolean;
  readonly hasAuxiliary: boolean;
  /** "have", for the perfect. */
  readonly hasHave: boolean;
  /** "be" of the passive, or a subject that suffers. */
  readonly isPassive: boolean;
  /** Index of the head word of its subject; -1 if there is none. */
  readonly subject: number;
  /** Relation to its head without the subtype; "" if there is no tree. */
  readonly relation: string;
  /** Index of the verb it is coordinated with, whose form it shares; -1 if there is none. */
  readonly sharedWith: number;
}

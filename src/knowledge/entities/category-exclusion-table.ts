/** Two categories nobody can be in at once, kinds of theirs included. */
export interface CategoryExclusion {
  readonly between: readonly [string, string];
  /** The rule, for reasons. */
  readonly rule: string;
  /** Holds of one person only: among "men" in the plural there may be anybody. */
  readonly onlySingular: boolean;
}

/**
 * Categories that exclude each other. Everything that is not here may be loose wording: a gunman
 * may be a soldier, a bandit may be a rebel to others.
 */
export const CATEGORY_EXCLUSIONS: readonly CategoryExclusion[] = [
  {
    between: ["civilian", "combatant"],
    rule: "a civilian is whoever is no combatant (Additional Protocol I, art. 50)",
    onlySingular: false,
  },
  {
    between: ["male", "female"],
    rule: "one person has one sex in the record (ISO/IEC 5218)",
    onlySingular: true,
  },
  {
    between: ["child", "adult"],
    rule: "a child is under 18 (Convention on the Rights of the Child, art. 1)",
    onlySingular: false,
  },
];

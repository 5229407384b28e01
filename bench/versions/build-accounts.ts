import type { Narrative } from "../../src/model/narrative.ts";
import { narrative } from "../../src/model/narrative-builder/narrative.ts";
import { createRandom } from "../inputs/create-random.ts";

/** How accounts differ. */
export interface AccountsSize {
  readonly accounts: number;
  /** Tolls that they tell; each is told in three ways, which makes three conflicts. */
  readonly tolls: number;
  /** Share of tolls at which an account does not follow its camp. */
  readonly strays: number;
  /** Share of tolls that an account tells. */
  readonly told: number;
}

const CAMPS = 3;

/** Accounts of three camps that give three figures for each of some tolls. */
export function buildAccounts({
  accounts,
  tolls,
  strays,
  told,
}: AccountsSize): readonly Narrative[] {
  return Array.from({ length: accounts }, (_, index) => {
    const random = createRandom(index + 1);
    const claims = Array.from({ length: tolls }, (__, toll) => {
      const camp = random.chance(strays) ? random.below(CAMPS) : index % CAMPS;
      // The first of each camp tells all, so that no conflict is missing.
      if (index >= CAMPS && !random.chance(told)) return [];
      const figure = 10 + (index < CAMPS ? index : camp) * 20;
      return [
        {
          predicate: "kill",
          patient: "people",
          quantity: figure,
          event: `toll ${toll}`,
          time: "2024-03-05",
        },
      ];
    }).flat();
    return narrative({ id: `account-${index}`, source: `Outlet ${index}`, claims });
  });
}

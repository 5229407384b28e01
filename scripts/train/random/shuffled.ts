import type { Random } from "./create-random.ts";

/** The same items in a random order (Fisher and Yates). */
export function shuffled<T>(items: readonly T[], random: Random): T[] {
  const order = items.slice();
  for (let i = order.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    const item = order[i] as T;
    order[i] = order[j] as T;
    order[j] = item;
  }
  return order;
}

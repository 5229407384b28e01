/** The id itself, or with `-2`, `-3` … when it is in use. */
export function unusedId(id: string, used: { has(id: string): boolean }): string {
  if (!used.has(id)) return id;
  let number = 2;
  while (used.has(`${id}-${number}`)) number += 1;
  return `${id}-${number}`;
}

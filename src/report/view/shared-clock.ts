import type { Comparison } from "../../model/comparison.ts";

/**
 * The date of publication as "published 2021-12-02", when two or more narratives all have the same:
 * said once, it need not stand beside each.
 */
export const sharedClock = ({ narratives }: Comparison): string | null => {
  const [first, ...rest] = narratives.map(({ publishedAt }) => publishedAt?.edtf ?? null);
  if (first === undefined || first === null || rest.length === 0) return null;
  return rest.every((edtf) => edtf === first) ? `published ${first}` : null;
};

import { compareText } from "../../align/compare-text.ts";
import { minuteSpan } from "../../align/relate-times.ts";
import type { KnowledgeBase } from "../../knowledge/knowledge-base.ts";
import type { Narrative } from "../../model/narrative.ts";

/** A text, with the accounts that were read from it. */
export interface AccountText {
  readonly text: string;
  /** Sorted by id. */
  readonly narratives: readonly Narrative[];
  /** Minutes since 1970 before and after which it was not published; infinite where unknown. */
  readonly published: { readonly start: number; readonly end: number };
}

/**
 * The texts behind accounts. Accounts of one text are read from one article, unless different
 * outlets printed it: then each has its own, since that is what copying looks like.
 *
 * @returns Sorted by date, then by their first narrative: the same whatever the order given.
 */
export function accountTexts(
  narratives: readonly Narrative[],
  base: KnowledgeBase,
): readonly AccountText[] {
  const groups = new Map<string, Narrative[]>();
  for (const narrative of [...narratives].sort((a, b) => compareText(a.id, b.id))) {
    if (narrative.text === null) continue;
    const group = groups.get(narrative.text);
    if (group === undefined) groups.set(narrative.text, [narrative]);
    else group.push(narrative);
  }
  return [...groups.values()]
    .flatMap((group) => splitByOutlet(group, base))
    .map(toText)
    .sort(
      (left, right) =>
        compareNumbers(left.published.end, right.published.end) ||
        compareText(left.narratives[0]?.id ?? "", right.narratives[0]?.id ?? ""),
    );
}

function splitByOutlet(
  group: readonly Narrative[],
  base: KnowledgeBase,
): readonly (readonly Narrative[])[] {
  const outlets = new Map<string, Narrative[]>();
  const unknown: Narrative[] = [];
  for (const narrative of group) {
    const outlet = outletOf(narrative);
    if (outlet === null) unknown.push(narrative);
    else {
      const key = base.nameKey(outlet);
      outlets.set(key, [...(outlets.get(key) ?? []), narrative]);
    }
  }
  if (outlets.size < 2) return [group];
  const [first = [], ...rest] = outlets.values();
  return [[...first, ...unknown].sort((a, b) => compareText(a.id, b.id)), ...rest];
}

/** Who published it. What a program read without a chain is told by the publication itself. */
function outletOf({ via, source, codedBy }: Narrative): string | null {
  const outlet = via[0]?.source ?? (codedBy === "program" ? source : undefined);
  return outlet === undefined || outlet.anonymous ? null : outlet.name;
}

function toText(narratives: readonly Narrative[]): AccountText {
  const spans = narratives.flatMap(({ publishedAt }) =>
    publishedAt === null ? [] : [minuteSpan(publishedAt)],
  );
  const start = Math.min(...spans.map((span) => span.start));
  const end = Math.min(...spans.map((span) => span.end));
  return {
    text: narratives[0]?.text ?? "",
    narratives,
    published:
      spans.length === 0
        ? { start: Number.NEGATIVE_INFINITY, end: Number.POSITIVE_INFINITY }
        : { start, end },
  };
}

function compareNumbers(left: number, right: number): number {
  return left < right ? -1 : left > right ? 1 : 0;
}

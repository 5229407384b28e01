import { compareText } from "../../align/compare-text.ts";
import type { KnowledgeBase } from "../../knowledge/knowledge-base.ts";
import type { Comparison } from "../../model/comparison.ts";
import type { EventTime } from "../../model/event-time.ts";
import type { NarrativeId } from "../../model/ids.ts";
import type { Narrative } from "../../model/narrative.ts";

/** Who can leave something out: one voice, or a text with all whom it quotes. */
export interface Account {
  readonly by: "voice" | "text";
  readonly name: string;
  /** Sorted by id. */
  readonly narratives: readonly Narrative[];
  readonly ids: ReadonlySet<NarrativeId>;
  readonly claims: number;
  readonly published: EventTime | null;
  /** `true` when a program read it off a text. */
  readonly read: boolean;
  /** The narratives of the text it stands in, itself included. */
  readonly text: ReadonlySet<NarrativeId>;
  /** Narratives that it passes on: what they tell reaches the reader through it. */
  readonly passesOn: ReadonlySet<NarrativeId>;
}

/**
 * Every voice of one text, or of accounts without a text. Where several texts are compared, every
 * text: whom one quotes says what it needs, so that the silence of a voice is the text's.
 *
 * @returns Sorted by their first narrative, texts first.
 */
export function listAccounts(
  { narratives, alignment }: Comparison,
  base: KnowledgeBase,
): readonly Account[] {
  const byId = new Map(narratives.map((one) => [one.id, one]));
  const textOf = new Map<NarrativeId, ReadonlySet<NarrativeId>>();
  for (const group of alignment.sharedTexts) {
    const ids = new Set(group);
    for (const id of group) textOf.set(id, ids);
  }
  const carried = carriedBy(narratives, base);
  const sorted = [...narratives].sort((left, right) => compareText(left.id, right.id));
  const voices = sorted.map((one) => {
    const passesOn = one.source.anonymous ? undefined : carried.get(base.nameKey(one.source.name));
    const text = textOf.get(one.id) ?? new Set([one.id]);
    return toAccount("voice", one.source.name, [one], text, passesOn ?? new Set());
  });
  if (isOneText(alignment)) return voices;
  const texts = alignment.sharedTexts.map((group) => {
    const members = group.flatMap((id) => byId.get(id) ?? []);
    return toAccount("text", publisherOf(members), members, new Set(group), new Set());
  });
  return [...texts, ...voices.filter(({ text }) => text.size === 1)];
}

/** The accounts that one of the narratives belongs to, each once, in the order of the narratives. */
export type AccountsOf = (narratives: Iterable<NarrativeId>) => readonly Account[];

/** Indexes accounts by narrative. */
export function indexAccounts(accounts: readonly Account[]): AccountsOf {
  const index = new Map<NarrativeId, Account[]>();
  for (const account of accounts) {
    for (const id of account.ids) {
      const group = index.get(id);
      if (group === undefined) index.set(id, [account]);
      else group.push(account);
    }
  }
  return (narratives) => {
    const found = new Set<Account>();
    for (const id of narratives) for (const account of index.get(id) ?? []) found.add(account);
    return [...found];
  };
}

/** Whether one text tells all that is compared. */
export function isOneText({ narratives, sharedTexts }: Comparison["alignment"]): boolean {
  return sharedTexts.some(({ length }) => length === narratives.length);
}

function toAccount(
  by: Account["by"],
  name: string,
  narratives: readonly Narrative[],
  text: ReadonlySet<NarrativeId>,
  passesOn: ReadonlySet<NarrativeId>,
): Account {
  const dated = narratives.find(({ publishedAt }) => publishedAt !== null);
  return {
    by,
    name,
    narratives,
    ids: new Set(narratives.map(({ id }) => id)),
    claims: narratives.reduce((sum, { claims }) => sum + claims.length, 0),
    published: dated?.publishedAt ?? narratives[0]?.asOf ?? null,
    read: narratives.every(({ codedBy }) => codedBy === "program"),
    text,
    passesOn,
  };
}

/** By name: the narratives that came through it. */
function carriedBy(
  narratives: readonly Narrative[],
  base: KnowledgeBase,
): ReadonlyMap<string, ReadonlySet<NarrativeId>> {
  const carried = new Map<string, Set<NarrativeId>>();
  for (const { id, via } of narratives) {
    for (const { source } of via) {
      if (source.anonymous) continue;
      const key = base.nameKey(source.name);
      carried.set(key, (carried.get(key) ?? new Set<NarrativeId>()).add(id));
    }
  }
  return carried;
}

/** Whoever carries the voices of a text, or tells it. */
function publisherOf(members: readonly Narrative[]): string {
  const carried = members.find(({ via }) => via.length > 0);
  return carried?.via[0]?.source.name ?? members[0]?.source.name ?? "";
}

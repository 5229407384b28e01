import type { ClaimLink } from "../../model/claim.ts";
import type { EventId } from "../../model/ids.ts";
import type { OrderValue } from "../../model/reading-value.ts";
import type { ClaimRecord } from "../records/claim-record.ts";
import type { EventContext } from "../slots/event-context.ts";
import type { ReadingDraft } from "../slots/reading-draft.ts";

/** One order statement with the event its row stands under. */
export interface OrderDraft {
  readonly event: EventId;
  readonly draft: ReadingDraft;
}

/**
 * In which order an account says two events came: by "before" and "after", by part and whole, and
 * by cause and effect, since a cause does not begin after its effect.
 *
 * @param record - The claim whose links are read.
 * @param eventOf - The event a claim belongs to, and what it is called.
 * @param context - Any event context, for looking up linked claims.
 */
export function readOrder(
  record: ClaimRecord,
  eventOf: (record: ClaimRecord) => { readonly id: EventId; readonly label: string } | null,
  context: Pick<EventContext, "recordOf">,
): readonly OrderDraft[] {
  const own = eventOf(record);
  if (own === null || record.claim.polarity === "negative") return [];
  return record.claim.links.flatMap((link) => {
    const linked = context.recordOf(record.narrative.id, link.claim);
    if (linked === null || link.polarity === "negative" || linked.claim.polarity === "negative")
      return [];
    const other = eventOf(linked);
    if (other === null || other.id === own.id) return [];
    const forward =
      link.relation === "before" || link.relation === "result" || link.relation === "part-of";
    const [first, second] = forward ? [own, other] : [other, own];
    const relation = relationOf(link);
    const row = first.id < second.id ? first : second;
    const topic = first.id < second.id ? second.label : first.label;
    return [
      {
        event: row.id,
        draft: {
          slot: "order" as const,
          topic: `${row.label}, ${topic}`,
          topicKey: `${topic} ${other.id === row.id ? own.id : other.id}`,
          key: `${relation} ${first.id} ${second.id}${link.stated ? "" : " implied"}`,
          label: `${first.label} ${WORDS[relation]} ${second.label}`,
          value: {
            type: "order" as const,
            relation,
            events: [first.id, second.id],
            stated: link.stated,
          },
          record,
          evidence: link.evidence.length > 0 ? link.evidence : record.claim.evidence,
          derived: relation === "starts-before",
        },
      },
    ];
  });
}

const WORDS: Readonly<Record<OrderValue["relation"], string>> = {
  before: "before",
  "starts-before": "brought about",
  during: "during",
};

function relationOf(link: ClaimLink): OrderValue["relation"] {
  if (link.relation === "part-of") return "during";
  return link.relation === "before" || link.relation === "after" ? "before" : "starts-before";
}

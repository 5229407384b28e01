import type { AlignmentRow, Cell, ClaimRef, Locus } from "../../src/model/alignment.ts";
import type { Claim, Participant } from "../../src/model/claim.ts";
import { type Comparison, SCHEMA_VERSION } from "../../src/model/comparison.ts";
import type { Entity } from "../../src/model/entity.ts";
import type { EventTime } from "../../src/model/event-time.ts";
import type { EvidenceSpan } from "../../src/model/evidence-span.ts";
import type { Finding } from "../../src/model/finding.ts";
import type {
  AlignedEntityId,
  ClaimId,
  EntityId,
  EventId,
  FindingId,
  LocusId,
  NarrativeId,
} from "../../src/model/ids.ts";
import type { Narrative } from "../../src/model/narrative.ts";
import type { Place } from "../../src/model/place.ts";
import type { Quantity } from "../../src/model/quantity.ts";
import type { Reading, Support } from "../../src/model/reading.ts";
import type { ReadingValue } from "../../src/model/reading-value.ts";
import type { Role } from "../../src/model/role.ts";
import type { Slot } from "../../src/model/slot.ts";
import type { Attribution, Source, SourceKind } from "../../src/model/source.ts";

/*
 * A hand-written comparison of four invented accounts of one border clash: every part of a report
 * has something to show. Nothing in it was computed, so that reports are tested on their own.
 */

const narrativeId = (id: string): NarrativeId => id as NarrativeId;
const eventId = (id: string): EventId => id as EventId;
const alignedId = (id: string): AlignedEntityId => id as AlignedEntityId;

const source = (name: string, kind: SourceKind, more: Partial<Source> = {}): Source => ({
  name,
  kind,
  affiliation: null,
  anonymous: false,
  reliability: null,
  credibility: null,
  ...more,
});

const hop = (name: string, kind: SourceKind, cue: string): Attribution => ({
  source: source(name, kind),
  cue,
  certainty: "certain",
  sourceEvidence: [],
  cueEvidence: [],
});

const day = (date: string, next: string): EventTime => ({
  edtf: date,
  start: `${date}T00:00`,
  end: `${next}T00:00`,
  precision: "day",
  approximate: false,
  interval: false,
  offset: null,
  label: date,
  evidence: [],
});

const DECEMBER_1 = day("2021-12-01", "2021-12-02");
const DECEMBER_2 = day("2021-12-02", "2021-12-03");
const DECEMBER_3 = day("2021-12-03", "2021-12-04");

const TEXTS: ReadonlyMap<string, string> = new Map([
  [
    "command",
    "Taliban fighters attacked our watch post near Dara crossing on Wednesday evening and were " +
      "driven back after an hour. At least nine of the attackers were killed. The post never left " +
      "our hands.",
  ],
  [
    "governor",
    "Armed bandits, not the Taliban, attacked a watch post in the border district on Wednesday " +
      "evening after a quarrel over smuggled fuel. The post was held.",
  ],
  [
    "spokesman",
    "We took the watch post within the hour. The border guards had opened fire first, on farmers " +
      "working their own land; our fighters answered.",
  ],
  [
    "command-later",
    "Eleven of the attackers were killed, the command said after bodies were found at first " +
      "light. Taliban fighters had attacked the watch post on Wednesday evening.",
  ],
]);

const span = (narrative: string, quote: string): EvidenceSpan => {
  const start = TEXTS.get(narrative)?.indexOf(quote) ?? -1;
  if (start < 0) throw new RangeError(`No "${quote}" in the text of ${narrative}`);
  return { start, end: start + quote.length, quote };
};

const participant = (role: Role, entity: string, label: string): Participant => ({
  role,
  entity: entity as EntityId,
  label,
  polarity: "positive",
  quantifier: null,
  evidence: [],
});

const claim = (
  id: string,
  predicate: string,
  evidence: EvidenceSpan,
  more: Partial<Claim> = {},
): Claim => ({
  id: id as ClaimId,
  predicate,
  event: null,
  participants: [],
  attributes: [],
  place: null,
  time: null,
  quantities: [],
  polarity: "positive",
  polarityEvidence: [],
  modality: "actual",
  modalityEvidence: [],
  certainty: "certain",
  content: null,
  source: null,
  via: [],
  asOf: null,
  links: [],
  evidence: [evidence],
  ...more,
});

const entity = (id: string, name: string, more: Partial<Entity> = {}): Entity => ({
  id: id as EntityId,
  name,
  type: "armed-party",
  aliases: [],
  categories: [],
  sameAs: [],
  mentions: [],
  ...more,
});

const place = (name: string, within: readonly string[]): Place => ({
  name,
  within,
  coordinates: null,
  evidence: [],
});

const DARA = place("Dara crossing", ["Kesh province"]);
const DISTRICT = place("the border district", ["Kesh province"]);

const deaths = (low: number, best: number | null, label: string): Quantity => ({
  low,
  best,
  high: best,
  approximate: false,
  of: "people",
  counts: "patient",
  unit: null,
  scope: "unstated",
  label,
  evidence: [],
});

const AT_LEAST_NINE = deaths(9, null, "at least nine");
const ELEVEN = deaths(11, 11, "eleven");

const narrative = (
  id: string,
  more: Partial<Narrative> & Pick<Narrative, "source">,
): Narrative => ({
  id: narrativeId(id),
  title: null,
  via: [],
  text: TEXTS.get(id) ?? null,
  event: null,
  eventTime: null,
  place: null,
  asOf: null,
  publishedAt: null,
  supersedes: null,
  codedBy: "person",
  entities: [],
  claims: [],
  ...more,
});

const ATTACK = {
  command: "Taliban fighters attacked our watch post near Dara crossing on Wednesday evening",
  governor: "Armed bandits, not the Taliban, attacked a watch post in the border district",
  spokesman: "The border guards had opened fire first, on farmers working their own land",
  later: "Taliban fighters had attacked the watch post on Wednesday evening",
} as const;

const NARRATIVES: readonly Narrative[] = [
  narrative("command", {
    title: "Attack on watch post repelled",
    source: source("Border Guard Command", "military", { reliability: "C", credibility: 3 }),
    via: [hop("Morning Courier", "newspaper", "said")],
    asOf: DECEMBER_1,
    publishedAt: DECEMBER_2,
    entities: [entity("taliban", "Taliban"), entity("post", "watch post", { type: "object" })],
    claims: [
      claim("c1", "attack", span("command", ATTACK.command), {
        participants: [
          participant("agent", "taliban", "Taliban fighters"),
          participant("patient", "post", "our watch post"),
        ],
        place: DARA,
        time: DECEMBER_1,
      }),
      claim("c2", "kill", span("command", "At least nine of the attackers were killed"), {
        participants: [participant("patient", "taliban", "the attackers")],
        quantities: [AT_LEAST_NINE],
      }),
      claim("c3", "hold", span("command", "The post never left our hands"), {
        participants: [participant("theme", "post", "The post")],
      }),
    ],
  }),
  narrative("governor", {
    source: source("Provincial governor", "official"),
    via: [hop("Lowland Post", "newspaper", "reported"), hop("Hill Radio", "broadcaster", "told")],
    publishedAt: DECEMBER_2,
    entities: [
      entity("bandits", "Armed bandits"),
      entity("taliban", "Taliban"),
      entity("post", "watch post", { type: "object" }),
    ],
    claims: [
      claim("c1", "attack", span("governor", ATTACK.governor), {
        participants: [
          participant("agent", "bandits", "Armed bandits"),
          { ...participant("agent", "taliban", "the Taliban"), polarity: "negative" },
          participant("patient", "post", "a watch post"),
        ],
        place: DISTRICT,
        time: DECEMBER_1,
      }),
      claim("c2", "hold", span("governor", "The post was held"), {
        participants: [participant("theme", "post", "The post")],
      }),
    ],
  }),
  narrative("spokesman", {
    source: source("Spokesman of the fighters", "armed-group", { affiliation: "Taliban" }),
    publishedAt: DECEMBER_3,
    entities: [
      entity("fighters", "our fighters"),
      entity("guards", "border guards"),
      entity("post", "watch post", { type: "object" }),
    ],
    claims: [
      claim("c1", "capture", span("spokesman", "We took the watch post within the hour"), {
        participants: [
          participant("agent", "fighters", "We"),
          participant("patient", "post", "the watch post"),
        ],
      }),
      claim("c2", "open fire", span("spokesman", ATTACK.spokesman), {
        participants: [participant("initiator", "guards", "The border guards")],
      }),
    ],
  }),
  narrative("command-later", {
    source: source("Border Guard Command", "military", { reliability: "C", credibility: 3 }),
    via: [hop("Morning Courier", "newspaper", "said")],
    asOf: DECEMBER_2,
    publishedAt: DECEMBER_3,
    supersedes: narrativeId("command"),
    entities: [entity("taliban", "Taliban"), entity("post", "watch post", { type: "object" })],
    claims: [
      claim("c1", "kill", span("command-later", "Eleven of the attackers were killed"), {
        participants: [participant("patient", "taliban", "attackers")],
        quantities: [ELEVEN],
      }),
      claim("c2", "attack", span("command-later", ATTACK.later), {
        participants: [
          participant("agent", "taliban", "Taliban fighters"),
          participant("patient", "post", "the watch post"),
        ],
        time: DECEMBER_1,
      }),
    ],
  }),
];

/** [narrative, claim, quote] and what differs from a plain assertion by the narrative's source. */
const support = (
  narrativeName: string,
  claimName: string,
  quote: string,
  more: Partial<Support> = {},
): Support => {
  const teller = NARRATIVES.find(({ id }) => id === narrativeName);
  if (teller === undefined) throw new RangeError(`No narrative ${narrativeName}`);
  return {
    narrative: teller.id,
    source: teller.source.name,
    sourceKey: teller.source.name.toLowerCase(),
    relayed: teller.via.length > 0,
    claims: [claimName as ClaimId],
    participants: [],
    evidence: [span(narrativeName, quote)],
    modality: "actual",
    certainty: "certain",
    asOf: teller.asOf ?? teller.publishedAt,
    asOfAssumed: teller.asOf === null,
    read: false,
    revision: teller.supersedes === null ? 0 : 1,
    headline: false,
    ...more,
  };
};

const reading = (label: string, value: ReadingValue, supports: readonly Support[]): Reading => ({
  key: `${value.type}:${label}`,
  label,
  value,
  support: supports,
});

const filler = (role: Role, id: string): ReadingValue => ({
  type: "participant",
  role,
  entity: alignedId(id),
  polarity: "positive",
  quantifier: null,
});

const figure = (quantity: Quantity): ReadingValue => ({
  type: "quantity",
  quantity,
  cumulative: true,
  window: null,
});

const outcome = (state: string, concept: string): ReadingValue => ({
  type: "outcome",
  axis: "control",
  state,
  theme: alignedId("post"),
  concept,
  quantifier: null,
});

const READINGS = {
  bandits: reading("armed bandits", filler("agent", "bandits"), [
    support("governor", "c1", ATTACK.governor),
  ]),
  taliban: reading("Taliban fighters", filler("agent", "taliban"), [
    support("command", "c1", ATTACK.command),
    support("command-later", "c2", ATTACK.later),
  ]),
  guardsFirst: reading("border guards", filler("initiator", "guards"), [
    support("spokesman", "c2", ATTACK.spokesman),
  ]),
  talibanFirst: reading("Taliban fighters", filler("initiator", "taliban"), [
    support("command", "c1", ATTACK.command, { certainty: "probable" }),
  ]),
  evening: reading("1 December 2021, evening", { type: "time", time: DECEMBER_1 }, [
    support("command", "c1", ATTACK.command),
    support("governor", "c1", ATTACK.governor),
    support("command-later", "c2", ATTACK.later),
  ]),
  dara: reading("Dara crossing, Kesh province", { type: "place", place: DARA }, [
    support("command", "c1", ATTACK.command),
  ]),
  district: reading("the border district", { type: "place", place: DISTRICT }, [
    support("governor", "c1", ATTACK.governor),
  ]),
  fuel: reading(
    "a quarrel over smuggled fuel",
    { type: "cause", concept: "quarrel", polarity: "positive", stated: true },
    [support("governor", "c1", "after a quarrel over smuggled fuel", { modality: "alleged" })],
  ),
  farmers: reading(
    "shots at farmers on their land",
    { type: "cause", concept: "shooting", polarity: "positive", stated: false },
    [
      support("spokesman", "c2", "on farmers working their own land; our fighters answered", {
        source: "farmers of the village",
        sourceKey: "farmers of the village",
      }),
    ],
  ),
  nine: reading("at least nine", figure(AT_LEAST_NINE), [
    support("command", "c2", "At least nine of the attackers were killed"),
  ]),
  eleven: reading("eleven", figure(ELEVEN), [
    support("command-later", "c1", "Eleven of the attackers were killed"),
  ]),
  held: reading("held", outcome("held", "hold"), [
    support("command", "c3", "The post never left our hands"),
    support("governor", "c2", "The post was held"),
  ]),
  taken: reading("taken", outcome("fallen", "capture"), [
    support("spokesman", "c1", "We took the watch post within the hour"),
  ]),
} as const;

const locus = (
  event: string,
  slot: Slot,
  question: string,
  topic: string | null = null,
): Locus => ({
  id: `${event}/${slot}${topic === null ? "" : `/${topic}`}` as LocusId,
  event: eventId(event),
  slot,
  topic,
  question,
});

const LOCI = {
  who: locus("e1", "agent", "Who attacked the watch post?"),
  first: locus("e1", "initiator", "Who began the attack?"),
  when: locus("e1", "time", "When was the attack?"),
  where: locus("e1", "place", "Where was the attack?"),
  why: locus("e1", "cause", "Why did the attack happen?"),
  dead: locus("e1", "quantity", "How many people were killed in the attack?", "people"),
  outcome: locus("e2", "outcome", "In whose hands was the watch post in the end?"),
} as const;

/** A row from its readings: each narrative's cell is what it supports. */
const row = (place_: Locus, readings: readonly Reading[]): AlignmentRow => ({
  locus: place_,
  readings,
  cells: NARRATIVES.map(
    ({ id }): Cell => ({
      narrative: id,
      readings: readings.flatMap((one, index) =>
        one.support.some((voice) => voice.narrative === id) ? [index] : [],
      ),
    }),
  ).filter((cell) => cell.readings.length > 0),
});

const ref = (narrativeName: string, claimName: string): ClaimRef => ({
  narrative: narrativeId(narrativeName),
  claim: claimName as ClaimId,
});

const finding = (
  id: string,
  more: Pick<
    Finding,
    "kind" | "verdict" | "score" | "locus" | "readings" | "rule" | "explanation"
  > &
    Partial<Finding>,
): Finding => ({ id: id as FindingId, self: false, assumptions: [], ...more });

/** Four accounts of one clash, with a finding of every verdict. */
export const BORDER_CLASH: Comparison = {
  schemaVersion: SCHEMA_VERSION,
  narratives: NARRATIVES,
  alignment: {
    narratives: NARRATIVES.map(({ id }) => id),
    entities: [
      {
        id: alignedId("taliban"),
        event: eventId("e1"),
        name: "Taliban",
        names: ["Taliban"],
        labels: ["Taliban", "Taliban fighters", "our fighters"],
        types: ["armed-party"],
        categories: ["fighter"],
        sameAs: [],
        named: true,
        members: [
          { narrative: narrativeId("command"), entity: "taliban" as EntityId },
          { narrative: narrativeId("spokesman"), entity: "fighters" as EntityId },
          { narrative: narrativeId("command-later"), entity: "taliban" as EntityId },
        ],
      },
      {
        id: alignedId("bandits"),
        event: eventId("e1"),
        name: "armed bandits",
        names: ["armed bandits"],
        labels: ["armed bandits"],
        types: ["armed-party"],
        categories: ["bandit"],
        sameAs: [],
        named: false,
        members: [{ narrative: narrativeId("governor"), entity: "bandits" as EntityId }],
      },
    ],
    events: [
      {
        id: eventId("e1"),
        label: "attack",
        concepts: ["attack", "kill"],
        claims: [
          ref("command", "c1"),
          ref("command-later", "c2"),
          ref("governor", "c1"),
          ref("spokesman", "c2"),
        ],
        match: {
          score: 3.4,
          strength: "certain",
          certainTogether: [
            [narrativeId("command"), narrativeId("command-later"), narrativeId("governor")],
          ],
          pinned: false,
          grounds: ["same kind of event", "same day"],
          doubts: [],
        },
      },
      {
        id: eventId("e2"),
        label: "capture",
        concepts: ["capture", "hold"],
        claims: [ref("command", "c3"), ref("governor", "c2"), ref("spokesman", "c1")],
        match: {
          score: 1.6,
          strength: "uncertain",
          certainTogether: [
            [narrativeId("command"), narrativeId("governor")],
            [narrativeId("spokesman")],
          ],
          pinned: false,
          grounds: ["same object"],
          doubts: ["no account but C says when"],
        },
      },
    ],
    rows: [
      row(LOCI.who, [READINGS.taliban, READINGS.bandits]),
      row(LOCI.first, [READINGS.talibanFirst, READINGS.guardsFirst]),
      row(LOCI.when, [READINGS.evening]),
      row(LOCI.where, [READINGS.dara, READINGS.district]),
      row(LOCI.why, [READINGS.fuel, READINGS.farmers]),
      row(LOCI.dead, [READINGS.nine, READINGS.eleven]),
      row(LOCI.outcome, [READINGS.held, READINGS.taken]),
    ],
    distinctions: [
      {
        event: eventId("e1"),
        entity: alignedId("bandits"),
        not: alignedId("taliban"),
        by: ref("governor", "c1"),
        source: "other reports",
        evidence: [span("governor", "Armed bandits, not the Taliban")],
      },
    ],
    moved: [{ narrative: narrativeId("spokesman"), event: eventId("e2"), position: 0, usual: 1 }],
    nearMisses: [
      { events: [eventId("e1"), eventId("e2")], score: 0.9, reason: "different kinds of event" },
    ],
    sharedTexts: [],
  },
  findings: [
    finding("f1", {
      kind: "actor.identity",
      verdict: "contradiction",
      score: 0.94,
      locus: LOCI.who,
      readings: [READINGS.taliban, READINGS.bandits],
      rule: "disjoint parties in one role: B states “Armed bandits, not the Taliban”",
      assumptions: [
        "all three speak of one attack: same kind of event, same day, same object",
        "“Taliban fighters” of A and D is the Taliban that B rules out",
      ],
      explanation:
        "One account has Taliban fighters attack the post; another has armed bandits do it and " +
        "says that these were not the Taliban.",
    }),
    finding("f2", {
      kind: "role.initiator",
      verdict: "contradiction",
      score: 0.81,
      locus: LOCI.first,
      readings: [READINGS.talibanFirst, READINGS.guardsFirst],
      rule: "two first movers of one event",
      explanation: "Each account names the other side as the one that began.",
    }),
    finding("f3", {
      kind: "cause",
      verdict: "tension",
      score: 0.48,
      locus: LOCI.why,
      readings: [READINGS.fuel, READINGS.farmers],
      rule: "two causes of one event",
      assumptions: ["each account means its cause to be the only one"],
      explanation: "Both causes may have been at work, yet each account gives its own alone.",
    }),
    finding("f4", {
      kind: "outcome",
      verdict: "tension",
      score: 0.45,
      locus: LOCI.outcome,
      readings: [READINGS.held, READINGS.taken],
      rule: "end states that exclude each other: held | fallen (built-in)",
      assumptions: ["the accounts speak of one capture; the alignment is not certain of it"],
      explanation: "A post that was held has not been taken.",
    }),
    finding("f5", {
      kind: "quantity",
      verdict: "update",
      score: 0.9,
      locus: LOCI.dead,
      readings: [READINGS.nine, READINGS.eleven],
      rule: "later figure of one source",
      explanation: "The command first counted at least nine and a day later eleven.",
    }),
    finding("f6", {
      kind: "place",
      verdict: "refinement",
      score: 0.7,
      locus: LOCI.where,
      readings: [READINGS.dara, READINGS.district],
      rule: "one region within the other (stated)",
      explanation: "Dara crossing lies in the border district.",
    }),
    finding("f7", {
      kind: "actor.category",
      verdict: "difference",
      score: 0.6,
      self: true,
      locus: LOCI.who,
      readings: [
        {
          ...READINGS.taliban,
          key: "label:attackers",
          label: "attackers",
          support: [
            support("command", "c2", "At least nine of the attackers were killed", {
              evidence: [],
            }),
          ],
        },
        {
          ...READINGS.taliban,
          support: [support("command", "c1", ATTACK.command)],
        },
      ],
      rule: "one entity under two labels",
      explanation: "The account calls one party by two names.",
    }),
  ],
  notCompared: [
    {
      gate: "G4 both committed",
      loci: [LOCI.why],
      readings: [READINGS.fuel, READINGS.farmers],
      reason: "B passes its cause on without taking it over",
    },
    {
      gate: "G1 same event",
      loci: [LOCI.who, LOCI.outcome],
      readings: [READINGS.taliban, READINGS.taken],
      reason: "an attack and a capture are different kinds of event",
    },
    {
      gate: "G1 same event",
      loci: [LOCI.when, LOCI.outcome],
      readings: [READINGS.evening, READINGS.held],
      reason: "no account says when the post was held",
    },
    {
      gate: "G1 same event",
      loci: [LOCI.where, LOCI.outcome],
      readings: [READINGS.district, READINGS.held],
      reason: "no account says where the post that was held stood",
    },
  ],
};

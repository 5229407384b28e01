import { fc } from "@fast-check/vitest";
import type { Narrative } from "../../src/model/narrative.ts";
import type { ClaimInput } from "../../src/model/narrative-builder/claim-input.ts";
import { narrative } from "../../src/model/narrative-builder/narrative.ts";
import type { NarrativeInput } from "../../src/model/narrative-builder/narrative-input.ts";

/** So few words that accounts run into each other all the time. */
const PREDICATES = [
  "attack",
  "kill",
  "clash",
  "capture",
  "hold",
  "withdraw",
  "explosion",
  "accident",
  "injure",
  "open fire on",
  "say",
] as const;
const WHO = [
  "Taliban",
  "the Taliban",
  "Taliban fighters",
  "armed bandits",
  "Border Guards",
  "border guards",
  "soldiers",
  "John Smith",
  "Smith",
  "Adam Smith",
] as const;
const PLACES = [
  "Islam Qala, Herat, Afghanistan",
  "Herat, Afghanistan",
  "Zaranj, Nimruz, Afghanistan",
  "Iran",
  "the bridge",
] as const;
const TIMES = [
  "2021-12-01",
  "2021-12-02",
  "2021-12-01T14:30",
  "2021-12-01 evening",
  "2021-12",
  "2021-12-01/2021-12-03",
  "../2021-12-02",
  "2021-12-09",
] as const;
const FIGURES = [3, 5, "at least 4", "about 20", "dozens", "two soldiers", "5 km", "no"] as const;
const SPEAKERS = [
  "the governor",
  "Ministry of Defence",
  "unnamed officials",
  "local residents",
] as const;
const CONTENTS = [
  "we did not fire",
  "we did fire",
  "the guards fired first at our post",
  "the guards fired 3 shots at our post",
] as const;

/** One of the values in so many of ten cases, else nothing; shrinks to nothing. */
function maybe<Key extends string, Value>(
  key: Key,
  value: fc.Arbitrary<Value>,
  outOfTen = 7,
): fc.Arbitrary<Readonly<Partial<Record<Key, Value>>>> {
  const given = value.map((one) => ({ [key]: one }) as Partial<Record<Key, Value>>);
  const nothing = fc.constant({} as Partial<Record<Key, Value>>);
  return fc.oneof(
    { weight: 10 - outOfTen, arbitrary: nothing },
    { weight: outOfTen, arbitrary: given },
  );
}

const filler = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...WHO) },
  { weight: 1, arbitrary: fc.constantFrom(...WHO).map((not) => ({ not })) },
  { weight: 1, arbitrary: fc.constantFrom(...WHO).map((only) => ({ only })) },
  { weight: 1, arbitrary: fc.constantFrom(...WHO).map((all) => ({ all })) },
);

const roles: fc.Arbitrary<Partial<ClaimInput>> = fc.oneof(
  fc
    .tuple(maybe("agent", filler, 8), maybe("patient", filler, 8))
    .map(([one, other]) => ({ ...one, ...other })),
  fc.array(fc.constantFrom(...WHO), { minLength: 1, maxLength: 3 }).map((party) => ({ party })),
  fc
    .tuple(
      maybe("theme", filler),
      maybe("initiator", filler),
      maybe("instrument", fc.constantFrom("rifle", "bomb")),
    )
    .map((parts) => Object.assign({}, ...parts) as Partial<ClaimInput>),
);

/** A claim of one narrative, without quotes or ties to others. */
export const claimInputs: fc.Arbitrary<ClaimInput> = fc
  .tuple(
    fc.constantFrom(...PREDICATES).map((predicate) => ({ predicate })),
    roles,
    maybe("place", fc.constantFrom(...PLACES), 6),
    maybe("time", fc.constantFrom(...TIMES), 6),
    maybe("quantity", fc.constantFrom(...FIGURES), 5),
    maybe("count", fc.integer({ min: 1, max: 3 }), 2),
    maybe("negated", fc.constant(true), 2),
    maybe(
      "modality",
      fc.constantFrom("alleged", "planned", "possible", "unconfirmed", "cancelled"),
      2,
    ),
    maybe("certainty", fc.constantFrom("certain", "possible"), 2),
    maybe("source", fc.constantFrom(...SPEAKERS), 3),
    maybe("content", fc.constantFrom(...CONTENTS), 2),
    maybe("cause", fc.constantFrom("water rights", "a farm dispute", "smuggling"), 2),
    maybe(
      "attribute",
      fc.constantFrom(
        { of: "John Smith", age: 25 },
        { of: "John Smith", age: 31 },
        { of: "Smith", rank: "colonel" },
      ),
      2,
    ),
    maybe("event", fc.constantFrom("first", "second"), 2),
    maybe("asOf", fc.constantFrom("2021-12-01", "2021-12-03"), 2),
  )
  .map((parts) => Object.assign({}, ...parts) as ClaimInput);

interface Shape {
  readonly claims: readonly ClaimInput[];
  readonly frame: Partial<NarrativeInput>;
  readonly source: string;
}

const shapes: fc.Arbitrary<Shape> = fc.record({
  claims: fc.array(claimInputs, { minLength: 1, maxLength: 4 }),
  source: fc.constantFrom("First Daily", "Second Agency", "unnamed officials", "the governor"),
  frame: fc
    .tuple(
      maybe("publishedAt", fc.constantFrom("2021-12-02", "2021-12-04"), 6),
      maybe("time", fc.constantFrom(...TIMES), 3),
      maybe("place", fc.constantFrom(...PLACES), 3),
      maybe("via", fc.constantFrom("Wire One", "Evening Post"), 3),
      maybe("event", fc.constantFrom("border", "airport"), 1),
      maybe("asOf", fc.constantFrom("2021-12-01", "2021-12-03"), 2),
    )
    .map((parts) => Object.assign({}, ...parts) as Partial<NarrativeInput>),
});

/** Every claim gets a sentence of its own in a text, and quotes it by where it stands. */
function withText(claims: readonly ClaimInput[]): Pick<NarrativeInput, "text" | "claims"> {
  let text = "";
  const quoted = claims.map((claim, index): ClaimInput => {
    const quote = `Sentence ${index % 2} – “${claim.predicate}” 🜂 they say.`;
    const start = text.length;
    text += `${quote} `;
    return { ...claim, quote: { quote, start } };
  });
  return { text, claims: quoted };
}

function toNarrative({ claims, source, frame }: Shape, id: string, quoted: boolean): Narrative {
  const told = quoted ? withText(claims) : { claims };
  return narrative({ ...frame, ...told, source, id });
}

/** One narrative under a given id, with a text or without. */
export function narrativesOf(id: string, quoted: boolean): fc.Arbitrary<Narrative> {
  return shapes.map((shape) => toNarrative(shape, id, quoted));
}

interface SeveralOptions {
  /** Fewest narratives; 2 if not given. */
  readonly minimum?: number;
  /** Give each a text that its claims quote; `false` if not given. */
  readonly quoted?: boolean;
}

/** Several narratives with ids of their own that run into each other, one of them at times an update. */
export function severalNarratives({
  minimum = 2,
  quoted = false,
}: SeveralOptions = {}): fc.Arbitrary<readonly Narrative[]> {
  const list = fc.array(shapes, { minLength: minimum, maxLength: 4 });
  return fc.tuple(list, fc.integer({ min: 0, max: 5 })).map(([several, superseding]) =>
    several.map((shape, index) => {
      const earlier = index > 0 && index === superseding ? { supersedes: `n${index - 1}` } : {};
      return toNarrative({ ...shape, frame: { ...shape.frame, ...earlier } }, `n${index}`, quoted);
    }),
  );
}

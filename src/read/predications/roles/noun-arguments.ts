import type { Role } from "../../../model/role.ts";
import type { EventMention } from "../events/event-mention.ts";
import { BLASTS } from "../events/merging-verbs-table.ts";
import type { Syntax } from "../syntax.ts";
import type { EventArgument, FoundArguments } from "./event-argument.ts";
import { isTime } from "./is-time.ts";
import { modifierRole } from "./modifier-role.ts";
import { complementRole, isBeing, prepositionRole } from "./preposition-roles.ts";
import { isAmong, isMutual } from "./role-lists.ts";
import {
  DAMAGING_VERBS,
  DONE_BY_THEM,
  DONE_TO_POSSESSOR,
  SPEECH,
  UNDERGONE,
} from "./verb-roles-table.ts";

/** Who takes part by the phrases of an event's noun: "the capture of posts by the rebels". */
export function nounArguments(syntax: Syntax, event: EventMention, noun: number): FoundArguments {
  const found: EventArgument[] = [];
  const modifiers: number[] = [];
  for (const child of syntax.children(noun)) {
    const role = roleOfChild(syntax, event, noun, child);
    if (role !== null)
      found.push(
        { role, phrase: child },
        ...doers(syntax, child),
        ...targets(syntax, event, child),
      );
    else if (isModifier(syntax, child)) modifiers.push(child);
  }
  found.push(...complementsBeside(syntax, event, noun), ...damagedBy(syntax, noun));
  return { arguments: found, modifiers };
}

/** "A gas explosion destroyed part of the hall": it befell the hall. */
function damagedBy(syntax: Syntax, noun: number): readonly EventArgument[] {
  const verb = syntax.parent(noun);
  if (verb === null || !syntax.is(noun, "nsubj") || !BLASTS.has(syntax.lemma(noun))) return [];
  if (!DAMAGING_VERBS.has(syntax.lemma(verb))) return [];
  return syntax.children(verb, "obj").map((object) => {
    const whole = syntax.children(object, "nmod").find((one) => syntax.preposition(one) === "of");
    const isPart = PARTS.has(syntax.lemma(object)) && whole !== undefined;
    return { role: "patient", phrase: isPart ? whole : object };
  });
}

const PARTS: ReadonlySet<string> = new Set(["part", "half", "most", "much", "section"]);

/** "caused damage to houses": what belongs to the noun may hang on the verb that has it as object. */
function complementsBeside(
  syntax: Syntax,
  event: EventMention,
  noun: number,
): readonly EventArgument[] {
  const verb = syntax.parent(noun);
  if (verb === null || !syntax.is(noun, "obj")) return [];
  return syntax.children(verb, "obl").flatMap((phrase) => {
    const role = phrase > noun ? complementRole(syntax, event, syntax.preposition(phrase)) : null;
    return role === null ? [] : [{ role, phrase }];
  });
}

/** "the capture of the posts by rebels": parsers may take the posts to be by rebels. */
function doers(syntax: Syntax, phrase: number): readonly EventArgument[] {
  if (syntax.preposition(phrase) !== "of") return [];
  return syntax
    .children(phrase, "nmod")
    .filter((child) => syntax.preposition(child) === "by")
    .map((child) => ({ role: "agent", phrase: child }));
}

/** "A raid by rebels against the post": parsers may take the rebels to be against the post. */
function targets(syntax: Syntax, event: EventMention, phrase: number): readonly EventArgument[] {
  if (syntax.preposition(phrase) !== "by") return [];
  return syntax
    .children(phrase, "nmod")
    .filter((child) => AGAINST.has(syntax.preposition(child)))
    .flatMap((child) => {
      const role = prepositionRole(syntax, event, child);
      return role === null ? [] : [{ role, phrase: child }];
    });
}

const AGAINST: ReadonlySet<string> = new Set(["against", "on", "upon"]);

function roleOfChild(
  syntax: Syntax,
  event: EventMention,
  noun: number,
  child: number,
): Role | null {
  const { relation } = syntax.token(child);
  if (relation === "nmod:poss")
    return isTime(syntax, child) ? null : ownerRole(syntax, event, noun, child);
  if (relation === "nmod" || relation === "obl" || relation === "obl:agent") {
    return phraseRole(syntax, event, child);
  }
  if (relation === "amod" || relation === "compound")
    return modifierRole(syntax, event, noun, child);
  return null;
}

/** "of": whom it is done to, save for what one does alone. "by": who does it. */
function phraseRole(syntax: Syntax, event: EventMention, child: number): Role | null {
  const preposition = syntax.preposition(child);
  if (isTime(syntax, child)) return null;
  if (preposition === "by") return "agent";
  if (preposition === "of") return ofRole(syntax, event, child);
  if (preposition === "among" && isMutual(event)) return "party";
  const role = prepositionRole(syntax, event, child);
  // "An attack on the bus at Ulm" was on the bus.
  const isWhere =
    preposition === "at" && role === "patient" && syntax.token(child).upos === "PROPN";
  return isWhere ? null : role;
}

function ofRole(syntax: Syntax, event: EventMention, child: number): Role | null {
  if (isMutual(event)) return isBeing(syntax, child) ? "party" : null;
  if (isAmong(SPEECH, event)) return null;
  if (isAmong(UNDERGONE, event)) return "patient";
  return isAmong(DONE_BY_THEM, event) ? "agent" : "patient";
}

function ownerRole(syntax: Syntax, event: EventMention, noun: number, child: number): Role | null {
  if (isMutual(event)) return isBeing(syntax, child) ? "party" : null;
  if (isAmong(SPEECH, event)) return "speaker";
  if (!isAmong(DONE_TO_POSSESSOR, event)) return "agent";
  const hasOther = syntax.children(noun, "nmod").some((one) => syntax.preposition(one) === "of");
  return hasOther ? "agent" : "patient";
}

function isModifier(syntax: Syntax, child: number): boolean {
  const { relation } = syntax.token(child);
  return relation === "nmod" || relation === "nmod:unmarked" || relation === "nmod:tmod";
}

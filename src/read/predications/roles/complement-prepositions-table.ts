import type { Role } from "../../../model/role.ts";

/** "verb preposition" between bars, with the role of what the preposition leads to. */
function leads(role: Role, list: string): readonly (readonly [string, Role])[] {
  return list
    .split("|")
    .map((entry) => entry.trim().replace(/\s+/g, " "))
    .filter((entry) => entry !== "")
    .map((entry) => [entry, role] as const);
}

/**
 * Prepositions that a verb or an adjective calls for, as "rely on": what they lead
 * to takes part in it, as an object would. Adjectives have "be" before them, as predicates do.
 * Sources: VerbNet's frames with a fixed preposition (22, 31.3, 33, 35, 37, 70, 95, 98), NomBank's
 * complements, the Cambridge Grammar (Huddleston and Pullum 2002, 4.6 and 7.3.3).
 */
export const COMPLEMENT_PREPOSITIONS: ReadonlyMap<string, Role> = new Map<string, Role>([
  ...leads(
    "patient",
    `rely on | rely upon | depend on | depend upon | laugh at | jeer at | sneer at | mock at |
    yell at | shout at | scream at | stare at | glare at | wave at | aim at | respond to | react to |
    object to | contribute to | adhere to | resort to | attend to | cling to | submit to | yield to |
    relate to | subscribe to | succumb to | interfere in | interfere with | intervene in |
    meddle in | tamper with | comply with | sympathize with | side with | coincide with |
    invest in | believe in | preside over | prevail over | rule over | triumph over | watch over |
    care for | vouch for | encroach on | infringe on | prey on | spy on | eavesdrop on |
    recover from | benefit from | abstain from | refrain from | dispose of | consist of |
    embark on | elaborate on | focus on | concentrate on | hinge on | experiment on | belong to |
    amount to | listen to | point at | look at | gaze at | apply to | appeal to | allude to | pray for`,
  ),
  ...leads(
    "theme",
    `talk about | speak about | think about | know about | worry about | dream of | boast of |
    boast about | joke about | complain about | complain of | apologize for | apologise for |
    refer to | point to | insist on | agree on | decide on | decide against | vote on | speak of | talk of |
    approve of | disapprove of | deprive of | rob of | strip of | acquit of | convict of |
    accuse of | suspect of | warn of | warn about | brief on | inform of | inform about`,
  ),
  ...leads("recipient", "impose on | inflict on | bestow on | confer on | appear before"),
  ...leads(
    "patient",
    `be critical of | be supportive of | be aware of | be unaware of | be guilty of |
    be responsible for | be accountable for | be open to | be receptive to | be unreceptive to |
    be loyal to | be hostile to | be opposed to | be vulnerable to | be subject to | be immune to |
    be close to | be similar to | be committed to | be sympathetic to | be sensitive to |
    be indifferent to | be accustomed to | be dedicated to | be related to | be equal to |
    be proud of | be afraid of | be ashamed of | be tired of | be fond of | be jealous of |
    be suspicious of | be wary of | be skeptical of | be sceptical of | be ignorant of |
    be independent of | be worthy of | be full of | be short of | be capable of | be incapable of |
    be certain of | be sure of | be confident in | be confident of | be interested in |
    be involved in | be complicit in | be concerned about | be worried about | be happy about |
    be angry about | be angry at | be angry with | be furious with | be furious at | be happy with |
    be satisfied with | be familiar with | be popular with | be friendly with | be dependent on |
    be reliant on | be keen on | be ready for | be prepared for | be famous for | be eligible for |
    be grateful for | be grateful to | be thankful for | be innocent of | be free of | be rid of`,
  ),
]);

/** The same of nouns of acts, by the noun: "damage to". Sources as above. */
export const NOUN_COMPLEMENT_PREPOSITIONS: ReadonlyMap<string, Role> = new Map<string, Role>([
  ...leads(
    "patient",
    `response to | reaction to | damage to | threat to | objection to | opposition to |
    contribution to | visit to | resistance to | harm to | change to | support for | search for |
    demand for | cut in | cut to | increase in | reduction in | decrease in | decline in | rise in |
    restriction on | ban on | tax on | limit on | pressure on | inquiry into | investigation into |
    probe into | debate on | debate over | debate about | dispute over | argument over |
    criticism of | overhaul of | interest in | damage in | opposition against`,
  ),
  ...leads("theme", "vote on"),
]);

/**
 * Verbs whose object does what the infinitive or gerund after it says: "forced them to leave",
 * "accused them of looting". Source: VerbNet 58-60 (urge, force, order), 37.9 (advise), 67 (forbid),
 * 81 (accuse), and perception verbs.
 */
export const OBJECT_CONTROL: ReadonlySet<string> = new Set(
  `force compel order ask tell urge allow let make help permit persuade convince encourage advise
   warn instruct command enable cause lead oblige require invite push pressure pressure prompt
   provoke tempt induce authorize forbid ban bar prohibit prevent stop keep see hear watch find catch
   accuse suspect charge convict acquit leave get have want expect believe need call blame show spot
   train equip appoint nominate teach send bring dispatch hire pay inspire drive motivate press
   challenge dare beg remind assign condemn sentence deter dissuade discourage block film accuse
   report say allege deem consider think know understand like prefer hate trust free`.split(/\s+/),
);

/**
 * Verbs of harm that always have an object: without one they are passive, as in headlines ("Guards
 * killed in clash"). Source: VerbNet 42 (killing), 13.5 (obtaining) and own observation.
 */
export const ALWAYS_WITH_OBJECT: ReadonlySet<string> = new Set(
  `kill injure wound arrest capture seize detain kidnap abduct behead murder assassinate destroy
   damage hospitalize hospitalise displace execute jail imprison deploy evacuate release rescue
   repel hit oust wound torture rape`.split(/\s+/),
);

/** The same of what police and courts do, where a passive has begun it: "was arrested and charged". */
export const DONE_BY_COURTS: ReadonlySet<string> = new Set(
  "accuse acquit charge convict extradite fine indict pardon question remand sentence".split(" "),
);
